import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { RecordChoice } from '@shared/domain/record-choice.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import type { RecordDocument } from '@shared/record/record-document.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { displayTag } from '@shared/text/language.ts';
import { docxOf } from './docx.ts';
import type { PdfPress } from './pdf-press.ts';

export type RecordFormat = 'pdf' | 'docx';

/** What a record is made of, as `recordDocumentOf` takes it. */
interface RecordSource {
  meeting: Meeting;
  commission: Commission;
  earlier: readonly Meeting[];
}

const MEDIA_TYPES: Record<RecordFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The English name of the kind of record in a form that every file system takes. */
const kindInFileName = ({ recordKind }: Commission): string =>
  (recordKind.en?.nominative ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'record';

/** `protocol-21-original-az-ru.pdf`: kind, number of the meeting, whose original, in which languages. */
const fileName = (meeting: Meeting, commission: Commission, document: RecordDocument, format: RecordFormat) =>
  [
    kindInFileName(commission),
    meeting.ordinal,
    'original',
    document.original,
    `${document.languages.map(({ tag }) => displayTag(tag)).join('-')}.${format}`,
  ].join('-');

/**
 * The files of one original of the record: one, or one a language in the single layout. Rejects with the reason where
 * a file cannot be made.
 */
export const recordFiles = async (
  press: PdfPress,
  { meeting, commission, earlier }: RecordSource,
  choice: RecordChoice,
  format: RecordFormat,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }[]> => {
  const choices =
    choice.layout === 'single'
      ? choice.languages.map((language) => ({ ...choice, languages: [language] }))
      : [choice];
  return Promise.all(
    choices.map(async (one) => {
      const document = recordDocumentOf(meeting, commission, one, formulas, earlier);
      return {
        name: fileName(meeting, commission, document, format),
        mediaType: MEDIA_TYPES[format],
        bytes: format === 'pdf' ? await press.pdf(document) : await docxOf(document),
      };
    }),
  );
};
