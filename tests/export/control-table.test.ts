import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../src/main/export/control-table/sheet-names.ts';
import { controlTable } from '../../src/main/export/control-table.ts';
import { fixtureCommission } from '../helpers/fixture.ts';
import { rowsOf, SECRETS, signedMeeting } from './followed-actions.ts';
import { convertedByLibreOffice, partOf } from './read-files.ts';
import { columnOf, firstSheet, openWorkbook, tableOf } from './workbooks.ts';

const sheetOf = async (bytes: Uint8Array): Promise<ExcelJS.Worksheet> =>
  firstSheet(await openWorkbook(bytes));

const withText = (text: string) =>
  rowsOf(
    signedMeeting((meeting) => {
      for (const clause of meeting.sections[0]?.clauses ?? []) clause.text.ru = text;
    }),
  );

describe('the control table as XLSX', () => {
  it('has a row an action under a heading that stays in sight, with filters and printed on every page', async () => {
    const sheet = await sheetOf(await tableOf());
    expect(sheet.rowCount).toBe(3);
    expect(sheet.getRow(1).values).toEqual([
      undefined,
      'Ссылка',
      'Раздел',
      'Содержание пункта',
      'Исполнители, Россия',
      'Исполнители, Азербайджан',
      'Совместные исполнители',
      'Срок по документу',
      'Крайний день',
      'Состояние',
      'Последний отчет, Россия: дата',
      'Последний отчет, Россия: состояние',
      'Последний отчет, Россия: текст',
      'Последний отчет, Азербайджан: дата',
      'Последний отчет, Азербайджан: состояние',
      'Последний отчет, Азербайджан: текст',
      'Новый отчет: состояние',
      'Новый отчет: дата',
      'Новый отчет: текст',
    ]);
    expect(sheet.getCell('A1').font.bold).toBe(true);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(sheet.autoFilter).toBe('A1:R3');
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '1:1' });
  });

  it('says what is charged to whom, until when, and what was reported last', async () => {
    const sheet = await sheetOf(await tableOf());
    expect(sheet.getRow(2).values).toEqual([
      undefined,
      '21/1.2',
      'Торговля и экономика',
      expect.stringContaining('перечень барьеров'),
      'Министерство экономического развития Российской Федерации',
      'Министерство экономики Азербайджанской Республики',
      undefined,
      'до 1 декабря 2023 года',
      new Date('2023-12-01'),
      'открыто',
      new Date('2023-10-02'),
      'выполнено частично',
      'Перечень барьеров составлен; предложения готовятся.',
    ]);
    expect(sheet.getCell('G3').value).toBe('до двадцать второго заседания Комиссии');
    expect(sheet.getCell('H3').value).toBeNull();
  });

  it('lets ministries choose a state from the list in their language and type a day and a text', async () => {
    const sheet = await sheetOf(await tableOf({ language: 'az-Latn' }));
    const state = sheet.getCell(2, columnOf(sheet, 'Yeni hesabat: vəziyyət'));
    expect(state.dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"icra olunub,qismən icra olunub,icradadır,icra olunmayıb,aktuallığını itirib"'],
    });
    expect(sheet.getCell(3, columnOf(sheet, 'Yeni hesabat: tarix')).numFmt).toBe('dd.mm.yyyy');
    expect(sheet.getCell(3, columnOf(sheet, 'Yeni hesabat: mətn')).numFmt).toBe('@');
  });

  it.each([
    '=HYPERLINK("http://evil.example","x")',
    '+1+1',
    '-1',
    '@SUM(1)',
    '_x0041_ & <b>',
    'строка\nстрока',
  ])('keeps %j as the text it is', async (text) => {
    const cell = (await sheetOf(await tableOf({}, withText(text)))).getCell('C2');
    expect(cell.type).toBe(ExcelJS.ValueType.String);
    expect(cell.value).toBe(text);
  });

  it('opens in LibreOffice with days as days, everything else as text and no formula', async () => {
    const text = '=HYPERLINK("http://evil.example","x")';
    const bytes = await tableOf({}, withText(text));
    const opened = convertedByLibreOffice(bytes, 'table.xlsx', 'fods');
    expect(opened).not.toContain('table:formula');
    expect(opened).toContain('<text:p>=HYPERLINK(&quot;http://evil.example&quot;,&quot;x&quot;)</text:p>');
    for (const day of ['2023-12-01', '2023-10-02', '2023-09-05'])
      expect(opened).toMatch(new RegExp(`office:value-type="date" office:date-value="${day}"`));
    expect(opened).not.toMatch(/office:value-type="float"/);
  });

  it('puts every section on a sheet of its own where that is asked for', async () => {
    const workbook = await openWorkbook(await tableOf({ sheets: 'per-section' }));
    const shown = workbook.worksheets.filter(({ state }) => state === 'visible');
    expect(shown.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['Торговля и экономика', 2],
      ['Таможенное сотрудничество', 2],
    ]);
  });

  it('says of itself what it is on a sheet that nobody sees', async () => {
    const mark = (await openWorkbook(await tableOf())).getWorksheet('commission-desk');
    expect(mark?.state).toBe('veryHidden');
    expect(mark?.getSheetValues().slice(1)).toEqual([
      [undefined, 'format', 'commission-desk/control-table'],
      [undefined, 'version', '1'],
      [undefined, 'commission', 'economic-cooperation'],
      [undefined, 'language', 'ru'],
      [undefined, 'side', 'ru'],
    ]);
  });

  it('over several commissions names them and is not for filling in', async () => {
    const other = { ...fixtureCommission(), id: 'other' };
    const [row] = rowsOf();
    const rows = row ? [row, { ...row, commission: 'other' }] : [];
    const bytes = await controlTable(rows, [fixtureCommission(), other], {
      language: 'en',
      sheets: 'one',
      side: null,
    });
    const workbook = await openWorkbook(bytes);
    expect(workbook.worksheets).toHaveLength(1);
    const headings = firstSheet(workbook).getRow(1).values;
    expect(headings).toContain('Commission');
    expect(headings).toContain('Responsible, First side');
    expect(headings).not.toContain('New report: state');
  });

  it('holds nothing private', async () => {
    const everything = partOf(await tableOf(), '*');
    expect(everything).toContain('перечень барьеров');
    for (const secret of SECRETS) expect(everything).not.toContain(secret);
    // Days stand in a workbook as numbers: 15 November 2023.
    expect(everything).not.toContain('<v>45245</v>');
    expect(everything).toContain('<v>45261</v>');
  });

  it('is a table without rows where there are no actions', async () => {
    expect((await sheetOf(await tableOf({ sheets: 'per-section' }, []))).rowCount).toBe(1);
  });
});

describe('names of sheets', () => {
  it('are what spreadsheets allow, and all different', () => {
    const long = 'Сотрудничество в области сельского хозяйства';
    expect(
      sheetNames(['Торговля/экономика: [план]?', 'history', 'History', long, long, "'", 'ё', 'Ё']),
    ).toEqual([
      'Торговля экономика   план',
      'history (2)',
      'History (3)',
      'Сотрудничество в области сельск',
      'Сотрудничество в области се (2)',
      '–',
      'ё',
      'Ё (2)',
    ]);
  });
});
