import { once } from 'node:events';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { isTemporaryFor, placeWhole, targetOf } from '../durable-write.ts';
import type { FileSystem } from '../file-system.ts';
import { stampOf } from '../generations.ts';
import { plainReason, systemErrorCode } from '../system-error.ts';
import { archivedFile, isArchived, MANIFEST, type Manifest } from './manifest.ts';
import { checkArchive, LARGEST_FILE } from './read-archive.ts';

/** How far a backup has come: files written, then files read back. */
export interface ArchiveProgress {
  done: number;
  total: number;
}

export interface ArchiveOptions {
  fileSystem: FileSystem;
  now: () => Date;
  onProgress?: (progress: ArchiveProgress) => void;
  /** Ends it early; nothing is left behind then. */
  signal?: AbortSignal;
}

/** A backup that was written and read back. */
export interface WrittenArchive {
  path: string;
  madeAt: Date;
  files: number;
  bytes: number;
}

/** The paths of all files that go into an archive, sorted. */
const namesToArchive = async (fileSystem: FileSystem, directory: string): Promise<string[]> => {
  const names: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const { name, isFolder } of await fileSystem.list(join(directory, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (!isArchived(path)) continue;
      if (isFolder) await walk(path);
      else names.push(path);
    }
  };
  await walk('');
  return names.sort();
};

/** Why something has no content to keep: it has gone since it was listed, or it is a link, a pipe or garbage that no store wrote. */
const HAS_NO_CONTENT = new Set(['ENOENT', 'EISDIR', 'ENOTSUP', 'ELOOP', 'EFBIG']);

/**
 * Null for what has no content to keep: a meeting may have been thrown away meanwhile, and what stood in the place of a
 * file, now perhaps in quarantine, must not keep all that is sound from ever being backed up.
 */
const readIfPossible = async (fileSystem: FileSystem, path: string): Promise<Uint8Array | null> => {
  try {
    return await fileSystem.read(path, LARGEST_FILE);
  } catch (error) {
    if (HAS_NO_CONTENT.has(systemErrorCode(error) ?? '')) return null;
    throw error;
  }
};

/** Gives one file after the other to the ZIP, each when the one before has been taken, so that one at a time is in memory. */
const feed = async (
  zip: ZipFile,
  directory: string,
  { fileSystem, now, onProgress, signal }: ArchiveOptions,
): Promise<number> => {
  const add = async (name: string, bytes: Uint8Array): Promise<void> => {
    const source = Readable.from([bytes], { objectMode: false });
    zip.addReadStream(source, name, { size: bytes.length });
    await once(source, 'end');
  };
  const files: Manifest['files'] = {};
  const taken = new Set<string>();
  const yetToTake = async (): Promise<string[]> =>
    (await namesToArchive(fileSystem, directory)).filter((name) => !taken.has(name));
  // Looks again until nothing is new: a meeting may be signed meanwhile, and must not be kept without its originals.
  for (let names = await yetToTake(); names.length > 0; names = await yetToTake()) {
    const total = taken.size + names.length;
    for (const name of names) {
      signal?.throwIfAborted();
      taken.add(name);
      const bytes = await readIfPossible(fileSystem, join(directory, name));
      if (bytes !== null && bytes.length > 0) await add(name, bytes);
      if (bytes !== null) files[name] = archivedFile(bytes);
      onProgress?.({ done: taken.size, total: total * 2 });
    }
  }
  const manifest: Manifest = {
    format: 'commission-desk/backup',
    version: 1,
    storeName: basename(directory),
    madeAt: now().toISOString(),
    files,
  };
  await add(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  zip.end();
  return Object.keys(files).length;
};

/** How old an unfinished backup is before nobody can still be writing it, in milliseconds. */
const LONG_DEAD = 24 * 3_600_000;

/** Removes what backups of this store that were killed have left: nothing else would, and each is as large as a backup. */
const sweepLongDead = async (
  fileSystem: FileSystem,
  folder: string,
  store: string,
  now: Date,
): Promise<void> => {
  for (const { name } of await fileSystem.list(folder)) {
    if (!isTemporaryFor(name, store) || !targetOf(name).endsWith('.zip')) continue;
    const path = join(folder, name);
    try {
      if (now.getTime() - (await fileSystem.modifiedAt(path)).getTime() > LONG_DEAD)
        await fileSystem.remove(path);
    } catch (error) {
      console.error(`${path} was not removed: ${plainReason(error)}`);
    }
  }
};

/**
 * Writes a ZIP of the whole store in `directory` into `folder`, as `<store>-<UTC time>.zip`. Guarantee: after it returns,
 * it is on disk and every file in it has been read back and is the same; otherwise nothing new is there. Compressing
 * runs off the thread that serves the window. Rejects with the error of the operating system, ArchiveProblem, or the
 * reason of `signal`.
 */
export const writeArchive = async (
  directory: string,
  folder: string,
  options: ArchiveOptions,
): Promise<WrittenArchive> => {
  const { fileSystem, now, onProgress, signal } = options;
  const madeAt = now();
  const path = join(folder, `${basename(directory)}-${stampOf(madeAt)}.zip`);
  await sweepLongDead(fileSystem, folder, basename(directory), madeAt);
  let bytes = 0;
  let files = 0;
  await placeWhole(fileSystem, path, async (file) => {
    const zip = new ZipFile();
    const failed = once(zip, 'error').then(([error]) => Promise.reject(error));
    const write = async (): Promise<void> => {
      for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        await file.write(chunk);
      }
    };
    const writing = write();
    // The first of them that fails ends the others.
    await Promise.race([Promise.all([feed(zip, directory, options), writing]), failed]).then(([count]) => {
      files = count;
    });
  });
  try {
    await checkArchive(path, {
      ...(signal && { signal }),
      onProgress: (done) => onProgress?.({ done: files + done, total: files * 2 }),
    });
  } catch (error) {
    await fileSystem.remove(path);
    throw error;
  }
  return { path, madeAt, files, bytes };
};
