import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';
import { Layout } from '@shared/domain/record-choice.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import type { RecordDocument } from '@shared/record/record-document.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { describe, expect, it } from 'vitest';
import { docxOf } from '../../src/main/export/docx.ts';
import { createTypstCompiler } from '../../src/main/export/typst-compiler.ts';
import { sampleStore } from '../../src/main/sample/sample-store.ts';
import { pagesOf, printedByLibreOffice } from './read-files.ts';
import { numberedClauses } from './record-of.ts';

const { commission, meetings } = sampleStore();
const meeting = meetings.at(-1) as Meeting;
const compiler = createTypstCompiler();
const LANGUAGES = ['ru', 'az-Latn'];
const FORMATS = {
  PDF: async (document: RecordDocument) => compiler.pdf(document),
  DOCX: async (document: RecordDocument) => printedByLibreOffice(await docxOf(document)),
};

/** The documents of one original in one layout: one, or one a language. */
const documentsOf = (original: string, layout: Layout): RecordDocument[] =>
  (layout === 'single' ? LANGUAGES.map((language) => [language]) : [LANGUAGES]).map((languages) =>
    recordDocumentOf(meeting, commission, { original, languages, layout }, formulas, meetings.slice(0, -1)),
  );

/**
 * Readers of PDFs take a hyphen at the end of a line for one of the typesetter's and leave it out; and a clause may go
 * on below the number of one page.
 */
const compact = (text: string): string => text.replaceAll(/[\s-]/g, '');
const readable = (pdf: Uint8Array): string =>
  compact(
    pagesOf(pdf)
      .join(' ')
      .replaceAll(/Страница \d+ из \d+|Səhifə \d+ \/ \d+/g, ''),
  );

/** What names both sides, by language: as the original of the first side has it, and as that of the other. */
const BOTH_SIDES: Record<string, [ru: string, az: string][]> = {
  ru: [
    [
      'между Российской Федерацией и Азербайджанской Республикой',
      'между Азербайджанской Республикой и Российской Федерацией',
    ],
    ['каждый на русском и азербайджанском языках', 'каждый на азербайджанском и русском языках'],
  ],
  'az-Latn': [
    [
      'Rusiya Federasiyası və Azərbaycan Respublikası arasında',
      'Azərbaycan Respublikası və Rusiya Federasiyası arasında',
    ],
    ['hər biri rus və Azərbaycan dillərində', 'hər biri Azərbaycan və rus dillərində'],
  ],
};

/** What is said of each side by itself, by language: heads and signatures. */
const EACH_SIDE: Record<string, [ru: string, az: string][]> = {
  ru: [
    ['от Российской Стороны –', 'от Азербайджанской Стороны –'],
    ['Председатель Российской', 'Председатель Азербайджанской'],
  ],
  'az-Latn': [
    ['Rusiya Tərəfi adından –', 'Azərbaycan Tərəfi adından –'],
    ['Komissiyanın Rusiya hissəsinin', 'Komissiyanın Azərbaycan hissəsinin'],
  ],
};

describe.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])('the sample as %s', (format) => {
  describe.each(Layout.options)('in the layout %s', (layout) => {
    const originals = new Map<string, { tags: string[]; text: string }[]>();
    it.each(['ru', 'az'])('reads back whole from the original of side %s', async (original) => {
      const files = await Promise.all(
        documentsOf(original, layout).map(async (document) => ({
          tags: document.languages.map(({ tag }) => tag),
          text: readable(await FORMATS[format](document)),
        })),
      );
      originals.set(original, files);
      for (const { tags, text } of files)
        for (const tag of tags)
          expect(
            numberedClauses(tag, meeting).filter((clause) => !text.includes(compact(clause))),
            tag,
          ).toEqual([]);
    });

    it('names the sides in the order of each original', () => {
      const texts = [...originals].flatMap(([side, files]) =>
        files.flatMap(({ tags, text }) => tags.map((tag) => ({ side, tag, text }))),
      );
      // Two originals in two languages.
      expect(texts).toHaveLength(4);
      for (const { side, tag, text } of texts) {
        const said = (words: string) => text.includes(compact(words));
        const inOrder = (pair: [string, string]) => (side === 'ru' ? pair : pair.toReversed());
        for (const [own = '', other = ''] of (BOTH_SIDES[tag] ?? []).map(inOrder))
          expect([said(own), said(other)], `${side}: ${own}`).toEqual([true, false]);
        for (const [own = '', other = ''] of (EACH_SIDE[tag] ?? []).map(inOrder)) {
          expect([said(own), said(other)], `${side}: ${own}`).toEqual([true, true]);
          expect(text.indexOf(compact(own)), own).toBeLessThan(text.indexOf(compact(other)));
        }
      }
    });

    it('puts the language of its own side first', () => {
      if (layout === 'single') return expect(originals.get('az')).toHaveLength(2);
      for (const [side, files] of originals)
        for (const { tags, text } of files) {
          expect(tags).toEqual(side === 'ru' ? LANGUAGES : LANGUAGES.toReversed());
          const [russian, azerbaijani] = [text.indexOf('ПРОТОКОЛ'), text.indexOf('PROTOKOLU')];
          expect(Math.min(russian, azerbaijani)).toBeGreaterThanOrEqual(0);
          expect(russian < azerbaijani).toBe(side === 'ru');
        }
    });
  });
});

describe('both originals of the sample', () => {
  it('have the same clauses under the same numbers in every layout', () => {
    const clausesIn = (original: string, layout: Layout) =>
      documentsOf(original, layout).flatMap(({ languages, body }) =>
        languages.flatMap(({ tag }, index) =>
          body.flatMap((block) =>
            block.kind === 'clause' ? [`${tag} ${block.number} ${block.text[index]}`] : [],
          ),
        ),
      );
    const numbers = numbersOf(meeting);
    const expected = LANGUAGES.flatMap((tag) =>
      clausesOf(meeting).map(({ clause }) => `${tag} ${numbers.get(clause.id)}. ${clause.text[tag] ?? ''}`),
    ).sort();
    expect(expected.length).toBeGreaterThan(100);
    for (const layout of Layout.options)
      for (const original of ['ru', 'az']) expect(clausesIn(original, layout).sort()).toEqual(expected);
  });
});
