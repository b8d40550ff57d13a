import type { PrintedDocument } from '@shared/record/record-document.ts';
import type { Printers } from '../../src/main/export/filed-originals.ts';

const printed = (format: string) => async (document: PrintedDocument) =>
  new TextEncoder().encode(`${format} ${JSON.stringify(document)}`);

/** Print the data of a document and not its pages, which takes no time and no fonts. */
export const paperPrinters: Printers = { pdf: printed('pdf'), docx: printed('docx') };
