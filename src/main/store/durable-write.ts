import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { FileSystem } from './file-system.ts';
import { systemErrorCode } from './system-error.ts';

/** The begin of every temporary name; no identifier starts so. */
const TEMPORARY = '.new-';

/** Whether this is what an interrupted write left behind. */
export const isTemporaryName = (name: string): boolean => name.startsWith(TEMPORARY);

/** Whether an interrupted write of this very file or folder left it behind. */
export const isTemporaryFor = (name: string, target: string): boolean =>
  name.startsWith(`${TEMPORARY}${target}-`);

/** A name beside `path` that nothing else has. */
export const temporaryFor = (path: string): string =>
  join(dirname(path), `${TEMPORARY}${basename(path)}-${randomUUID()}`);

/** On Windows a rename fails while a scanner or an indexer holds the file, mostly for less than a second. */
const HELD_BY_OTHERS = new Set(['EPERM', 'EACCES', 'EBUSY']);
const PAUSES = [10, 20, 50, 100, 200, 400, 800, 1_600, 3_200];

const renamePatiently = async (fileSystem: FileSystem, from: string, to: string): Promise<void> => {
  for (const pause of PAUSES) {
    try {
      return await fileSystem.rename(from, to);
    } catch (error) {
      if (!HELD_BY_OTHERS.has(systemErrorCode(error) ?? '')) throw error;
      await fileSystem.pause(pause);
    }
  }
  await fileSystem.rename(from, to);
};

const writeNewFile = async (fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> => {
  const file = await fileSystem.create(path);
  try {
    await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Prepares `target` under a temporary name, puts it in place in one step, and makes its name durable. */
const putInPlace = async (
  fileSystem: FileSystem,
  target: string,
  prepare: (temporary: string) => Promise<void>,
): Promise<void> => {
  const temporary = temporaryFor(target);
  try {
    await prepare(temporary);
    await renamePatiently(fileSystem, temporary, target);
  } catch (error) {
    // The write has failed already; a temporary file that cannot be removed either does no harm.
    await fileSystem.remove(temporary).catch(() => undefined);
    throw error;
  }
  await fileSystem.syncFolder(dirname(target));
};

/**
 * Guarantee: after it returns, `path` holds exactly `bytes` whatever happens to the machine. Whenever it is
 * interrupted or rejects, `path` holds either its former content or `bytes`, never anything between.
 */
export const writeDurably = (fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> =>
  putInPlace(fileSystem, path, (temporary) => writeNewFile(fileSystem, temporary, bytes));

/**
 * Guarantee: after it returns, the new `folder` with all these files is on disk; at no moment is there a `folder`
 * that lacks one of them. Rejects with `ENOTEMPTY` or the like where the folder exists and holds something.
 */
export const createFolderDurably = async (
  fileSystem: FileSystem,
  folder: string,
  files: readonly { name: string; bytes: Uint8Array }[],
): Promise<void> => {
  await makeFolderDurably(fileSystem, dirname(folder));
  await putInPlace(fileSystem, folder, async (temporary) => {
    await fileSystem.makeFolder(temporary);
    for (const { name, bytes } of files) await writeNewFile(fileSystem, join(temporary, name), bytes);
    await fileSystem.syncFolder(temporary);
  });
};

/**
 * Guarantee: after it returns, `folder` exists and its name is on disk. Missing folders above it are made too.
 * The folder above is synced even where nothing had to be made: an earlier attempt may have failed before that.
 */
export const makeFolderDurably = async (fileSystem: FileSystem, folder: string): Promise<void> => {
  try {
    await fileSystem.makeFolder(folder);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT') {
      await makeFolderDurably(fileSystem, dirname(folder));
      await fileSystem.makeFolder(folder);
    } else if (code !== 'EEXIST') throw error;
  }
  await fileSystem.syncFolder(dirname(folder));
};

/**
 * Guarantee: after it returns, what stood at `from` stands at `to`, on disk. Whenever it is interrupted or rejects, it
 * stands whole at one of the two. Nothing may stand at `to`.
 */
export const renameDurably = async (fileSystem: FileSystem, from: string, to: string): Promise<void> => {
  await renamePatiently(fileSystem, from, to);
  // The new name first: were the old one gone before the new one is there, nothing would lead to it.
  await fileSystem.syncFolder(dirname(to));
  await fileSystem.syncFolder(dirname(from));
};
