import { join } from 'node:path';
import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { COMMISSION, type FileKind, MEETING, STORE, type StoreMark } from './file-kind.ts';

/** A file of the store: where it stands and what its place says of its content. */
export interface StoreFile<Data> {
  kind: FileKind<Data>;
  /** Path inside the store, with `/` on every system. */
  name: string;
  path: string;
  folder: string;
  /** Members that the data must have: its id and, for a meeting, its commission. */
  expected: Partial<Data> & { id: Id };
}

const fileIn = <Data>(
  directory: string,
  folders: readonly string[],
  kind: FileKind<Data>,
  expected: Partial<Data> & { id: Id },
): StoreFile<Data> => {
  const fileName = `${kind.name}.json`;
  const folder = join(directory, ...folders);
  return { kind, name: [...folders, fileName].join('/'), path: join(folder, fileName), folder, expected };
};

export const storeFile = (directory: string): StoreFile<StoreMark> =>
  fileIn(directory, [], STORE, { id: 'store' });

export const commissionFile = (directory: string, id: Id): StoreFile<Commission> =>
  fileIn(directory, ['commissions', id], COMMISSION, { id });

export const meetingFile = (directory: string, commission: Id, id: Id): StoreFile<Meeting> =>
  fileIn(directory, ['commissions', commission, 'meetings', id], MEETING, { id, commission });

export const commissionsFolder = (directory: string): string => join(directory, 'commissions');

export const meetingsFolder = (directory: string, commission: Id): string =>
  join(commissionsFolder(directory), commission, 'meetings');

export const quarantineFolder = (directory: string): string => join(directory, 'quarantine');
