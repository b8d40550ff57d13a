import { join } from 'node:path';
import { sampleStore } from '../../src/main/sample/sample-store.ts';
import { openOrCreateStore } from '../../src/main/store/open-store.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';

/** A scratch folder with the sample in its folder `store`, made without the command so that it costs no process. */
export const sampleFolder = async (): Promise<{ folder: string; store: string }> => {
  const folder = await scratchFolder();
  const store = join(folder, 'store');
  const opened = await openOrCreateStore(store);
  if (!opened.ok) throw new Error(opened.error.subject);
  const { commission, meetings, followUps, settings } = sampleStore();
  await opened.value.createCommission(commission, settings);
  for (const [index, meeting] of meetings.entries())
    await opened.value.createMeeting(meeting, followUps[index]);
  return { folder, store };
};
