import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxOf } from '../../src/main/export/docx.ts';
import { fixtureMeeting } from '../helpers/fixture.ts';
import { facesOf, pagesOf, partOf, printedByLibreOffice, textOf } from './read-files.ts';
import { numberedClauses, recordOf } from './record-of.ts';

describe.each(['ru', 'az'])('the original of side %s as DOCX', (original) => {
  let docx: Uint8Array;
  let printed: Uint8Array;
  let text: string;

  beforeAll(async () => {
    docx = await docxOf(recordOf({ original }));
    printed = printedByLibreOffice(docx);
    text = pagesOf(printed).join(' ');
  });

  it('brings its typeface along, with every letter of both languages', () => {
    expect(text).toContain('ə');
    expect(new Set(facesOf(printed).map((face) => face.replace(/-.*/, '')))).toEqual(new Set(['Tinos']));
  });

  it('prints from LibreOffice with every clause in both languages', () => {
    for (const clause of [...numberedClauses('ru'), ...numberedClauses('az-Latn')])
      expect(text).toContain(clause);
  });

  it('has its own side first', () => {
    const order = [text.indexOf('ПРОТОКОЛ'), text.indexOf('PROTOKOLU')];
    expect(order.every((place) => place >= 0)).toBe(true);
    const [own, other] =
      original === 'ru'
        ? ['Председатель Российской', 'Председатель Азербайджанской']
        : ['Komissiyanın Azərbaycan hissəsinin sədri', 'Komissiyanın Rusiya hissəsinin sədri'];
    expect(text.indexOf(own)).toBeGreaterThan(0);
    expect(text.indexOf(own)).toBeLessThan(text.indexOf(other));
  });

  it('counts its pages in both languages', () => {
    expect(text).toMatch(/Страница 1 из \d/);
    expect(text).toMatch(/Səhifə 1 \/ \d/);
  });

  it('has headings that are headings, with literal numbers', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
    const headings = [...html.matchAll(/<h([12])>(.*?)<\/h\1>/g)].map(
      ([, level, heading]) => `${level} ${heading}`,
    );
    expect(headings).toEqual(
      expect.arrayContaining([
        '1 1. Торговля и экономика',
        '2 1.3. Малое и среднее предпринимательство',
        '1 1. Ticarət və iqtisadiyyat',
        '1 Повестка дня',
      ]),
    );
    expect(partOf(docx, 'word/document.xml')).not.toContain('<w:numPr>');
  });

  it('names the language of every run with text', () => {
    const runs = partOf(docx, 'word/document.xml').match(/<w:r>.*?<\/w:r>/g) ?? [];
    const spoken = runs.filter((run) => run.includes('<w:t'));
    expect(spoken.length).toBeGreaterThan(100);
    for (const run of spoken) expect(run).toMatch(/<w:lang w:val="(?:ru-RU|az-Latn-AZ)"\/>/);
  });
});

describe('the end of a record as DOCX', () => {
  it.each([2, 5, 8, 11])(
    'keeps the closing with both signatures on one page: %i clauses more',
    async (more) => {
      const meeting = fixtureMeeting();
      const last = meeting.sections.at(-1);
      const [pattern] = last?.clauses ?? [];
      if (last && pattern)
        last.clauses.push(
          ...Array.from({ length: more }, (_, index) => ({ ...pattern, id: `more-${index}` })),
        );
      for (const choice of [{}, { layout: 'single' as const, languages: ['ru'] }]) {
        const pages = pagesOf(printedByLibreOffice(await docxOf(recordOf(choice, meeting))));
        const [page = '', ...others] = pages.filter((candidate) => candidate.includes('Совершено'));
        expect(others).toEqual([]);
        expect(page).toMatch(/Совершено.*Вера Северная.*Эльчин Дагверди/);
      }
    },
  );
});

describe('other layouts as DOCX', () => {
  it('holds one language after the other', async () => {
    const text = await textOf(await docxOf(recordOf({ layout: 'sequential', original: 'az' })));
    for (const clause of [...numberedClauses('ru'), ...numberedClauses('az-Latn')])
      expect(text).toContain(clause);
    expect(text.lastIndexOf('Tərəflər')).toBeLessThan(text.indexOf('Стороны'));
  });

  it('writes a right-to-left language from right to left', async () => {
    const meeting = fixtureMeeting();
    const [clause] = meeting.sections[0]?.clauses ?? [];
    if (clause) clause.text.he = 'הצדדים הסכימו';
    const document = partOf(
      await docxOf(recordOf({ languages: ['he', 'en'] }, meeting)),
      'word/document.xml',
    );
    expect(document).toContain('<w:bidiVisual/>');
    expect(document).toMatch(
      /<w:bidi\/>.*?<w:rtl\/><w:lang w:bidi="he-IL"\/><\/w:rPr><w:t[^>]*>1\.1\. הצדדים/,
    );
  });

  it('takes any text', async () => {
    const meeting = fixtureMeeting();
    const [clause] = meeting.sections[0]?.clauses ?? [];
    if (clause) clause.text.en = '<w:p> & "quoted"\u0007\ud800\nsecond line';
    const docx = await docxOf(recordOf({ layout: 'single', languages: ['en'] }, meeting));
    expect(pagesOf(printedByLibreOffice(docx)).join(' ')).toContain('1.1. <w:p> & "quoted" second line');
  });
});
