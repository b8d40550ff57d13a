import type { Id } from '@shared/domain/identifier.ts';
import { decode, type Versioned } from './envelope.ts';
import { FileProblem } from './file-problem.ts';
import type { FileSystem } from './file-system.ts';
import { listGenerations } from './generations.ts';
import type { StoreFile } from './layout.ts';
import { leftoversOf } from './leftovers.ts';
import { systemErrorCode } from './system-error.ts';

/** What can be taken in place of a file that is damaged or missing. */
export interface Instead<Data> {
  /** A save that was interrupted before it took its place, or the newest backup that can be read. */
  from: 'unfinished-save' | 'backup';
  at: Date;
  bytes: Uint8Array;
  content: Versioned<Data>;
}

/** What `find` resolves to; null where the file or folder is not as it was written or cannot be read. */
const orNull = async <Value>(find: () => Promise<Value>): Promise<Value | null> => {
  try {
    return await find();
  } catch (error) {
    if (error instanceof FileProblem || systemErrorCode(error) !== undefined) return null;
    throw error;
  }
};

const newestUnfinishedSave = async <Data extends { id: Id }>(
  fileSystem: FileSystem,
  file: StoreFile<Data>,
): Promise<Instead<Data> | null> => {
  let newest: Instead<Data> | null = null;
  for (const path of (await orNull(() => leftoversOf(fileSystem, file))) ?? []) {
    const found = await orNull(async () => {
      const bytes = await fileSystem.read(path);
      return { bytes, content: decode(file, bytes), at: await fileSystem.modifiedAt(path) };
    });
    if (found && found.content.revision > (newest?.content.revision ?? 0))
      newest = { from: 'unfinished-save', ...found };
  }
  return newest;
};

const newestBackup = async <Data extends { id: Id }>(
  fileSystem: FileSystem,
  file: StoreFile<Data>,
): Promise<Instead<Data> | null> => {
  for (const { path, at } of (await orNull(() => listGenerations(fileSystem, file))) ?? []) {
    const found = await orNull(async () => {
      const bytes = await fileSystem.read(path);
      return { bytes, content: decode(file, bytes) };
    });
    if (found) return { from: 'backup', at, ...found };
  }
  return null;
};

/**
 * The lower rungs of the recovery ladder: the newest unfinished save that is whole, else the newest backup that is.
 * An unfinished save that is older than the backup was left by something else than the last save, and is passed over.
 */
export const findInstead = async <Data extends { id: Id }>(
  fileSystem: FileSystem,
  file: StoreFile<Data>,
): Promise<Instead<Data> | null> => {
  const save = await newestUnfinishedSave(fileSystem, file);
  const backup = await newestBackup(fileSystem, file);
  if (save === null || backup === null) return save ?? backup;
  return save.content.revision >= backup.content.revision ? save : backup;
};
