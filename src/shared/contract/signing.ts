import { z } from 'zod';
import { Layout } from '../domain/record-choice.ts';
import { FiledFile } from '../domain/seal.ts';

/** The layouts in which originals are to be filed. */
export const Layouts = z.array(Layout).min(1).max(Layout.options.length);

/**
 * How far a signature is: looking whether it may be, making files, writing them, and at last marking the record as
 * signed, which nothing can stop any more.
 */
export const SIGNING_STEPS = ['checking', 'making', 'writing', 'closing'] as const;
export const SigningProgress = z.strictObject({
  step: z.enum(SIGNING_STEPS),
  done: z.int().min(0),
  total: z.int().min(1),
});
export type SigningProgress = z.infer<typeof SigningProgress>;

/** A file in the folder of a signed record: filed with it, with one of its notes, or a scan. */
export const FiledPlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('record'), name: FiledFile.shape.name }),
  z.strictObject({ kind: z.literal('note'), note: z.int().min(1), name: FiledFile.shape.name }),
  z.strictObject({ kind: z.literal('scan'), name: FiledFile.shape.name }),
]);
export type FiledPlace = z.infer<typeof FiledPlace>;

/** The largest scan that is taken in, in bytes. */
export const LARGEST_SCAN = 200 * 1024 * 1024;
/** As much of a scan as one call carries, in bytes; both shells take that as base64. */
export const SCAN_PART = 8 * 1024 * 1024;
