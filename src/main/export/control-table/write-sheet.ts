import type { ActionRow } from '@shared/contract/action-row.ts';
import { REPORTED_STATES } from '@shared/domain/follow-up.ts';
import { followUpWordsIn } from '@shared/record/follow-up-words.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import type ExcelJS from 'exceljs';
import type { Column } from './columns.ts';

/** A column of a sheet, with what may be typed into its cells. */
export interface SheetColumn extends Column {
  validation: ExcelJS.DataValidation | null;
}

export const sheetColumn = (column: Column): SheetColumn => ({ ...column, validation: null });

const A4 = 9;
/** The most characters that a cell holds. */
const LONGEST_CELL = 32_767;
const EARLIEST_REPORT = new Date('1990-01-01');

/** The columns that ministries fill in: a state from the list, a day, a text. */
export const fillInColumns = (language: LanguageTag): SheetColumn[] => {
  const { table, reported } = followUpWordsIn(language);
  const asked = (
    kind: Column['kind'],
    width: number,
    heading: string,
    validation: SheetColumn['validation'],
  ): SheetColumn => ({ kind, width, heading, validation, contentOf: () => '' });
  const refusing = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop' };
  return [
    asked('text', 18, table.newReport.state, {
      ...refusing,
      type: 'list',
      formulae: [`"${REPORTED_STATES.map((state) => reported[state]).join(',')}"`],
      error: table.chooseState,
    }),
    asked('date', 12, table.newReport.on, {
      ...refusing,
      type: 'date',
      operator: 'greaterThan',
      formulae: [EARLIEST_REPORT],
      error: table.enterDate,
    }),
    asked('text', 42, table.newReport.text, null),
  ];
};

/** Spreadsheets read `_x0041_` in a text as the sign with this code, unless the line before it is written as one. */
const cellText = (text: string): string =>
  text.slice(0, LONGEST_CELL).replaceAll(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');

const cellValue = ({ kind }: Column, content: string): ExcelJS.CellValue => {
  if (content === '') return null;
  return kind === 'date' ? new Date(content) : cellText(content);
};

const RULE: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FFC8CCD0' } };
const FONT = { name: 'Calibri', size: 11 };
/** Points from line to line of that font. */
const LINE = 15;
/** So many lines at least, which leaves room to write; and at most, the highest that spreadsheets make a row. */
const FEWEST_LINES = 3;
const MOST_LINES = 27;

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 1.15) / width)), 0);

/** The height of a row in which these texts are seen whole. Not every program works it out by itself. */
const heightFor = (columns: readonly Column[], texts: readonly string[], fewest: number): number => {
  const lines = columns.map(({ width }, index) => linesOf(texts[index] ?? '', width));
  return LINE * Math.min(Math.max(fewest, ...lines), MOST_LINES);
};

/** Adds a sheet with these columns, its heading in sight and repeated on every printed page. */
export const writeSheet = (
  workbook: ExcelJS.Workbook,
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly ActionRow[],
  dateFormat: string,
): void => {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      scale: 70,
      printTitlesRow: '1:1',
      printTitlesColumn: 'A:A',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  });
  sheet.columns = columns.map(({ heading, width, kind }) => ({
    header: heading,
    width,
    style: {
      font: FONT,
      // As text, so that a cell stays text when somebody edits it.
      numFmt: kind === 'date' ? dateFormat : '@',
      alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
      border: { bottom: RULE },
    },
  }));
  for (const row of rows) {
    const contents = columns.map((column) => column.contentOf(row));
    const added = sheet.addRow(columns.map((column, index) => cellValue(column, contents[index] ?? '')));
    added.height = heightFor(columns, contents, FEWEST_LINES);
  }
  columns.forEach(({ validation }, index) => {
    if (validation)
      for (let row = 2; row <= rows.length + 1; row += 1)
        sheet.getCell(row, index + 1).dataValidation = validation;
  });
  const head = sheet.getRow(1);
  head.font = { ...FONT, bold: true };
  head.height = heightFor(
    columns,
    columns.map(({ heading }) => heading),
    1,
  );
  head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EAED' } };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
};
