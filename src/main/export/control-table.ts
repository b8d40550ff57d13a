import type { ActionRow } from '@shared/contract/action-row.ts';
import type { CallInput } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { controlTableMark, MARK_SHEET } from '@shared/record/control-table-mark.ts';
import { followUpWordsIn } from '@shared/record/follow-up-words.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import ExcelJS from 'exceljs';
import { actionVoice } from './action-in-words.ts';
import { controlTableColumns } from './control-table/columns.ts';
import { sheetNames } from './control-table/sheet-names.ts';
import { fillInColumns, type SheetColumn, sheetColumn, writeSheet } from './control-table/write-sheet.ts';

export interface ControlTableOptions {
  language: LanguageTag;
  sheets: CallInput<'export-actions'>['sheets'];
  /** The side whose bodies fill the table in; null where both may. */
  side: Id | null;
}

/** Title of a section → the actions in it, in the order in which they come. */
const bySection = (
  rows: readonly ActionRow[],
  titleOf: (row: ActionRow) => string,
): Map<string, ActionRow[]> => {
  const groups = new Map<string, ActionRow[]>();
  for (const row of rows) {
    const title = titleOf({ ...row, item: null });
    const group = groups.get(title);
    if (group) group.push(row);
    else groups.set(title, [row]);
  }
  return groups;
};

const addMark = (
  workbook: ExcelJS.Workbook,
  commission: Id,
  { language, side }: ControlTableOptions,
): void => {
  const sheet = workbook.addWorksheet(MARK_SHEET, { state: 'veryHidden' });
  sheet.addRows(Object.entries(controlTableMark({ commission, language, side: side ?? '' })));
};

/**
 * Actions as an XLSX workbook. Days are real dates, everything else is text that no program takes for a formula.
 * A table over one commission can be filled in and read again (main/reports); one over several is only to be read.
 * Nothing private is in it. Rejects on the row of a commission that is not given.
 */
export const controlTable = async (
  rows: readonly ActionRow[],
  commissions: readonly Commission[],
  options: ControlTableOptions,
): Promise<Uint8Array> => {
  const { language } = options;
  const words = followUpWordsIn(language).table;
  const [commission, ...others] = commissions;
  const single = others.length === 0 ? commission : undefined;
  const columns: SheetColumn[] = [
    ...controlTableColumns(commissions, language).map(sheetColumn),
    ...(single ? fillInColumns(language) : []),
  ];
  const parts =
    options.sheets === 'one' || rows.length === 0
      ? new Map([[words.name, [...rows]]])
      : bySection(rows, actionVoice(commissions, language).section);
  const names = sheetNames([...parts.keys()]);

  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Commission Desk';
  [...parts.values()].forEach((part, index) => {
    writeSheet(workbook, names[index] ?? '', columns, part, words.dateFormat);
  });
  if (single) addMark(workbook, single.id, options);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
