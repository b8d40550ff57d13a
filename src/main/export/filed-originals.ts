import { type Commission, sidesInOrder } from '@shared/domain/commission.ts';
import type { RecordChoice } from '@shared/domain/record-choice.ts';
import type { FiledFile } from '@shared/domain/seal.ts';
import { formulasOf } from '@shared/record/formulas-of.ts';
import { languagesInOrder } from '@shared/record/languages-in-order.ts';
import { originalsIn, usualLayout } from '@shared/record/originals.ts';
import type { PrintedDocument } from '@shared/record/record-document.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { type NoteSubject, rectificationDocumentOf } from '@shared/record/rectification-document.ts';
import { displayTag } from '@shared/text/language.ts';
import type { PrintedFormat } from './printed-file.ts';
import { type RecordSource, recordInFileName } from './record-files.ts';

/** `protocol-21-original-az-columns-az-ru`: whose original, in which layout, in which languages, in their order. */
export const originalName = (
  words: string,
  { original, layout }: Pick<RecordChoice, 'original' | 'layout'>,
  languages: readonly string[],
): string => [words, 'original', original, layout, ...languages.map(displayTag)].join('-');

/** The file that was filed for exactly this original; undefined where that layout was not, or nothing is signed. */
export const filedOriginal = (
  { meeting, commission }: Pick<RecordSource, 'meeting' | 'commission'>,
  choice: RecordChoice,
  format: PrintedFormat,
): FiledFile | undefined => {
  const languages = languagesInOrder(choice.languages, sidesInOrder(commission, choice.original));
  const name = `${originalName(recordInFileName(commission, meeting), choice, languages)}.${format}`;
  return meeting.seal?.files.find((file) => file.name === name);
};

const FORMATS: readonly PrintedFormat[] = ['pdf', 'docx'];

/** Makes the bytes of a document in each format. Rejects with the reason where it cannot. */
export type Printers = Record<PrintedFormat, (document: PrintedDocument) => Promise<Uint8Array>>;

/** A file that can be made when its turn comes. */
export interface FileToMake {
  name: string;
  make(): Promise<Uint8Array>;
}

/** The document as PDF/A and DOCX, named by these words. */
export const filesOfDocument = (
  printers: Printers,
  document: PrintedDocument,
  words: string,
): FileToMake[] => {
  const name = originalName(
    words,
    document,
    document.languages.map(({ tag }) => tag),
  );
  return FORMATS.map((format) => ({
    name: `${name}.${format}`,
    make: () => printers[format](document),
  }));
};

/** Both originals of a rectification note, as PDF/A and DOCX. */
export const noteOriginalsToMake = (
  printers: Printers,
  subject: NoteSubject,
  commission: Commission,
): FileToMake[] => {
  const { languages } = subject.meeting.closing;
  const words = `${recordInFileName(commission, subject.meeting)}-rectification-${subject.note.number}`;
  return originalsIn(commission, languages, [usualLayout(languages)]).flatMap((choice) =>
    filesOfDocument(
      printers,
      rectificationDocumentOf(subject, commission, choice, formulasOf(commission)),
      words,
    ),
  );
};

/** What a record is made of that is no draft any more. */
export type SignedSource = Omit<RecordSource, 'draft'>;

/** Each of these originals of a record as PDF/A and DOCX. The seal of the meeting is printed on them. */
export const originalsToMake = (
  printers: Printers,
  { meeting, commission, earlier }: SignedSource,
  choices: readonly RecordChoice[],
): FileToMake[] =>
  choices.flatMap((choice) =>
    filesOfDocument(
      printers,
      recordDocumentOf(meeting, commission, choice, formulasOf(commission), earlier),
      recordInFileName(commission, meeting),
    ),
  );
