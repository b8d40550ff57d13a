import type { ActionRow } from '@shared/contract/action-row.ts';
import type { CallInput } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { actionCalendar } from './action-calendar.ts';
import { type ControlTableOptions, controlTable } from './control-table.ts';
import { controlTableCsv } from './control-table-csv.ts';

export type ActionFormat = CallInput<'export-actions'>['format'];

const MEDIA_TYPES: Record<ActionFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

export interface ActionFileOptions extends ControlTableOptions {
  madeAt: Date;
}

const bytesOf = (
  format: ActionFormat,
  rows: readonly ActionRow[],
  commissions: readonly Commission[],
  { madeAt, ...table }: ActionFileOptions,
): Uint8Array | Promise<Uint8Array> => {
  if (format === 'xlsx') return controlTable(rows, commissions, table);
  if (format === 'csv') return controlTableCsv(rows, commissions, table.language);
  return actionCalendar(rows, commissions, { language: table.language, madeAt });
};

/**
 * Actions as a control table (XLSX, CSV) or as calendar entries (ICS), without anything private. Rejects on the row of
 * a commission that is not given.
 */
export const actionFile = async (
  format: ActionFormat,
  rows: readonly ActionRow[],
  commissions: readonly Commission[],
  options: ActionFileOptions,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> => {
  const [commission, ...others] = commissions;
  const whose = commission && others.length === 0 ? `${commission.id}-` : '';
  return {
    name: `${whose}follow-ups.${format}`,
    mediaType: MEDIA_TYPES[format],
    bytes: await bytesOf(format, rows, commissions, options),
  };
};
