import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The file in an archive that says what else is in it. */
export const MANIFEST = 'backup.json';

const ArchivedFile = z.strictObject({
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ArchivedFile = z.infer<typeof ArchivedFile>;

/** What an archive of a whole store holds: every file by its path in the store, with `/` on every system. */
export const Manifest = z.strictObject({
  format: z.literal('commission-desk/backup'),
  version: z.literal(1),
  storeName: z.string(),
  madeAt: z.iso.datetime(),
  files: z.record(z.string(), ArchivedFile),
});
export type Manifest = z.infer<typeof Manifest>;

export const archivedFile = (bytes: Uint8Array): ArchivedFile => ({
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/**
 * What of a store goes into an archive: all that cannot be made anew. Its generations stay where they are; they are as
 * many times the store, and an archive is what remains where they are lost too.
 */
const ARCHIVED = ['store.json', 'commissions', 'quarantine', 'trash'];

/** Whether a path is one that an archive may hold and that stays inside the folder it is put back into. */
export const isArchived = (name: string): boolean => {
  const [first = '', ...rest] = name.split('/');
  const isPlain = (part: string): boolean => part !== '' && !part.startsWith('.') && !/[\\:]/.test(part);
  return ARCHIVED.includes(first) && rest.every(isPlain);
};
