import type { Layout } from '@shared/domain/record-choice.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { implementationReportOf } from '@shared/record/implementation-report.ts';
import { describe, expect, it } from 'vitest';
import { docxOf } from '../../src/main/export/docx.ts';
import { createTypstCompiler } from '../../src/main/export/typst-compiler.ts';
import { fixtureCommission } from '../helpers/fixture.ts';
import { SECRETS, signedMeeting, trackedActions } from './followed-actions.ts';
import { infoOf, pagesOf, partOf, printedByLibreOffice, structureOf } from './read-files.ts';

const meeting = signedMeeting();

const reportOf = (languages: string[], layout: Layout = 'columns', actions = trackedActions(meeting)) =>
  implementationReportOf(
    { meeting, actions, asOf: '2023-12-31' },
    fixtureCommission(),
    { original: 'az', languages, layout },
    formulas,
  );

const compiler = createTypstCompiler();

/** What a report in Russian says, in this order. */
const RUSSIAN = [
  'Информация о выполнении решений двадцать первого заседания Межправительственной комиссии',
  'по состоянию на 31 декабря 2023 года',
  'Торговля и экономика',
  '21/1.2',
  'Стороны договорились подготовить перечень барьеров',
  'Исполнители: Министерство экономики Азербайджанской Республики; Министерство экономического развития',
  'Срок: до 1 декабря 2023 года',
  'Состояние: открыто',
  'Азербайджан: отчет не представлен',
  'Россия, 2 октября 2023 года: выполнено частично. Перечень барьеров составлен; предложения готовятся.',
  'Таможенное сотрудничество',
  '21/2.2',
  'Срок: до двадцать второго заседания Комиссии',
  'Азербайджан, 5 сентября 2023 года: выполнено',
  'Россия: отчет не представлен',
];

const expectInOrder = (text: string, parts: readonly string[]) => {
  let place = 0;
  for (const part of parts) {
    const found = text.indexOf(part, place);
    expect(found, part).toBeGreaterThanOrEqual(place);
    place = found + part.length;
  }
};

describe('the implementation report', () => {
  it('is a tagged PDF/A-2a that tells of every action under its section', () => {
    const pdf = compiler.pdf(reportOf(['ru'], 'single'));
    const info = infoOf(pdf);
    expect(info).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(info).toMatch(/^Title: +Информация о выполнении решений двадцать первого заседания/m);
    expectInOrder(pagesOf(pdf).join(' '), RUSSIAN);
    const headings = structureOf(pdf)
      .match(/^ *H\d.*$/gm)
      ?.map((heading) => heading.trim().slice(0, 2));
    expect(headings).toEqual(['H1', 'H2', 'H1', 'H2']);
  });

  it('tells of decisions of several meetings section by section, and does not say that they are of one', () => {
    const earlier = trackedActions({ ...meeting, id: 'meeting-20', ordinal: 20 });
    const { title, body } = reportOf(['en'], 'single', [...earlier, ...trackedActions(meeting)]);
    expect(title[0]).toMatch(/^Report on the Implementation of Earlier Decisions of the /);
    const headings = body.flatMap((block) => (block.kind === 'heading' ? block.text : []));
    expect(headings).toEqual(['Trade and economy', '20/1.2', '21/1.2', 'Customs', '20/2.2', '21/2.2']);
  });

  it('is a DOCX that says the same', async () => {
    const docx = await docxOf(reportOf(['ru'], 'single'));
    expectInOrder(pagesOf(printedByLibreOffice(docx)).join(' '), RUSSIAN);
  });

  it('stands in columns, one language after the other, and in a language without words of its own', () => {
    const columns = pagesOf(compiler.pdf(reportOf(['ru', 'az-Latn', 'en']))).join(' ');
    for (const part of ['Vəziyyət: açıq', 'Состояние: открыто', 'State: open', 'Russia: no report'])
      expect(columns).toContain(part);
    const sequential = pagesOf(compiler.pdf(reportOf(['ru', 'en'], 'sequential'))).join(' ');
    expect(sequential.split('21/1.2')).toHaveLength(3);
    expect(pagesOf(compiler.pdf(reportOf(['tr'], 'single'))).join(' ')).toContain('State: open');
  });

  it('has no signatures and nothing private', async () => {
    const text = pagesOf(compiler.pdf(reportOf(['ru']))).join(' ');
    expect(text).not.toContain('Совершено');
    const docx = partOf(await docxOf(reportOf(['ru'])), 'word/*');
    for (const secret of SECRETS) {
      expect(text).not.toContain(secret);
      expect(docx).not.toContain(secret);
    }
  });

  it('says so where there are no decisions to follow', () => {
    const text = pagesOf(compiler.pdf(reportOf(['en'], 'single', []))).join(' ');
    expect(text).toContain('There are no decisions to follow.');
  });
});
