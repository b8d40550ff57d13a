import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { plainReason, systemErrorCode } from '../system-error.ts';
import { archivedFile, isArchived, MANIFEST, Manifest } from './manifest.ts';

/** Why a ZIP is no backup that can be used. Continues the sentence that begins with the file's name. */
export class ArchiveProblem extends Error {}

/** More than any file of a store is, scans included; what is larger goes in no backup and comes out of none. */
export const LARGEST_FILE = 512 * 1024 * 1024;
const LARGEST_MANIFEST = 64 * 1024 * 1024;

/** An open archive. Every file that it gives out is, byte for byte, what went into it. */
export interface Archive {
  manifest: Manifest;
  /** Throws ArchiveProblem where the file is not in it, or is damaged. */
  read(name: string): Promise<Uint8Array>;
  close(): void;
}

/** Whatever goes wrong while a ZIP is read, as an ArchiveProblem. */
const orProblem = async <Value>(reading: () => Promise<Value>): Promise<Value> => {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof ArchiveProblem) throw error;
    const reason =
      systemErrorCode(error)?.startsWith('E') === true && !(error instanceof TypeError)
        ? `cannot be read: ${plainReason(error)}`
        : `is damaged: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
    throw new ArchiveProblem(reason, { cause: error });
  }
};

const bytesOf = async (zip: ZipFile, entry: Entry, largest: number): Promise<Uint8Array> => {
  if (entry.uncompressedSize > largest)
    throw new ArchiveProblem(`is damaged: ${entry.fileName} is too large`);
  const chunks: Buffer[] = [];
  // A stream that holds more than its entry declares fails by itself.
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const entriesOf = async (zip: ZipFile): Promise<Map<string, Entry>> => {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
};

const manifestIn = async (zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<Manifest> => {
  const entry = entries.get(MANIFEST);
  if (entry === undefined) throw new ArchiveProblem('is no backup of Commission Desk');
  const text = Buffer.from(await bytesOf(zip, entry, LARGEST_MANIFEST)).toString('utf8');
  const { data } = Manifest.safeParse(JSON.parse(text));
  if (data === undefined) throw new ArchiveProblem('is no backup that this version of Commission Desk knows');
  for (const name of Object.keys(data.files))
    if (!isArchived(name)) throw new ArchiveProblem(`names a file that no store has: ${name}`);
  return data;
};

/** Opens a backup. Throws ArchiveProblem. */
export const openArchive = (path: string): Promise<Archive> =>
  orProblem(async () => {
    const zip = await openPromise(path, { autoClose: false });
    try {
      const entries = await entriesOf(zip);
      const manifest = await manifestIn(zip, entries);
      return {
        manifest,
        read: (name) =>
          orProblem(async () => {
            const expected = manifest.files[name];
            const entry = entries.get(name);
            if (expected === undefined || (entry === undefined && expected.size > 0))
              throw new ArchiveProblem(`does not hold ${name}`);
            const bytes = entry === undefined ? new Uint8Array() : await bytesOf(zip, entry, LARGEST_FILE);
            if (archivedFile(bytes).sha256 !== expected.sha256)
              throw new ArchiveProblem(`is damaged: ${name} is not what went into it`);
            return bytes;
          }),
        close: () => zip.close(),
      };
    } catch (error) {
      zip.close();
      throw error;
    }
  });

/** Opens a backup for as long as it is used. Throws ArchiveProblem. */
export const withArchive = async <Value>(
  path: string,
  use: (archive: Archive) => Promise<Value>,
): Promise<Value> => {
  const archive = await openArchive(path);
  try {
    return await use(archive);
  } finally {
    archive.close();
  }
};

/** Reads every file of a backup. Throws ArchiveProblem, or the reason of `signal`. */
export const checkArchive = (
  path: string,
  { onProgress, signal }: { onProgress?: (done: number) => void; signal?: AbortSignal } = {},
): Promise<Manifest> =>
  withArchive(path, async ({ manifest, read }) => {
    for (const [index, name] of Object.keys(manifest.files).entries()) {
      signal?.throwIfAborted();
      await read(name);
      onProgress?.(index + 1);
    }
    return manifest;
  });
