import type { ArchivedMeeting } from '@shared/contract/backup-calls.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { Archive } from '../store/archive/read-archive.ts';
import { decode } from '../store/envelope.ts';
import { meetingFile } from '../store/layout.ts';
import { summaryOf } from './summary.ts';

const MEETING_NAME = /^commissions\/([a-z0-9-]+)\/meetings\/([a-z0-9-]+)\/meeting\.json$/;

/** Null for a file that was damaged already when the backup was made. */
const decodedIfPossible = (
  directory: string,
  commission: string,
  id: string,
  bytes: Uint8Array,
): Meeting | null => {
  try {
    return decode(meetingFile(directory, commission, id), bytes).data;
  } catch {
    return null;
  }
};

/** Every meeting in a backup that can be read, the newest number first. */
export const meetingsIn = async (
  { manifest, read }: Archive,
  storeDirectory: string,
): Promise<ArchivedMeeting[]> => {
  const found: ArchivedMeeting[] = [];
  for (const name of Object.keys(manifest.files)) {
    const [, commission, id] = MEETING_NAME.exec(name) ?? [];
    if (commission === undefined || id === undefined) continue;
    const meeting = decodedIfPossible(storeDirectory, commission, id, await read(name));
    if (meeting === null) continue;
    const { ordinal, regularity, status, clauses, actions } = summaryOf(meeting);
    found.push({ commission, meeting: id, title: { ordinal, regularity }, status, clauses, actions });
  }
  return found.sort((one, other) => other.title.ordinal - one.title.ordinal);
};
