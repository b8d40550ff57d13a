import { z } from 'zod';

/** SHA-256 in lower-case hexadecimal. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file that was filed with a signed record. */
export const FiledFile = z.strictObject({
  /** One that every file system takes, and no path. */
  name: z.string().regex(/^[^\s./\\:*?"<>|][^/\\:*?"<>|]{0,199}$/),
  sha256: Sha256,
  /** In bytes. */
  size: z.int().min(0),
});
export type FiledFile = z.infer<typeof FiledFile>;

/** What makes any later change of a signed record show. */
export const Seal = z.strictObject({
  /** Of the canonical JSON of the signed content; printed on the last page of each original. */
  content: Sha256,
  /** The files that were made at signature, by their names in the folder `signed`. */
  files: z.array(FiledFile).max(200),
});
export type Seal = z.infer<typeof Seal>;
