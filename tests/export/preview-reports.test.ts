import { AcceptedReport } from '@shared/contract/report-row.ts';
import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { DONE, type Filled, fillIn, preview, worked } from './filled-in.ts';
import { knownReport, rowsOf } from './followed-actions.ts';
import { columnOf } from './workbooks.ts';

const rows = rowsOf();
const [barriers, plan] = rows;

/** What a table proposes for 21/1.2 after this was filled in. */
const proposalAfter = async (filled: Filled) =>
  (await preview(await worked((sheet) => fillIn(sheet, 2, filled))))[0];

describe('a filled-in control table', () => {
  it('proposes the reports that were filled in and nothing else', async () => {
    const [first, second, ...others] = await preview(await worked((sheet) => fillIn(sheet, 2, DONE)));
    expect(others).toEqual([]);
    expect(first).toEqual({
      sheet: 'Контрольная таблица',
      row: 2,
      reference: '21/1.2',
      proposal: {
        origin: barriers?.origin,
        report: {
          id: expect.stringMatching(/^[0-9a-f]{32}$/),
          side: 'ru',
          on: '2023-12-01',
          state: 'done',
          text: { ru: 'Перечень согласован.' },
        },
      },
      problems: [],
    });
    expect(AcceptedReport.safeParse(first?.proposal).success).toBe(true);
    expect(second).toMatchObject({ reference: '21/2.2', proposal: null, problems: [] });
  });

  it('proposes the same report under the same id every time', async () => {
    const bytes = await worked((sheet) => fillIn(sheet, 2, DONE));
    expect(await preview(bytes)).toEqual(await preview(bytes));
    const other = await proposalAfter({ ...DONE, state: 'в работе' });
    expect(other?.proposal?.report.id).not.toBe((await preview(bytes))[0]?.proposal?.report.id);
  });

  it('proposes nothing that is there already', async () => {
    const known = await proposalAfter({
      state: 'Выполнено частично',
      on: new Date(knownReport.on),
      text: ` ${knownReport.text.ru}\n`,
    });
    expect(known).toMatchObject({ proposal: null, problems: [] });
  });

  it.each([
    ['частично ВЫПОЛНЕНО', null],
    ['Выполнено  Частично', 'partly-done'],
    ['İCRA OLUNUB', 'done'],
    ['icradadır', 'in-progress'],
    ['Not Done', 'not-done'],
    ['утратило актуальность', 'no-longer-relevant'],
    ['', null],
    [7, null],
  ])('reads the state %j as %j', async (state, expected) => {
    const row = await proposalAfter({ ...DONE, state });
    expect(row?.proposal?.report.state ?? null).toBe(expected);
    expect(row?.problems).toEqual(expected ? [] : [{ problem: 'bad-state', found: `${state}` }]);
  });

  it.each<[ExcelJS.CellValue, string | null, string]>([
    [new Date('2023-12-01'), '2023-12-01', ''],
    [new Date('2023-12-01T23:59:00Z'), '2023-12-01', ''],
    ['2023-12-01', '2023-12-01', ''],
    ['01.12.2023', '2023-12-01', ''],
    [{ formula: 'DATE(2023,12,1)', result: new Date('2023-12-01') }, '2023-12-01', ''],
    [' 1.12.2023 г. ', '2023-12-01', ''],
    ['31.12.2023', '2023-12-31', ''],
    ['07.07.2023', '2023-07-07', ''],
    ['06.07.2023', null, '06.07.2023'],
    ['01.01.2024', null, '01.01.2024'],
    ['31.11.2023', null, '31.11.2023'],
    ['12/01/2023', null, '12/01/2023'],
    ['вчера', null, 'вчера'],
    [45_261, null, '45261'],
    [null, null, ''],
  ])('reads the day %j as %j', async (on, expected, found) => {
    const bytes = await worked((sheet) => {
      fillIn(sheet, 2, { ...DONE, on });
      if (typeof on === 'number') sheet.getCell(2, columnOf(sheet, 'Новый отчет: дата')).numFmt = '0';
    });
    const [row] = await preview(bytes);
    expect(row?.proposal?.report.on ?? null).toBe(expected);
    expect(row?.problems).toEqual(expected ? [] : [{ problem: 'bad-date', found }]);
  });

  it('reads days of a workbook that counts from 1904', async () => {
    const bytes = await worked((sheet, workbook) => {
      workbook.properties.date1904 = true;
      fillIn(sheet, 2, DONE);
    });
    expect((await preview(bytes))[0]?.proposal?.report.on).toBe('2023-12-01');
  });

  it.each<[string, ExcelJS.CellValue, string]>([
    [
      'a text like a formula',
      '=HYPERLINK("http://evil.example","x")',
      '=HYPERLINK("http://evil.example","x")',
    ],
    ['a formula', { formula: 'HYPERLINK("http://evil.example","shown")', result: 'shown' }, 'shown'],
    ['a formula that was never worked out', { formula: '1+1', date1904: false }, ''],
    ['a formula in error', { formula: '1/0', result: { error: '#DIV/0!' } }, '#DIV/0!'],
    ['a link', { text: 'сайт', hyperlink: 'http://evil.example' }, 'сайт'],
    ['rich text', { richText: [{ text: 'один ' }, { text: 'два', font: { bold: true } }] }, 'один два'],
    ['a number', 12.5, '12.5'],
    ['what came by way of a CSV', "'=1+1", '=1+1'],
  ])('takes %s for the text it shows', async (_, text, expected) => {
    const row = await proposalAfter({ ...DONE, text });
    expect(Object.values(row?.proposal?.report.text ?? {}).join()).toBe(expected);
  });

  it('says what is missing where only a text was filled in', async () => {
    expect(await proposalAfter({ text: 'без даты' })).toMatchObject({
      proposal: null,
      problems: [
        { problem: 'bad-state', found: '' },
        { problem: 'bad-date', found: '' },
      ],
    });
  });

  it('flags a text that is longer than a report may be', async () => {
    const row = await proposalAfter({ ...DONE, text: 'ы'.repeat(20_001) });
    expect(row).toMatchObject({ proposal: null, problems: [{ problem: 'long-text' }] });
  });

  it('flags unknown and repeated references', async () => {
    const bytes = await worked((sheet) => {
      sheet.addRow(['21/9.9', 'Раздел', 'Текст']);
      sheet.addRow(sheet.getRow(3).values);
      sheet.addRow([]);
      const nameless = sheet.addRow([]);
      nameless.getCell(columnOf(sheet, 'Новый отчет: текст')).value = 'чей это отчет?';
      fillIn(sheet, 3, DONE);
    });
    expect(
      (await preview(bytes)).map(({ row, problems }) => [row, ...problems.map(({ problem }) => problem)]),
    ).toEqual([
      [2],
      [3, 'repeated-reference'],
      [4, 'unknown-reference'],
      [5, 'repeated-reference'],
      [7, 'unknown-reference'],
    ]);
    expect((await preview(bytes))[1]?.proposal).not.toBeNull();
  });

  it('knows a reference that was typed by hand', async () => {
    const bytes = await worked((sheet) => {
      sheet.getCell('A2').value = ' 21 / 1.2. ';
      fillIn(sheet, 2, DONE);
    });
    expect((await preview(bytes))[0]).toMatchObject({ reference: '21/1.2', problems: [] });
  });

  it('flags a clause whose text was changed, in whatever language it stands there', async () => {
    const changed = await worked((sheet) => {
      sheet.getCell('C2').value = 'Стороны договорились ничего не делать.';
      sheet.getCell('C3').value = `${plan?.text.en}\n`;
      fillIn(sheet, 2, DONE);
    });
    const [first, second] = await preview(changed);
    expect(first?.problems).toEqual([
      { problem: 'changed-text', found: 'Стороны договорились ничего не делать.' },
    ]);
    expect(first?.proposal).not.toBeNull();
    expect(second?.problems).toEqual([]);
  });

  it('flags a report on an action that a meeting has closed meanwhile', async () => {
    const closed = rows.map((row) => ({ ...row, state: 'done' as const }));
    const [first, second] = await preview(await worked((sheet) => fillIn(sheet, 2, DONE)), closed);
    expect(first?.problems).toEqual([{ problem: 'closed', found: '' }]);
    expect(second?.problems).toEqual([]);
  });
});
