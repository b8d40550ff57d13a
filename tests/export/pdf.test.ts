import { describe, expect, it } from 'vitest';
import { createTypstCompiler } from '../../src/main/export/typst-compiler.ts';
import { fixtureMeeting } from '../helpers/fixture.ts';
import { earlierMeeting, meetingDeciding } from '../helpers/meeting-deciding.ts';
import { infoOf, pagesOf, structureOf } from './read-files.ts';
import { numberedClauses, recordOf } from './record-of.ts';

const compiler = createTypstCompiler();

describe.each(['ru', 'az'])('the original of side %s as PDF', (original) => {
  const pdf = compiler.pdf(recordOf({ original }));
  const text = pagesOf(pdf).join(' ');

  it('is a tagged PDF/A-2a with title and language', () => {
    const info = infoOf(pdf);
    expect(info).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(
      original === 'ru'
        ? /^Title: +Протокол двадцать первого заседания/m
        : /^Title: +Azərbaycan Respublikası ilə/m,
    );
    expect(info).toContain(`<rdf:li>${original}</rdf:li>`);
  });

  it('holds every clause in both languages under its number', () => {
    for (const clause of [...numberedClauses('ru'), ...numberedClauses('az-Latn')])
      expect(text).toContain(clause);
  });

  it('has its own side first', () => {
    const [own, other] =
      original === 'ru'
        ? ['Председатель Российской', 'Председатель Азербайджанской']
        : ['Komissiyanın Azərbaycan hissəsinin sədri', 'Komissiyanın Rusiya hissəsinin sədri'];
    expect(text.indexOf(own)).toBeGreaterThan(0);
    expect(text.indexOf(own)).toBeLessThan(text.indexOf(other));
  });

  it('tags headings as headings', () => {
    const headings = structureOf(pdf).match(/^ *H\d.*$/gm) ?? [];
    // Agenda, three sections, next meeting and four annexes, and one item; each in two languages.
    expect(headings.filter((heading) => heading.trim().startsWith('H1'))).toHaveLength(2 * 9);
    expect(headings.filter((heading) => heading.trim().startsWith('H2'))).toHaveLength(2 * 1);
  });
});

describe('layouts', () => {
  it('sets one language after the other, each complete, signed and with its own page numbers', () => {
    const pages = pagesOf(compiler.pdf(recordOf({ layout: 'sequential' })));
    const starts = pages.flatMap((page, index) =>
      /(?:Страница 1 из|Səhifə 1 \/)/.test(page) ? [index] : [],
    );
    expect(starts).toHaveLength(2);
    const [russian, azerbaijani] = [pages.slice(0, starts[1]).join(' '), pages.slice(starts[1]).join(' ')];
    for (const clause of numberedClauses('ru')) expect(russian).toContain(clause);
    for (const clause of numberedClauses('az-Latn')) expect(azerbaijani).toContain(clause);
    expect(russian).not.toContain('Tərəflər');
    expect(russian).toContain('Вера Северная');
    expect(azerbaijani).toContain('Vera Severnaya');
    expect(pages[(starts[1] ?? 0) - 1]).toContain(`Страница ${starts[1]} из ${starts[1]}`);
  });

  it('sets a single language, and three in columns', () => {
    const single = pagesOf(compiler.pdf(recordOf({ layout: 'single', languages: ['en'] }))).join(' ');
    const columns = pagesOf(compiler.pdf(recordOf({ languages: ['ru', 'az-Latn', 'en'] }))).join(' ');
    for (const clause of numberedClauses('en')) {
      expect(single).toContain(clause);
      expect(columns).toContain(clause);
    }
  });

  it('sets a right-to-left language in its direction, with the first place on the right', () => {
    const meeting = fixtureMeeting();
    for (const clause of meeting.sections.flatMap(({ clauses }) => clauses)) clause.text.he = 'הצדדים הסכימו';
    const document = recordOf({ languages: ['he', 'en'] }, meeting);
    expect(document.languages[0]).toEqual({ tag: 'he', direction: 'rtl' });
    expect(pagesOf(compiler.pdf(document)).join(' ')).toContain('The Sides noted with satisfaction');
  });

  it.each([0, 3, 6, 9, 12, 15, 18])(
    'never tears the signatures from the last lines of text: %i clauses more',
    (more) => {
      const meeting = fixtureMeeting();
      const last = meeting.sections.at(-1);
      const [pattern] = last?.clauses ?? [];
      if (last && pattern)
        last.clauses.push(
          ...Array.from({ length: more }, (_, index) => ({ ...pattern, id: `more-${index}` })),
        );
      for (const choice of [{}, { layout: 'single' as const, languages: ['en'] }]) {
        const pages = pagesOf(compiler.pdf(recordOf(choice, meeting)));
        const [page = '', ...others] = pages.filter((candidate) => /Done at|Совершено/.test(candidate));
        expect(others).toEqual([]);
        expect(page).toMatch(/diplomatic channels|дипломатическим каналам/);
        expect(page).toMatch(/(?:Vera Severnaya|Вера Северная).*(?:Elchin Daghverdi|Эльчин Дагверди)/);
      }
    },
  );
});

describe('text', () => {
  it('is data, never markup', () => {
    const meeting = fixtureMeeting();
    const nasty = '#import "x" *bold* _it_ $x$ [a] <b> @c `d` \\ // e /* f */ = g {h} "i" \u0007';
    const [clause] = meeting.sections[0]?.clauses ?? [];
    if (clause) clause.text.en = nasty;
    const text = pagesOf(compiler.pdf(recordOf({ layout: 'single', languages: ['en'] }, meeting))).join(' ');
    expect(text).toContain('1.1. #import "x" *bold* _it_ $x$ [a] <b> @c `d` \\ // e /* f */ = g {h} "i"');
  });

  it('ends no line within a compound or between a number and its word', () => {
    const meeting = fixtureMeeting();
    const [clause] = meeting.sections[0]?.clauses ?? [];
    const words = [
      'санитарно-эпидемиологического',
      '21-го',
      '6–7 июля',
      'Rusiya–Azərbaycan',
      '12-го торгово-экономического',
      '4.12 Протокола',
      '4.2-ci bəndi',
    ];
    if (clause) clause.text.ru = words.flatMap((word) => Array(25).fill(word)).join(' в ');
    const text = pagesOf(compiler.pdf(recordOf({}, meeting)), 'lines').join('\n');
    for (const word of words) expect(text.split(word).length, word).toBeGreaterThan(25);
  });

  it('of any length breaks over pages', () => {
    const meeting = fixtureMeeting();
    const action = meeting.sections[0]?.clauses[1];
    if (action) action.text.en = 'word '.repeat(4_000);
    const pages = pagesOf(compiler.pdf(recordOf({ languages: ['ru', 'en'] }, meeting)));
    // Once in the body and once in the table of actions.
    expect(pages.join(' ').match(/\bword\b/g)).toHaveLength(8_000);
  });
});

describe('the preview', () => {
  it('is one standalone SVG a page with all the glyphs it uses', () => {
    const document = recordOf();
    const svgs = compiler.pages(document);
    expect(svgs).toHaveLength(pagesOf(compiler.pdf(document)).length);
    for (const svg of svgs) {
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* viewBox="0 0 595\.\d+ 841\.\d+"/,
      );
      expect(svg).not.toMatch(/<script|<foreignObject|<style|href="(?!#)/);
      const used = new Set([...svg.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id));
      const given = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      expect(given).toEqual(used);
      expect(used.size).toBeGreaterThan(10);
    }
  });
});

describe('the implementation of earlier decisions', () => {
  const meeting = meetingDeciding();
  const text = pagesOf(compiler.pdf(recordOf({}, meeting, [earlierMeeting()]))).join(' ');

  it('is in the record in both languages', () => {
    for (const part of [
      'О выполнении ранее принятых решений',
      'Əvvəllər qəbul edilmiş qərarların icrası haqqında',
    ])
      expect(text).toContain(part);
    for (const { statement } of meeting.dispositions) {
      expect(text).toContain(statement.ru);
      expect(text).toContain(statement['az-Latn']);
    }
  });
});
