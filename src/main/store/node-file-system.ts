import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { FileSystem } from './file-system.ts';

/**
 * Closes what has been synced, so that closing can no longer tell of a failure. Only Windows minds a file that is still
 * open when it is renamed; elsewhere nobody need wait for it.
 */
const closeInTime = async (handle: FileHandle): Promise<void> => {
  const closing = handle.close();
  if (process.platform === 'win32') await closing;
  else closing.catch(() => undefined);
};

/** The file system of this computer. */
export const nodeFileSystem: FileSystem = {
  read: (path) => readFile(path),
  modifiedAt: async (path) => (await stat(path)).mtime,
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
    const handle = await open(path, 'wx');
    return {
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.sync(),
      close: () => closeInTime(handle),
    };
  },
  makeFolder: async (path) => {
    await mkdir(path);
  },
  rename: (from, to) => rename(from, to),
  syncFolder: async (folder) => {
    // Windows opens no folder for syncing; NTFS keeps names in its own journal.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await closeInTime(handle);
    }
  },
  remove: (path) => rm(path, { recursive: true }),
  pause: (milliseconds) => setTimeout(milliseconds),
};
