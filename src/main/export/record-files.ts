import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { RecordChoice } from '@shared/domain/record-choice.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import type { PdfPress } from './pdf-press.ts';
import { type PrintedFormat, printedFile } from './printed-file.ts';

/** What a record is made of, as `recordDocumentOf` takes it. */
export interface RecordSource {
  meeting: Meeting;
  commission: Commission;
  earlier: readonly Meeting[];
}

/** The English name of the kind of record in a form that every file system takes. */
export const kindInFileName = ({ recordKind }: Commission): string =>
  (recordKind.en?.nominative ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'record';

/**
 * The files of one original of the record: one, or one a language in the single layout. Rejects with the reason where
 * a file cannot be made.
 */
export const recordFiles = async (
  press: PdfPress,
  { meeting, commission, earlier }: RecordSource,
  choice: RecordChoice,
  format: PrintedFormat,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }[]> => {
  const choices =
    choice.layout === 'single'
      ? choice.languages.map((language) => ({ ...choice, languages: [language] }))
      : [choice];
  return Promise.all(
    choices.map(async (one) => {
      const document = recordDocumentOf(meeting, commission, one, formulas, earlier);
      return printedFile(press, document, [kindInFileName(commission), meeting.ordinal], format);
    }),
  );
};
