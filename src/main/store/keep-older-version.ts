import { join } from 'node:path';
import { makeFolderDurably, writeDurably } from './durable-write.ts';
import { versionOf } from './envelope.ts';
import type { FileSystem } from './file-system.ts';
import { generationName } from './generations.ts';
import type { StoreFile } from './layout.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { systemErrorCode } from './system-error.ts';

const readIfThere = async (fileSystem: FileSystem, path: string): Promise<Uint8Array | null> => {
  try {
    return await fileSystem.read(path);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

/**
 * The backup before every migration. Guarantee: after it returns, a file that an older version wrote is on disk as a
 * generation too, byte for byte; any other is left alone. Rejects with the error of the operating system.
 */
export const keepOlderVersion = async (
  fileSystem: FileSystem,
  { path, generations }: Pick<StoreFile<unknown>, 'path' | 'generations'>,
  now: Date,
): Promise<void> => {
  const bytes = await readIfThere(fileSystem, path);
  if (bytes === null || (versionOf(bytes) ?? SCHEMA_VERSION) >= SCHEMA_VERSION) return;
  await makeFolderDurably(fileSystem, generations);
  await writeDurably(fileSystem, join(generations, generationName(now)), bytes);
};
