import { basename, dirname, join } from 'node:path';
import type { Id } from '@shared/domain/identifier.ts';
import { createTreeDurably } from '../durable-write.ts';
import type { FileSystem } from '../file-system.ts';
import { meetingFile } from '../layout.ts';
import type { Store } from '../store.ts';
import { HELD_ELSEWHERE, NotSaved } from '../stored-document.ts';
import { plainReason, systemErrorCode } from '../system-error.ts';
import { type Archive, ArchiveProblem, withArchive } from './read-archive.ts';

/** Sees to it that nothing is there: an empty folder goes, for Windows renames nothing over it. */
const makeFree = async (fileSystem: FileSystem, directory: string): Promise<boolean> => {
  try {
    if ((await fileSystem.list(directory)).length > 0) return false;
    await fileSystem.remove(directory);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return true;
    throw error;
  }
};

/**
 * Makes the store in a backup anew in `directory`, which is missing or empty. Guarantee: after it returns, the whole store
 * is on disk, every file as it went into the backup; whenever it is interrupted or rejects, there is no `directory` or it
 * is empty. Throws ArchiveProblem, or rejects with the error of the operating system.
 */
export const restoreArchive = (
  archivePath: string,
  directory: string,
  fileSystem: FileSystem,
): Promise<number> =>
  withArchive(archivePath, async ({ manifest, read }) => {
    const names = Object.keys(manifest.files);
    if (!names.includes('store.json')) throw new ArchiveProblem('holds no store.json');
    if (!(await makeFree(fileSystem, directory)))
      throw new ArchiveProblem(`was not restored: ${directory} is not empty, and nothing there is replaced`);
    await createTreeDurably(fileSystem, directory, names, read);
    return names.length;
  });

/**
 * Puts everything that a backup holds of one meeting into the store, which has none of this id: its minutes, what happened
 * since, its kept drafts, and what was signed. Guarantee: after it returns, all of it is on disk; otherwise nothing is.
 * Throws ArchiveProblem or NotSaved.
 */
export const restoreArchivedMeeting = async (
  { manifest, read }: Archive,
  store: Store,
  commission: Id,
  meeting: Id,
): Promise<void> => {
  const { name, folder } = meetingFile(store.directory, commission, meeting);
  const above = name.slice(0, name.lastIndexOf('/') + 1);
  const names = Object.keys(manifest.files).filter((file) => file.startsWith(above));
  if (!(await store.mayWrite())) throw new NotSaved(HELD_ELSEWHERE);
  try {
    await createTreeDurably(
      store.fileSystem,
      folder,
      names.map((file) => file.slice(above.length)),
      (inside) => read(`${above}${inside}`),
    );
  } catch (error) {
    throw error instanceof ArchiveProblem ? error : new NotSaved(plainReason(error), { cause: error });
  }
};

/** A folder beside the store that is not there yet: `<store>-restored`, `<store>-restored-2`. */
export const freeFolderBeside = async (fileSystem: FileSystem, directory: string): Promise<string> => {
  const siblings = new Set((await fileSystem.list(dirname(directory))).map(({ name }) => name));
  const wanted = `${basename(directory)}-restored`;
  let name = wanted;
  for (let count = 2; siblings.has(name); count += 1) name = `${wanted}-${count}`;
  return join(dirname(directory), name);
};
