import ExcelJS from 'exceljs';

/** What a ministry writes beside one action of a control table in English. */
export interface FilledIn {
  state: string;
  on: Date | string;
  text: string;
  /** What it makes of the text of the clause, if it meddles with it. */
  clause?: string;
}

const HEADINGS = {
  state: 'New report: state',
  on: 'New report: date',
  text: 'New report: text',
  clause: 'Text of the clause',
} as const;

const open = async (path: string): Promise<{ workbook: ExcelJS.Workbook; sheets: ExcelJS.Worksheet[] }> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return { workbook, sheets: workbook.worksheets.filter(({ state }) => state === 'visible') };
};

const columnOf = (sheet: ExcelJS.Worksheet, heading: string): number => {
  const values = sheet.getRow(1).values;
  const column = Array.isArray(values) ? values.indexOf(heading) : -1;
  if (column < 1) throw new Error(`The sheet ${sheet.name} has no column ${heading}.`);
  return column;
};

const rowOf = (sheet: ExcelJS.Worksheet, reference: string): ExcelJS.Row | undefined =>
  (sheet.getRows(2, sheet.rowCount) ?? []).find((row) => row.getCell(1).text === reference);

/** Fills the table in as a ministry does in its spreadsheet, and saves it; a reference it does not have gets a new row. */
export const fillIn = async (path: string, reports: Record<string, FilledIn>): Promise<void> => {
  const { workbook, sheets } = await open(path);
  for (const [reference, report] of Object.entries(reports)) {
    const known = sheets.flatMap((sheet) => rowOf(sheet, reference) ?? [])[0];
    const row = known ?? sheets.at(-1)?.addRow([reference]);
    if (!row) throw new Error('The workbook is empty.');
    for (const [field, value] of Object.entries(report))
      row.getCell(columnOf(row.worksheet, HEADINGS[field as keyof FilledIn])).value = value;
  }
  await workbook.xlsx.writeFile(path);
};

/** The sheets that are seen, by name. */
export const sheetsOf = async (path: string): Promise<string[]> =>
  (await open(path)).sheets.map(({ name }) => name);

/** The cell of an action under this heading. */
export const cellOf = async (path: string, reference: string, heading: string): Promise<ExcelJS.Cell> => {
  for (const sheet of (await open(path)).sheets) {
    const row = rowOf(sheet, reference);
    if (row) return row.getCell(columnOf(sheet, heading));
  }
  throw new Error(`The table has no row ${reference}.`);
};
