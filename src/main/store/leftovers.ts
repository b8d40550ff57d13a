import { basename, join } from 'node:path';
import { isTemporaryName, isUnderWay, targetOf } from './durable-write.ts';
import type { FileSystem } from './file-system.ts';
import type { StoreFile } from './layout.ts';
import { plainReason } from './system-error.ts';

/** The paths of all that interrupted writes left in a folder, of which these are the names. */
export const leftoversAmong = (names: readonly string[], folder: string): string[] =>
  names
    .filter(isTemporaryName)
    .map((name) => join(folder, name))
    .filter((path) => !isUnderWay(path));

/** As `leftoversAmong`, of the writes of one file. Rejects with the error of the operating system. */
export const leftoversOf = async (
  fileSystem: FileSystem,
  { folder, path }: Pick<StoreFile<unknown>, 'folder' | 'path'>,
): Promise<string[]> => {
  const entries = await fileSystem.list(folder);
  const names = entries.map(({ name }) => name);
  return leftoversAmong(names, folder).filter((leftover) => targetOf(basename(leftover)) === basename(path));
};

/**
 * Removes what interrupted writes left behind. Only where what they were to become is there and sound, or was never
 * said to be saved. What cannot be removed does no harm and waits for the next time.
 */
export const sweep = async (fileSystem: FileSystem, leftovers: readonly string[]): Promise<void> => {
  for (const leftover of leftovers)
    await fileSystem.remove(leftover).catch((error: unknown) => {
      console.error(`${leftover} was not removed: ${plainReason(error)}`);
    });
};
