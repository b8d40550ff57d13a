import ExcelJS from 'exceljs';
import { type ControlTableOptions, controlTable } from '../../src/main/export/control-table.ts';
import { fixtureCommission } from '../helpers/fixture.ts';
import { rowsOf } from './followed-actions.ts';

/** The control table of the fixture actions, in Russian on one sheet for the Russian side unless chosen otherwise. */
export const tableOf = (options: Partial<ControlTableOptions> = {}, rows = rowsOf()): Promise<Uint8Array> =>
  controlTable(rows, [fixtureCommission()], { language: 'ru', sheets: 'one', side: 'ru', ...options });

export const openWorkbook = (bytes: Uint8Array): Promise<ExcelJS.Workbook> =>
  new ExcelJS.Workbook().xlsx.load(Uint8Array.from(bytes).buffer);

export const savedWorkbook = async (workbook: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array(await workbook.xlsx.writeBuffer());

/** The first sheet; fails where there is none. */
export const firstSheet = (workbook: ExcelJS.Workbook): ExcelJS.Worksheet => {
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('The workbook is empty.');
  return sheet;
};

/** The number of the column under this heading in row 1; fails where there is none. */
export const columnOf = (sheet: ExcelJS.Worksheet, heading: string): number => {
  const values = sheet.getRow(1).values;
  const column = Array.isArray(values) ? values.indexOf(heading) : -1;
  if (column < 1) throw new Error(`No column ${heading}.`);
  return column;
};
