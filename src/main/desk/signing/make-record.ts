import { commissionOfRecord } from '@shared/domain/commission-of-record.ts';
import type { Layout } from '@shared/domain/record-choice.ts';
import type { Seal } from '@shared/domain/seal.ts';
import { formulasOf } from '@shared/record/formulas-of.ts';
import { originalsIn } from '@shared/record/originals.ts';
import { verificationSheetOf } from '@shared/record/verification-sheet.ts';
import {
  type FileToMake,
  originalsToMake,
  type Printers,
  type SignedSource,
} from '../../export/filed-originals.ts';
import { recordInFileName } from '../../export/record-files.ts';
import { encodeRecord, RECORD_FILE } from '../../store/signed/record-file.ts';
import { filedFile, type MadeFile, sha256Of } from '../../store/signed/signed-files.ts';
import type { Signing } from './progress.ts';

/** Makes the files one after the other and says how far it is; `more` are still to come after these. */
export const makeAll = async (
  files: readonly FileToMake[],
  signing: Signing,
  more: number,
): Promise<MadeFile[]> => {
  const made: MadeFile[] = [];
  for (const { name, make } of files) {
    signing.reach({ step: 'making', done: made.length, total: files.length + more });
    made.push({ name, bytes: await make() });
  }
  return made;
};

/** What a signature files, and the seal over it. */
export interface SealedRecord {
  files: MadeFile[];
  seal: Seal;
}

/**
 * Everything that is filed with a record that has just been frozen: its content byte for byte, every original as PDF/A
 * and DOCX with the checksum of that content on its last page, and the verification sheet. `meeting` has no seal yet.
 */
export const makeRecord = async (
  printers: Printers,
  { meeting, commission, earlier }: SignedSource,
  layouts: readonly Layout[],
  signing: Signing,
): Promise<SealedRecord> => {
  const record: MadeFile = { name: RECORD_FILE, bytes: encodeRecord(commission, meeting) };
  const content = sha256Of(record.bytes);
  const frozen = commissionOfRecord(commission, meeting);
  const printed = { ...meeting, seal: { content, files: [] } };
  const choices = originalsIn(frozen, meeting.closing.languages, [...new Set(layouts)]);
  const originals = originalsToMake(printers, { meeting: printed, commission: frozen, earlier }, choices);
  const made = await makeAll(originals, signing, 1);
  signing.reach({ step: 'making', done: made.length, total: made.length + 1 });
  const subject = { meeting, content: filedFile(record), files: made.map(filedFile) };
  const sheet: MadeFile = {
    name: `${recordInFileName(frozen, meeting)}-verification-sheet.pdf`,
    bytes: await printers.pdf(verificationSheetOf(subject, frozen, formulasOf(frozen))),
  };
  const files = [record, ...made, sheet];
  return { files, seal: { content, files: files.map(filedFile) } };
};
