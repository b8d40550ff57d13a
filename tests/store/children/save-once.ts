// Saves one edit of the meeting in the store that the first argument names; says on its output when it begins, and
// "saved" at the revision that it was told is on disk.
import { writeSync } from 'node:fs';
import { openStore } from '../../../src/main/store/open-store.ts';
import { COMMISSION, markedMeeting } from '../../helpers/marked-meeting.ts';

const opened = await openStore(process.argv[2] ?? '');
if (!opened.ok) throw new Error(opened.error.subject);
const document = await opened.value.openMeeting(COMMISSION, 'meeting-21');
document.replace(markedMeeting('meeting-21', 2));
writeSync(1, 'begin\n');
const { revision } = await document.save();
writeSync(1, `saved ${revision}\n`);
