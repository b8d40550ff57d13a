import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { FileSystem, NewFile } from './file-system.ts';
import { systemErrorCode } from './system-error.ts';

/** The begin of every temporary name; no identifier starts so. */
const TEMPORARY = '.new-';

/** Whether this is what an interrupted write left behind. */
export const isTemporaryName = (name: string): boolean => name.startsWith(TEMPORARY);

/** Whether an interrupted write of this very file or folder left it behind. */
export const isTemporaryFor = (name: string, target: string): boolean =>
  name.startsWith(`${TEMPORARY}${target}-`);
/** The name of the file or folder that a temporary name stands for. */
export const targetOf = (temporaryName: string): string =>
  temporaryName.replace(/^\.new-(.*)-[0-9a-f-]{36}$/, '$1');

/** A name beside `path` that nothing else has. */
export const temporaryFor = (path: string): string =>
  join(dirname(path), `${TEMPORARY}${basename(path)}-${randomUUID()}`);

const underWay = new Set<string>();

/** Whether this process is about to put what stands under this temporary name in its place. */
export const isUnderWay = (temporary: string): boolean => underWay.has(temporary);

/** On Windows a rename fails while a scanner or an indexer holds the file, mostly for less than a second. */
const HELD_BY_OTHERS = new Set(['EPERM', 'EACCES', 'EBUSY']);
const PAUSES = [10, 20, 50, 100, 200, 400, 800, 1_600, 3_200];

/** Renames, and tries again for some seconds while another program holds the file. Rejects as the system does. */
export const renamePatiently = async (fileSystem: FileSystem, from: string, to: string): Promise<void> => {
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

/** Fills a file that has just been created, and leaves it on the disk itself. */
const fill = async (file: NewFile, write: (file: NewFile) => Promise<void>): Promise<void> => {
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Bytes, or what makes them, called while the system is busy with the new file. */
type Content = Uint8Array | (() => Uint8Array);

const writeNewFile = async (fileSystem: FileSystem, path: string, content: Content): Promise<void> => {
  const creating = fileSystem.create(path);
  const bytes = typeof content === 'function' ? content() : content;
  await fill(await creating, (file) => file.write(bytes));
};

/** Prepares `target` under a temporary name, puts it in place in one step, and makes its name durable. */
const putInPlace = async (
  fileSystem: FileSystem,
  target: string,
  prepare: (temporary: string) => Promise<void>,
): Promise<void> => {
  const temporary = temporaryFor(target);
  underWay.add(temporary);
  try {
    await prepare(temporary);
    await renamePatiently(fileSystem, temporary, target);
  } catch (error) {
    // The write has failed already; a temporary file that cannot be removed either does no harm.
    await fileSystem.remove(temporary).catch(() => undefined);
    throw error;
  } finally {
    underWay.delete(temporary);
  }
  await fileSystem.syncFolder(dirname(target));
};

/**
 * Guarantee: after it returns, `path` holds exactly `bytes` whatever happens to the machine. Whenever it is
 * interrupted or rejects, `path` holds either its former content or `bytes`, never anything between.
 */
export const writeDurably = (fileSystem: FileSystem, path: string, content: Content): Promise<void> =>
  putInPlace(fileSystem, path, (temporary) => writeNewFile(fileSystem, temporary, content));

/** As `writeDurably`, for what is too large to be in memory at once: `write` writes it piece by piece. */
export const placeWhole = (
  fileSystem: FileSystem,
  path: string,
  write: (file: NewFile) => Promise<void>,
): Promise<void> =>
  putInPlace(fileSystem, path, async (temporary) => fill(await fileSystem.create(temporary), write));

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

/** `a/b/c.json` → `a`, `a/b` */
const foldersAbove = (name: string): string[] => {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
};

/**
 * As `createFolderDurably`, for a folder with folders in it: `names` are paths with `/`, and `read` gives the bytes of one
 * when its turn comes.
 */
export const createTreeDurably = async (
  fileSystem: FileSystem,
  folder: string,
  names: readonly string[],
  read: (name: string) => Promise<Uint8Array>,
): Promise<void> => {
  await makeFolderDurably(fileSystem, dirname(folder));
  await putInPlace(fileSystem, folder, async (temporary) => {
    const folders = [...new Set(names.flatMap(foldersAbove))].sort();
    await fileSystem.makeFolder(temporary);
    for (const name of folders) await fileSystem.makeFolder(join(temporary, name));
    for (const name of names) await writeNewFile(fileSystem, join(temporary, name), await read(name));
    for (const name of ['', ...folders]) await fileSystem.syncFolder(join(temporary, name));
  });
};
