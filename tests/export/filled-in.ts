import type { ActionRow } from '@shared/contract/action-row.ts';
import type { ReportRow } from '@shared/contract/report-row.ts';
import type ExcelJS from 'exceljs';
import { previewReports } from '../../src/main/reports/preview-reports.ts';
import { rowsOf } from './followed-actions.ts';
import { columnOf, firstSheet, openWorkbook, savedWorkbook, tableOf } from './workbooks.ts';

/** The day on which tables are read: the last on which a report may be. */
export const TODAY = '2023-12-31';

/** The control table after somebody worked on its first sheet. */
export const worked = async (
  work: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void,
  table = tableOf(),
): Promise<Uint8Array> => {
  const workbook = await openWorkbook(await table);
  work(firstSheet(workbook), workbook);
  return savedWorkbook(workbook);
};

/** What the table of the Russian side would change; fails where it is refused as a whole. */
export const preview = async (
  bytes: Uint8Array,
  actions: readonly ActionRow[] = rowsOf(),
): Promise<ReportRow[]> => {
  const result = await previewReports(bytes, actions, 'ru', TODAY);
  if (!result.ok) throw new Error(result.error.subject);
  return result.value;
};

export interface Filled {
  state?: ExcelJS.CellValue;
  on?: ExcelJS.CellValue;
  text?: ExcelJS.CellValue;
}

/** Fills in the columns of the new report in one row of a Russian table. */
export const fillIn = (
  sheet: ExcelJS.Worksheet,
  row: number,
  { state = null, on = null, text = null }: Filled,
): void => {
  sheet.getCell(row, columnOf(sheet, 'Новый отчет: состояние')).value = state;
  sheet.getCell(row, columnOf(sheet, 'Новый отчет: дата')).value = on;
  sheet.getCell(row, columnOf(sheet, 'Новый отчет: текст')).value = text;
};

/** A report without fault. */
export const DONE: Required<Filled> = {
  state: 'выполнено',
  on: new Date('2023-12-01'),
  text: 'Перечень согласован.',
};
