import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { FiledFile } from '@shared/domain/seal.ts';
import { FileProblem } from '../file-problem.ts';
import type { Store } from '../store.ts';
import { decodeRecord, RECORD_FILE } from './record-file.ts';

/** The file of this name that was filed with the record; undefined where none was, or nothing is signed. */
export const filedWith = ({ seal }: Meeting, name: string): FiledFile | undefined =>
  seal?.files.find((file) => file.name === name);

/**
 * What the record of a meeting is made from: before signature the registers of today, afterwards only what was signed,
 * so that no name that changes later changes a record. Throws FileProblem where the signed content is damaged.
 */
export const sourceOfRecord = async (
  store: Store,
  meeting: Meeting,
  registers: Commission,
): Promise<{ meeting: Meeting; commission: Commission }> => {
  const record = filedWith(meeting, RECORD_FILE);
  if (record === undefined) return { meeting, commission: registers };
  const place = store.signedFiles(meeting.commission, meeting.id);
  const content = decodeRecord(await place.read(record));
  if (content === null) {
    const file = `${place.name}/${RECORD_FILE}`;
    throw new FileProblem({ code: 'unreadable', file, reason: 'is not a signed record' });
  }
  return { meeting: { ...content.meeting, seal: meeting.seal }, commission: content.commission };
};
