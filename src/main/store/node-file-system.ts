import { close, fsync, open, rename, writeFile } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { FileSystem } from './file-system.ts';

/** A save makes so many calls that the file handles of `fs/promises` would cost it a tenth of its time. */
const call = {
  open: promisify(open),
  write: promisify(writeFile),
  sync: promisify(fsync),
  rename: promisify(rename),
  close: promisify(close),
};

/** No file of a store comes near this: the largest meeting that its schema allows and people can write is a tenth of it. */
const LARGEST_FILE = 64 * 1024 * 1024;

const refuse = (code: string, path: string): never => {
  throw Object.assign(new Error(`${code}: ${path}`), { code });
};

/** Reads no more than a file of a store may hold, and nothing that would have to be waited for, such as a pipe. */
const readBounded = async (path: string, largest = LARGEST_FILE): Promise<Uint8Array> => {
  const found = await stat(path);
  if (found.isDirectory()) refuse('EISDIR', path);
  if (!found.isFile()) refuse('ENOTSUP', path);
  if (found.size > largest) refuse('EFBIG', path);
  return readFile(path);
};

/**
 * Closes what has been synced, so that closing can no longer tell of a failure. Only Windows minds a file that is still
 * open when it is renamed; elsewhere nobody need wait for it, nor even for the request.
 */
const closeInTime = async (file: number): Promise<void> => {
  if (process.platform === 'win32') await call.close(file);
  else setImmediate(() => close(file, () => undefined));
};

/** The file system of this computer. */
export const nodeFileSystem: FileSystem = {
  read: readBounded,
  modifiedAt: async (path) => (await stat(path)).mtime,
  touch: (path) => utimes(path, new Date(), new Date()),
  stamp: async (path) => {
    const { size, ino, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = await stat(path, { bigint: true });
    const changedAt = Math.max(Number(mtimeMs), Number(ctimeMs));
    return { stamp: [size, ino, mtimeNs, ctimeNs].join(' '), changedAt };
  },
  list: async (folder) => {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  },
  create: async (path) => {
    const file = await call.open(path, 'wx');
    return {
      write: (bytes) => call.write(file, bytes),
      sync: () => call.sync(file),
      close: () => closeInTime(file),
    };
  },
  makeFolder: async (path) => {
    await mkdir(path);
  },
  rename: (from, to) => call.rename(from, to),
  syncFolder: async (folder) => {
    // Windows opens no folder for syncing; NTFS keeps names in its own journal.
    if (process.platform === 'win32') return;
    const file = await call.open(folder, 'r');
    try {
      await call.sync(file);
    } finally {
      await closeInTime(file);
    }
  },
  remove: (path) => rm(path, { recursive: true }),
  pause: (milliseconds) => setTimeout(milliseconds),
};
