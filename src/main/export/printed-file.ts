import type { PrintedDocument } from '@shared/record/record-document.ts';
import { displayTag } from '@shared/text/language.ts';
import { docxOf } from './docx.ts';
import type { PdfPress } from './pdf-press.ts';

export type PrintedFormat = 'pdf' | 'docx';

export const MEDIA_TYPES: Record<PrintedFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * The document as a file that is named by these words, whose original it is, its layout and its languages in their
 * order: `protocol-21-original-az-columns-az-ru.pdf`. Rejects with the reason where it cannot be made.
 */
export const printedFile = async (
  press: PdfPress,
  document: PrintedDocument,
  words: readonly (string | number)[],
  format: PrintedFormat,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> => {
  const languages = document.languages.map(({ tag }) => displayTag(tag)).join('-');
  return {
    name: `${[...words, 'original', document.original, document.layout, languages].join('-')}.${format}`,
    mediaType: MEDIA_TYPES[format],
    bytes: format === 'pdf' ? await press.pdf(document) : await docxOf(document),
  };
};
