import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { RecordChoice } from '@shared/domain/record-choice.ts';
import { type Draft, markedAsDraft } from '@shared/record/draft-mark.ts';
import { formulasOf } from '@shared/record/formulas-of.ts';
import type { RecordDocument } from '@shared/record/record-document.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import type { PdfPress } from './pdf-press.ts';
import { type PrintedFormat, printedFile } from './printed-file.ts';

/** What a record is made of, as `recordDocumentOf` takes it, and which state of the meeting this is. */
export interface RecordSource {
  meeting: Meeting;
  commission: Commission;
  earlier: readonly Meeting[];
  draft: Draft;
}

/** One original in the words of its commission, marked as a draft until it is signed. */
export const originalOf = (
  { meeting, commission, earlier, draft }: RecordSource,
  choice: RecordChoice,
): RecordDocument => {
  const formulas = formulasOf(commission);
  const document = recordDocumentOf(meeting, commission, choice, formulas, earlier);
  return markedAsDraft(document, meeting, draft, formulas);
};

/** The English name of the kind of record in a form that every file system takes. */
const kindInFileName = ({ recordKind }: Commission): string =>
  (recordKind.en?.nominative ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'record';

/** The words that begin the names of all files of this record: `protocol-21`, or `protocol-3e` of an extraordinary one. */
export const recordInFileName = (
  commission: Commission,
  { ordinal, regularity }: Pick<Meeting, 'ordinal' | 'regularity'>,
): string => `${kindInFileName(commission)}-${ordinal}${regularity === 'extraordinary' ? 'e' : ''}`;

/**
 * The files of one original of the record: one, or one a language in the single layout. Rejects with the reason where
 * a file cannot be made.
 */
export const recordFiles = async (
  press: PdfPress,
  source: RecordSource,
  choice: RecordChoice,
  format: PrintedFormat,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }[]> => {
  const choices =
    choice.layout === 'single'
      ? choice.languages.map((language) => ({ ...choice, languages: [language] }))
      : [choice];
  return Promise.all(
    choices.map((one) => {
      const words = recordInFileName(source.commission, source.meeting);
      return printedFile(press, originalOf(source, one), [words], format);
    }),
  );
};
