import { access, constants, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { BackupState } from '@shared/contract/backup-calls.ts';
import { ArchiveProblem, withArchive } from '../store/archive/read-archive.ts';
import { freeFolderBeside, restoreArchive } from '../store/archive/restore-archive.ts';
import { NotSaved } from '../store/stored-document.ts';
import { plainReason, systemErrorCode } from '../store/system-error.ts';
import { meetingsIn } from './archived-meetings.ts';
import { fail } from './call-failure.ts';
import type { DeskContext, Handling } from './context.ts';
import type { DeskPorts } from './ports.ts';
import { Restoring } from './restoring.ts';
import type { WholeBackups } from './whole-backups.ts';

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way.split(sep)[0] !== '..' && !isAbsolute(way));
};

/** The real path of a folder that can take backups. Throws CallFailure `bad-folder`. */
const checkedFolder = async (path: string, storeDirectory: string): Promise<string> => {
  if (!isAbsolute(path)) fail('bad-folder', `${path} is not a full path`);
  try {
    const folder = await realpath(path);
    if (!(await stat(folder)).isDirectory()) fail('bad-folder', `${path} is not a folder`);
    if (isInside(await realpath(storeDirectory), folder))
      fail('bad-folder', `${path} is inside the store; what befalls the one would befall the other`);
    await access(folder, constants.W_OK);
    return folder;
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return fail('bad-folder', `${path}: ${plainReason(error)}`);
  }
};

/** Problems of a backup, and of the disk that it is put back on, as errors of the call. */
const orBackupFailed = async <Value>(using: Promise<Value>): Promise<Value> => {
  try {
    return await using;
  } catch (error) {
    if (error instanceof ArchiveProblem) return fail('backup-failed', `it ${error.message}`);
    if (systemErrorCode(error) === undefined) throw error;
    return fail('backup-failed', plainReason(error));
  }
};

/** The calls about backups of the whole store. */
export const wholeBackupHandlers = (
  context: DeskContext,
  whole: WholeBackups,
  { chooseFolder }: DeskPorts,
): Handling<
  | 'describe-backups'
  | `${'make' | 'cancel'}-backup`
  | `${'choose' | 'forget'}-backup-folder`
  | 'list-archives'
  | 'describe-archive'
  | 'restore-archived-meeting'
  | 'restore-store'
> => {
  const { store, inTurn } = context;
  const { directory, fileSystem } = store;
  const restoring = new Restoring(context);
  const pathOf = async (file: string): Promise<string> => join(await whole.folder(), file);
  const choose = async (folder: string | null): Promise<BackupState> => {
    try {
      await whole.choose(folder);
    } catch (error) {
      throw new NotSaved(plainReason(error), { cause: error });
    }
    return whole.state();
  };

  return {
    'describe-backups': () => whole.state(),
    'choose-backup-folder': async ({ path }) => {
      const chosen = chooseFolder === undefined ? path : await chooseFolder();
      return chosen === undefined || chosen === null
        ? whole.state()
        : choose(await checkedFolder(chosen.trim(), directory));
    },
    'forget-backup-folder': () => choose(null),
    'make-backup': async () => {
      await whole.make();
      return whole.state();
    },
    'cancel-backup': () => {
      whole.cancel();
      return whole.state();
    },
    'list-archives': async () => ({ archives: await whole.archives() }),
    'describe-archive': async ({ file }) =>
      orBackupFailed(
        withArchive(await pathOf(file), async (archive) => ({
          madeAt: archive.manifest.madeAt,
          meetings: await meetingsIn(archive, directory),
        })),
      ),
    'restore-archived-meeting': ({ file, commission, meeting }) =>
      inTurn(async () =>
        orBackupFailed(
          withArchive(await pathOf(file), (archive) => restoring.archived(archive, { commission, meeting })),
        ),
      ),
    'restore-store': ({ file }) =>
      inTurn(async () => {
        const path = await pathOf(file);
        return orBackupFailed(
          (async () => {
            const beside = await freeFolderBeside(fileSystem, directory);
            return { directory: beside, files: await restoreArchive(path, beside, fileSystem) };
          })(),
        );
      }),
  };
};
