import type { Meeting } from '@shared/domain/meeting.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import type { RecordDocument } from '@shared/record/record-document.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { expect, test } from 'vitest';
import { docxOf } from '../../src/main/export/docx.ts';
import { createTypstCompiler } from '../../src/main/export/typst-compiler.ts';
import { sampleStore } from '../../src/main/sample/sample-store.ts';
import { pagesOf, printedByLibreOffice } from './read-files.ts';
import { numberedClauses } from './record-of.ts';

const { commission, meetings } = sampleStore();
const meeting = meetings.at(-1) as Meeting;
const compiler = createTypstCompiler();

const documents: RecordDocument[] = (['ru', 'az'] as const).flatMap((original) =>
  (['columns', 'sequential'] as const).map((layout) =>
    recordDocumentOf(
      meeting,
      commission,
      { original, languages: ['ru', 'az-Latn'], layout },
      formulas,
      meetings.slice(0, -1),
    ),
  ),
);

/**
 * Readers of PDFs take a hyphen at the end of a line for one of the typesetter's and leave it out; and a clause may go
 * on below the number of one page and the running title of the next.
 */
const readable = (text: string, document: RecordDocument): string =>
  document.title
    .map(compact)
    .reduce(
      (rest, title) => rest.replaceAll(title, ''),
      compact(text.replaceAll(/Страница \d+ из \d+|Səhifə \d+ \/ \d+/g, '')),
    );
const compact = (text: string): string => text.replaceAll(/[\s-]/g, '');

test.each(documents)('every clause of the sample reads back: side $original, $layout', async (document) => {
  const clauses = [...numberedClauses('ru', meeting), ...numberedClauses('az-Latn', meeting)];
  for (const pdf of [compiler.pdf(document), printedByLibreOffice(await docxOf(document))]) {
    const text = readable(pagesOf(pdf).join(' '), document);
    expect(clauses.filter((clause) => !text.includes(compact(clause)))).toEqual([]);
  }
});
