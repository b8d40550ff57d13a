import { basename } from 'node:path';
import type { FileSystem } from '../../src/main/store/file-system.ts';
import { nodeFileSystem } from '../../src/main/store/node-file-system.ts';

/** An error as the operating system reports it. */
export const systemError = (code: string): Error => Object.assign(new Error(code), { code });

const plainName = (path: string): string =>
  basename(path).replace(/^\.new-(.*)-[0-9a-f-]{36}$/, 'temporary $1');

/**
 * The real file system with a list of what was asked of it, names instead of paths. `refuse` may throw before a call
 * is carried out. Pauses take no time.
 */
export const recordingFileSystem = (
  refuse: (call: string) => void = () => undefined,
): { fileSystem: FileSystem; calls: string[] } => {
  const calls: string[] = [];
  const note = (...words: (string | number)[]): void => {
    const call = words.join(' ');
    calls.push(call);
    refuse(call);
  };
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    create: async (path) => {
      const name = plainName(path);
      note('create', name);
      const file = await nodeFileSystem.create(path);
      return {
        write: async (bytes) => {
          note('write', name);
          await file.write(bytes);
        },
        sync: async () => {
          note('sync', name);
          await file.sync();
        },
        close: async () => {
          await file.close();
          note('close', name);
        },
      };
    },
    makeFolder: async (path) => {
      note('make folder', plainName(path));
      await nodeFileSystem.makeFolder(path);
    },
    rename: async (from, to) => {
      note('rename', plainName(from), 'to', plainName(to));
      await nodeFileSystem.rename(from, to);
    },
    syncFolder: async (folder) => {
      note('sync folder', plainName(folder));
      await nodeFileSystem.syncFolder(folder);
    },
    remove: async (path) => {
      note('remove', plainName(path));
      await nodeFileSystem.remove(path);
    },
    pause: async (milliseconds) => note('pause', milliseconds),
  };
  return { fileSystem, calls };
};
