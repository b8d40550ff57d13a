import type { FileSystem } from '../../src/main/store/file-system.ts';
import { nodeFileSystem } from '../../src/main/store/node-file-system.ts';
import { systemError } from './recording-file-system.ts';

/**
 * The real file system of a machine that loses its power at the given change (the first is 0): what is written at that
 * moment is half written, and nothing happens after it. `crashed` says whether it came to that.
 */
export const crashingFileSystem = (at: number): { fileSystem: FileSystem; crashed: () => boolean } => {
  let changes = 0;
  let isDead = false;
  const change = async (work: () => Promise<void>, half: () => Promise<void> = async () => undefined) => {
    if (isDead) throw systemError('EIO');
    if (changes === at) {
      isDead = true;
      await half();
      throw systemError('EIO');
    }
    changes += 1;
    await work();
  };
  const alive = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (isDead) throw systemError('EIO');
    return work();
  };
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    read: (path, largest) => alive(() => nodeFileSystem.read(path, largest)),
    list: (folder) => alive(() => nodeFileSystem.list(folder)),
    create: async (path) => {
      const made: Awaited<ReturnType<FileSystem['create']>>[] = [];
      await change(async () => {
        made.push(await nodeFileSystem.create(path));
      });
      const [file] = made;
      if (file === undefined) throw systemError('EIO');
      return {
        write: (bytes) =>
          change(
            () => file.write(bytes),
            () => file.write(bytes.subarray(0, bytes.length / 2)),
          ),
        sync: () => change(() => file.sync()),
        close: () => file.close(),
      };
    },
    makeFolder: (path) => change(() => nodeFileSystem.makeFolder(path)),
    rename: (from, to) => change(() => nodeFileSystem.rename(from, to)),
    syncFolder: (folder) => change(() => nodeFileSystem.syncFolder(folder)),
    remove: (path) => change(() => nodeFileSystem.remove(path)),
    pause: async () => undefined,
  };
  return { fileSystem, crashed: () => isDead };
};
