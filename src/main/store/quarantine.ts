import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { makeFolderDurably, renamePatiently, writeDurably } from './durable-write.ts';
import type { FileSystem } from './file-system.ts';
import { generationName } from './generations.ts';
import type { StoreFile } from './layout.ts';
import { systemErrorCode } from './system-error.ts';

const nameIn = (quarantine: string, name: string, ending: string): string =>
  join(quarantine, `${name.replaceAll('/', '.')}.${ending}`);

/**
 * Keeps a copy of a damaged file as `<quarantine>/<place in the store>.<checksum>`, so that the same damage is kept
 * once. The file itself stays where it is and as it is. Rejects with the error of the operating system.
 */
export const keepDamaged = async (
  fileSystem: FileSystem,
  quarantine: string,
  file: { name: string; path: string },
): Promise<void> => {
  const bytes = await fileSystem.read(file.path);
  const checksum = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  await makeFolderDurably(fileSystem, quarantine);
  await writeDurably(fileSystem, nameIn(quarantine, file.name, checksum), bytes);
};

/**
 * Guarantee: after it returns, what stood under the name of the file, whatever it is, stands in the quarantine and
 * its old place is free, both on disk. Does nothing where the place is free. Rejects with the error of the operating
 * system.
 */
export const moveAside = async (
  fileSystem: FileSystem,
  quarantine: string,
  { name, path, folder }: Pick<StoreFile<unknown>, 'name' | 'path' | 'folder'>,
  now: Date,
): Promise<void> => {
  await makeFolderDurably(fileSystem, quarantine);
  try {
    await renamePatiently(fileSystem, path, nameIn(quarantine, name, generationName(now)));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return;
    throw error;
  }
  await fileSystem.syncFolder(quarantine);
  await fileSystem.syncFolder(folder);
};
