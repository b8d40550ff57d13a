import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { makeFolderDurably, writeDurably } from './durable-write.ts';
import type { FileSystem } from './file-system.ts';

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
  await writeDurably(fileSystem, join(quarantine, `${file.name.replaceAll('/', '.')}.${checksum}`), bytes);
};
