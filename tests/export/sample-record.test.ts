import type { Meeting } from '@shared/domain/meeting.ts';
import type { RecordChoice } from '@shared/domain/record-choice.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { describe, expect, it } from 'vitest';
import { docxOf } from '../../src/main/export/docx.ts';
import { createTypstCompiler } from '../../src/main/export/typst-compiler.ts';
import { sampleStore } from '../../src/main/sample/sample-store.ts';
import { pagesOf, printedByLibreOffice, textOf } from './read-files.ts';
import { numberedClauses, onOneLine } from './record-of.ts';

const { commission, meetings } = sampleStore();
const meeting = meetings.at(-1) as Meeting;
const compiler = createTypstCompiler();

const PAGE_LABEL = /(?:Страница|Səhifə|Page) \d+ (?:из|\/|of) \d+/g;
const withoutSpace = (text: string): string => text.replaceAll(/\s/g, '');

const choices: [RecordChoice['layout'], string[]][] = [
  ['columns', ['ru', 'az-Latn']],
  ['columns', ['ru', 'az-Latn', 'en']],
  ['sequential', ['ru', 'az-Latn']],
  ['single', ['ru']],
  ['single', ['az-Latn']],
];

describe.each(['ru', 'az'])('the sample in the original of side %s', (original) => {
  it.each(choices)('keeps every clause in %s of %j', async (layout, languages) => {
    const document = recordDocumentOf(meeting, commission, { original, languages, layout }, formulas);
    const clauses = languages.flatMap((language) => numberedClauses(language, meeting));
    const missingIn = (text: string) => clauses.filter((clause) => !text.includes(clause));

    const pdf = onOneLine(pagesOf(compiler.pdf(document)).join(' ').replaceAll(PAGE_LABEL, ''));
    expect(missingIn(pdf)).toEqual([]);

    const docx = await docxOf(document);
    expect(missingIn(await textOf(docx))).toEqual([]);

    const pages = pagesOf(printedByLibreOffice(docx));
    const printed = withoutSpace(pages.join(' ').replaceAll(PAGE_LABEL, ''));
    // Only a compound wider than a column is divided.
    const divided = languages.length > 2 ? /санитарно-?эпидемиологического/g : /$^/;
    expect(
      clauses.filter(
        (clause) => !printed.replace(divided, '').includes(withoutSpace(clause.replace(divided, ''))),
      ),
    ).toEqual([]);

    for (const index of layout === 'columns' ? [0] : languages.keys()) {
      const closing = onOneLine(document.closing[index] ?? '').slice(-40);
      const names = document.signatures.map(({ name }) => name[index]);
      const end = pages.filter((page) => withoutSpace(page).includes(withoutSpace(closing)));
      expect(end).toHaveLength(1);
      for (const name of names) expect(end[0]).toContain(name);
    }
  });
});
