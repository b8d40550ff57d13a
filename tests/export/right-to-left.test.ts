import { formulas } from '@shared/record/built-in-formulas.ts';
import { markedAsDraft } from '@shared/record/draft-mark.ts';
import type { RecordDocument } from '@shared/record/record-document.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxOf } from '../../src/main/export/docx.ts';
import { createTypstCompiler } from '../../src/main/export/typst-compiler.ts';
import { persianCommission, persianMeeting } from '../helpers/fixture-persian.ts';
import { facesOf, type PlacedWord, partOf, printedByLibreOffice, wordsOf } from './read-files.ts';

const compiler = createTypstCompiler();
const SEAL = '0123456789abcdef'.repeat(4);

const documentOf = (original: string, layout: 'columns' | 'sequential' = 'columns'): RecordDocument => {
  const meeting = persianMeeting();
  const document = recordDocumentOf(
    meeting,
    persianCommission(),
    { original, languages: ['fa', 'ru'], layout },
    formulas,
    [],
  );
  const draft = { revision: 214, printedOn: '2023-07-03' };
  return { ...markedAsDraft(document, meeting, draft, formulas), seal: SEAL };
};

const FORMATS = {
  PDF: async (document: RecordDocument) => compiler.pdf(document),
  DOCX: async (document: RecordDocument) => printedByLibreOffice(await docxOf(document)),
};

const MIDDLE = 595 / 2;

describe.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])(
  'Persian and Russian columns as %s',
  (format) => {
    describe.each(['ir', 'ru'])('in the original of side %s', (original) => {
      let pdf: Uint8Array;
      let words: PlacedWord[];
      beforeAll(async () => {
        pdf = await FORMATS[format](documentOf(original));
        words = wordsOf(pdf);
      });
      const all = (text: string): PlacedWord[] => {
        const found = words.filter((word) => word.text === text);
        expect(found, text).not.toEqual([]);
        return found;
      };
      const isLeft = ({ left, right }: PlacedWord) => (left + right) / 2 < MIDDLE;

      // The original of the Persian side begins on the right, the Russian one on the left: Persian is on the right in both.
      it('have Persian on the right and Russian on the left, in title, headings, clauses and on every page', () => {
        for (const persian of ['پروتکل', 'دستور', 'طرفین', 'از'])
          expect(
            all(persian).some((word) => !isLeft(word)),
            persian,
          ).toBe(true);
        for (const russian of ['ПРОТОКОЛ', 'Повестка', 'Страница', 'ПРОЕКТ'])
          expect(all(russian).every(isLeft), russian).toBe(true);
        const pages = Math.max(...words.map(({ page }) => page));
        expect(all('ПРОЕКТ')).toHaveLength(pages);
        expect(all('بازنگری').map(isLeft)).toEqual(Array(pages).fill(false));
      });

      it('begin the lines of Persian on the right', () => {
        const numbers = all('1.1.').concat(words.filter(({ text }) => text === '.1.1' || text === '1.1'));
        const inPersian = numbers.filter((word) => !isLeft(word));
        expect(inPersian.length).toBeGreaterThan(0);
        const right = Math.max(...words.filter(({ page }) => page === 1).map((word) => word.right));
        for (const number of inPersian) expect(right - number.right).toBeLessThan(8);
      });

      it('sign on the side where they come first', () => {
        // The names of both co-chairs, in Russian, below the lines for the signatures.
        const signing = words.filter(({ text, page }) => page === 2 && (text === 'Араш' || text === 'Вера'));
        const place = (name: string) => signing.find(({ text }) => text === name);
        const [first, second] = original === 'ir' ? ['Араш', 'Вера'] : ['Вера', 'Араш'];
        const firstPlace = place(first);
        const secondPlace = place(second);
        if (!firstPlace || !secondPlace) throw new Error('the signatures are not on the second page');
        // With Persian first the first place is on the right, with Russian first on the left.
        if (original === 'ir') expect(firstPlace.left).toBeGreaterThan(secondPlace.right);
        else expect(firstPlace.right).toBeLessThan(secondPlace.left);
        expect(Math.abs(firstPlace.top - secondPlace.top)).toBeLessThan(1);
      });

      it('keep Latin words and numbers as they are read', () => {
        for (const word of ['4.2', '2.4', 'EDI', '2023']) expect(all(word).length, word).toBeGreaterThan(0);
        expect(words.some(({ text }) => /^\(?12\.5\)?$/.test(text))).toBe(true);
        expect(words.some(({ text }) => text.includes('UN/'))).toBe(true);
      });

      it('are set in typefaces that have every letter', () => {
        expect(new Set(facesOf(pdf).map((face) => face.replace(/-.*/, '')))).toEqual(
          new Set(['Tinos', 'Amiri']),
        );
      });

      it('carry their seal on the last page, below all text', () => {
        const last = Math.max(...words.map(({ page }) => page));
        const seal = all(SEAL).find(({ page }) => page === last);
        const text = words.filter(({ page, text: word }) => page === last && word === '4.2');
        expect(seal).toBeDefined();
        for (const { top } of text) expect(seal?.top).toBeGreaterThan(top);
        // Word processors know no footer for the last page alone.
        if (format === 'PDF') expect(all(SEAL)).toHaveLength(1);
      });
    });
  },
);

describe('a Persian text by itself', () => {
  it.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])(
    'signs from right to left also in the original of the other side: %s',
    async (format) => {
      const words = wordsOf(await FORMATS[format](documentOf('ru', 'sequential')));
      const named = (name: string) => words.filter(({ text }) => text === name);
      // Both names stand on one line only where they sign.
      const signed = named('ورا').flatMap((russian) =>
        named('آرش')
          .filter(({ page, top }) => page === russian.page && Math.abs(top - russian.top) < 1)
          .map((iranian) => ({ russian, iranian })),
      );
      expect(signed).toHaveLength(1);
      for (const { russian, iranian } of signed) expect(russian.left).toBeGreaterThan(iranian.right);
    },
  );

  it('is marked as such in DOCX: paragraphs, runs, tables, and Latin words in runs of their own', async () => {
    const document = partOf(await docxOf(documentOf('ir')), 'word/document.xml');
    expect(document).toContain('<w:bidiVisual/>');
    expect(document).toMatch(/<w:bidi\/>/);
    expect(document).toMatch(/<w:rtl\/><w:lang w:bidi="fa-IR"\/><\/w:rPr><w:t[^>]*>1\.2\. طرفین/);
    const latin =
      document.match(/<w:r>(?:(?!<\/w:r>).)*EDI \(UN\/EDIFACT(?:(?!<\/w:r>).)*<\/w:r>/)?.[0] ?? '';
    expect(latin).not.toBe('');
    expect(latin).not.toContain('<w:rtl/>');
  });
});

it('keeps Latin words and their numbers in their order among Persian ones in a PDF', () => {
  const meeting = persianMeeting();
  const clause = meeting.sections[0]?.clauses[0];
  if (!clause) throw new Error('The fixture has no clause.');
  clause.text.fa = 'طرفین دربارهٔ ISO 9001 Quality گفت‌وگو کردند.';
  const choice = { original: 'ir', languages: ['fa'], layout: 'single' as const };
  const words = wordsOf(compiler.pdf(recordDocumentOf(meeting, persianCommission(), choice, formulas, [])));
  const leftOf = (text: string) => words.find((word) => word.text === text)?.left ?? Number.NaN;
  expect(leftOf('ISO')).toBeLessThan(leftOf('9001'));
  expect(leftOf('9001')).toBeLessThan(leftOf('Quality'));
});
