import { join } from 'node:path';
import type { Meeting } from '@shared/domain/meeting.ts';
import { meetingFile, type StoreFile } from '../../src/main/store/layout.ts';
import { openOrCreateStore, openStore } from '../../src/main/store/open-store.ts';
import type { Store, StoreOptions } from '../../src/main/store/store.ts';
import { fixtureCommission, fixtureMeeting } from './fixture.ts';
import { scratchFolder } from './scratch-folder.ts';

export const COMMISSION = 'economic-cooperation';

/** A store on disk with the fixture commission and its 21st meeting, and the file of that meeting. */
export interface FilledStore {
  folder: string;
  file: StoreFile<Meeting>;
}

export const filledStore = async (): Promise<FilledStore> => {
  const folder = join(await scratchFolder(), 'store');
  const made = await openOrCreateStore(folder);
  if (!made.ok) throw new Error(made.error.subject);
  await made.value.createCommission(fixtureCommission());
  await made.value.createMeeting(fixtureMeeting());
  return { folder, file: meetingFile(folder, COMMISSION, 'meeting-21') };
};

/** The store in this folder, opened anew. */
export const reopened = async (folder: string, options: Partial<StoreOptions> = {}): Promise<Store> => {
  const opened = await openStore(folder, options);
  if (!opened.ok) throw new Error(opened.error.subject);
  return opened.value;
};
