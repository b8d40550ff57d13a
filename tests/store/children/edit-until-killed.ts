// Edits and creates meetings in the store that the first argument names until it is killed, and writes a line for each
// as soon as it is said to be saved: `meeting-21 7` for a revision.
import { writeSync } from 'node:fs';
import { holdStore } from '../../../src/main/store/hold-store.ts';
import { openStore } from '../../../src/main/store/open-store.ts';
import { COMMISSION, markedMeeting } from '../../helpers/marked-meeting.ts';

const [, , folder = ''] = process.argv;

const tell = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const hold = await holdStore(folder);
if (!hold.ok) throw new Error(hold.error.subject);
const opened = await openStore(folder);
if (!opened.ok) throw new Error(opened.error.subject);
const store = opened.value;
const ids = await store.meetingIds(COMMISSION);
const documents = await Promise.all(ids.slice(0, 3).map((id) => store.openMeeting(COMMISSION, id)));
tell('ready');

let made = ids.length;
for (let count = 0; ; count += 1) {
  if (count % 8 === 3) {
    made += 1;
    const meeting = markedMeeting(`meeting-${made}`, 1);
    await store.createMeeting(meeting);
    tell(`${meeting.id} 1`);
  }
  const document = documents[count % documents.length];
  if (!document) throw new Error('there is no meeting to edit');
  document.replace(markedMeeting(document.data.id, document.revision + 1));
  const { revision } = await document.save();
  tell(`${document.data.id} ${revision}`);
}
