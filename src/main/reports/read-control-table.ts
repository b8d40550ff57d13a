import { failure, type Result, success } from '@shared/contract/result.ts';
import { ControlTableMark, MARK_SHEET } from '@shared/record/control-table-mark.ts';
import ExcelJS from 'exceljs';
import { cellText } from './cell-text.ts';
import { type FoundColumns, findColumns } from './find-columns.ts';
import { isReadableArchive } from './workbook-archive.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_CONTROL_TABLE = 15 * 1024 * 1024;
/** The last row that spreadsheets have. */
const LAST_ROW = 1_048_576;
/** The heading stands in one of the first rows. */
const HEADING_WITHIN = 30;

/**
 * What of a sheet is not looked at. Merged cells count where they begin; a list of what a column takes, or a picture,
 * says nothing about a report, and a file can name more cells in it than any memory holds.
 */
const IGNORED = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'autoFilter',
  'mergeCells',
  'rowBreaks',
  'hyperlinks',
  'pageMargins',
  'dataValidations',
  'pageSetup',
  'headerFooter',
  'printOptions',
  'picture',
  'drawing',
  'legacyDrawing',
  'sheetProtection',
  'tableParts',
  'conditionalFormatting',
  'extLst',
];

/** One row of a control table as a reader sees it; a column that is not there is null. */
export interface FilledRow {
  sheet: string;
  /** From 1. */
  row: number;
  /** The display tag of the language of the headings. */
  language: string;
  reference: string;
  text: string | null;
  state: string;
  on: string;
  report: string;
}

export interface ControlTable {
  /** What the table says of itself; null where somebody took that out. */
  mark: ControlTableMark | null;
  rows: FilledRow[];
}

const markOf = (workbook: ExcelJS.Workbook): ControlTableMark | null => {
  const sheet = workbook.getWorksheet(MARK_SHEET);
  const entries = [1, 2, 3, 4, 5].map((row) => [
    sheet ? cellText(sheet.getCell(row, 1)) : '',
    sheet ? cellText(sheet.getCell(row, 2)) : '',
  ]);
  return ControlTableMark.safeParse(Object.fromEntries(entries)).data ?? null;
};

const filledRow = (sheet: ExcelJS.Worksheet, row: number, { columns, language }: FoundColumns): FilledRow => {
  const textOf = (column: number | undefined) =>
    column === undefined ? '' : cellText(sheet.getCell(row, column));
  return {
    sheet: sheet.name,
    row,
    language,
    reference: textOf(columns.reference),
    text: columns.text === undefined ? null : textOf(columns.text),
    state: textOf(columns.state),
    on: textOf(columns.on),
    report: textOf(columns.report),
  };
};

const isEmpty = ({ reference, state, on, report }: FilledRow): boolean =>
  !(reference || state || on || report);

/** The rows below the heading; null where the sheet has none, and so is no control table. */
const rowsOf = (sheet: ExcelJS.Worksheet): FilledRow[] | null => {
  for (let heading = 1; heading <= Math.min(HEADING_WITHIN, sheet.rowCount); heading += 1) {
    const found = findColumns(sheet.getRow(heading));
    if (!found) continue;
    const rows: FilledRow[] = [];
    for (let row = heading + 1; row <= sheet.rowCount; row += 1) {
      const filled = sheet.findRow(row) && filledRow(sheet, row, found);
      if (filled && !isEmpty(filled)) rows.push(filled);
    }
    return rows;
  }
  return null;
};

const workbookOf = async (bytes: Uint8Array): Promise<ExcelJS.Workbook | null> => {
  if (!isReadableArchive(bytes)) return null;
  const workbook = new ExcelJS.Workbook();
  try {
    // The library takes any bytes; its types ask for an old kind of Buffer.
    const file: ArrayBuffer = Uint8Array.from(bytes).buffer;
    return await workbook.xlsx.load(file, { ignoreNodes: IGNORED });
  } catch {
    return null;
  }
};

/**
 * Reads a control table and believes nothing in it. Columns are found by their headings in any language, wherever
 * they stand; a formula counts as the text it showed. Fails with `invalid-input` and one line that says what is wrong.
 */
export const readControlTable = async (bytes: Uint8Array): Promise<Result<ControlTable>> => {
  if (bytes.length > LARGEST_CONTROL_TABLE)
    return failure('invalid-input', `the file is larger than ${LARGEST_CONTROL_TABLE / 1024 / 1024} MB`);
  const workbook = await workbookOf(bytes);
  if (!workbook || workbook.worksheets.some(({ rowCount }) => rowCount > LAST_ROW))
    return failure('invalid-input', 'the file is not an XLSX workbook that can be read');
  const tables = workbook.worksheets.flatMap((sheet) => {
    const rows = rowsOf(sheet);
    return rows ? [rows] : [];
  });
  if (tables.length === 0)
    return failure('invalid-input', 'no sheet of the workbook has the headings of a control table');
  return success({ mark: markOf(workbook), rows: tables.flat() });
};
