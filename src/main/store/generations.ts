import { join } from 'node:path';
import type { Id } from '@shared/domain/identifier.ts';
import { decode, type Versioned } from './envelope.ts';
import { FileProblem } from './file-problem.ts';
import type { FileSystem } from './file-system.ts';
import type { StoreFile } from './layout.ts';
import { plainReason, systemErrorCode } from './system-error.ts';

/** A copy of a file of the store as it was at `at`, byte for byte. */
export interface Generation {
  path: string;
  at: Date;
}

/** `20261125T220241123Z.json` */
const GENERATION_NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.json$/;

/** `20261125T220241123Z`: a moment as part of a file name. Such names sort as their moments do. */
export const stampOf = (at: Date): string => at.toISOString().replaceAll(/[-:.]/g, '');

/** The name of the generation made at this moment. Names sort as their moments do. */
export const generationName = (at: Date): string => `${stampOf(at)}.json`;

/** When the generation of this name was made; null where it is not the name of one. */
export const generationTime = (name: string): Date | null => {
  const [, ...parts] = GENERATION_NAME.exec(name) ?? [];
  const [year, month, day, hour, minute, second, millisecond] = parts;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`);
  // A day that no calendar has would be taken for another one.
  return !Number.isNaN(at.getTime()) && generationName(at) === name ? at : null;
};

/**
 * All generations of a file, the newest first, whether they can be read or not; none where its folder is missing.
 * Throws FileProblem where the folder cannot be listed.
 */
export const listGenerations = async (
  fileSystem: FileSystem,
  { generations: folder, name }: Pick<StoreFile<unknown>, 'generations' | 'name'>,
): Promise<Generation[]> => {
  try {
    const entries = await fileSystem.list(folder);
    return entries
      .flatMap((entry) => {
        const at = entry.isFolder ? null : generationTime(entry.name);
        return at === null ? [] : [{ path: join(folder, entry.name), at }];
      })
      .sort((one, other) => other.at.getTime() - one.at.getTime());
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw new FileProblem(
      { code: 'unreadable', file: name, reason: `has backups that cannot be listed: ${plainReason(error)}` },
      { cause: error },
    );
  }
};

/** The content of a generation, in the latest version. Throws FileProblem where it is not as it was written. */
export const readGeneration = async <Data extends { id: Id }>(
  fileSystem: FileSystem,
  file: StoreFile<Data>,
  { path }: Generation,
): Promise<Versioned<Data>> => {
  try {
    return decode(file, await fileSystem.read(path));
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(
      { code: 'unreadable', file: file.name, reason: `cannot be read: ${plainReason(error)}` },
      { cause: error },
    );
  }
};
