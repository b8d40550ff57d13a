import { basename, join } from 'node:path';
import type { Commission } from '@shared/domain/commission.ts';
import type { DeskSettings } from '@shared/domain/desk-settings.ts';
import type { FollowUps } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingVersion } from '@shared/domain/meeting-version.ts';
import {
  COMMISSION,
  DESK_SETTINGS,
  type FileKind,
  FOLLOW_UPS,
  MEETING,
  STORE,
  type StoreMark,
  VERSION,
} from './file-kind.ts';

/** A file of the store: where it stands and what its place says of its content. */
export interface StoreFile<Data> {
  kind: FileKind<Data>;
  /** Path inside the store, with `/` on every system. */
  name: string;
  path: string;
  folder: string;
  /** The folder of its generations: `backups/commissions/c/meetings/m/meeting`. */
  generations: string;
  /** Members that the data must have: its id and, for a meeting, its commission. */
  expected: Partial<Data> & { id: Id };
}

/** `meeting.json` */
export const fileNameOf = ({ name }: Pick<FileKind<unknown>, 'name'>): string => `${name}.json`;

export const backupsFolder = (directory: string): string => join(directory, 'backups');

const fileIn = <Data>(
  directory: string,
  folders: readonly string[],
  kind: FileKind<Data>,
  expected: Partial<Data> & { id: Id },
  fileName = fileNameOf(kind),
): StoreFile<Data> => {
  const folder = join(directory, ...folders);
  return {
    kind,
    name: [...folders, fileName].join('/'),
    path: join(folder, fileName),
    folder,
    generations: join(backupsFolder(directory), ...folders, basename(fileName, '.json')),
    expected,
  };
};

export const storeFile = (directory: string): StoreFile<StoreMark> =>
  fileIn(directory, [], STORE, { id: 'store' });

export const commissionFile = (directory: string, id: Id): StoreFile<Commission> =>
  fileIn(directory, ['commissions', id], COMMISSION, { id });

/** Stands beside the file of its commission and has its id. */
export const deskSettingsFile = (directory: string, commission: Id): StoreFile<DeskSettings> =>
  fileIn(directory, ['commissions', commission], DESK_SETTINGS, { id: commission });

export const meetingFile = (directory: string, commission: Id, id: Id): StoreFile<Meeting> =>
  fileIn(directory, ['commissions', commission, 'meetings', id], MEETING, { id, commission });

/** Stands beside the file of its meeting and has its id. */
export const followUpsFile = (directory: string, commission: Id, meeting: Id): StoreFile<FollowUps> =>
  fileIn(directory, ['commissions', commission, 'meetings', meeting], FOLLOW_UPS, { id: meeting });

/** A draft of a meeting that was kept under a name; it has an id of its own. */
export const versionFile = (
  directory: string,
  commission: Id,
  meeting: Id,
  id: Id,
): StoreFile<MeetingVersion> =>
  fileIn(
    directory,
    ['commissions', commission, 'meetings', meeting, 'versions'],
    VERSION,
    { id },
    `${id}.json`,
  );

export const versionsFolder = (directory: string, commission: Id, meeting: Id): string =>
  join(meetingsFolder(directory, commission), meeting, 'versions');

export const commissionsFolder = (directory: string): string => join(directory, 'commissions');

export const meetingsFolder = (directory: string, commission: Id): string =>
  join(commissionsFolder(directory), commission, 'meetings');

export const quarantineFolder = (directory: string): string => join(directory, 'quarantine');

export const trashFolder = (directory: string): string => join(directory, 'trash');
