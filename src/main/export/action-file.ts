import type { ActionRow } from '@shared/contract/action-row.ts';
import type { CallInput } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { actionCalendar } from './action-calendar.ts';
import { controlTable } from './control-table.ts';
import { controlTableCsv } from './control-table-csv.ts';

export type ActionFormat = CallInput<'export-actions'>['format'];

const MEDIA_TYPES: Record<ActionFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

export interface ActionFileOptions {
  language: LanguageTag;
  /** The side whose bodies fill a control table in; null where both may. */
  side: Id | null;
  madeAt: Date;
}

const bytesOf = (
  format: ActionFormat,
  rows: readonly ActionRow[],
  commissions: readonly Commission[],
  { language, side, madeAt }: ActionFileOptions,
): Uint8Array | Promise<Uint8Array> => {
  if (format === 'xlsx') return controlTable(rows, commissions, { language, side, sheets: 'one' });
  if (format === 'csv') return controlTableCsv(rows, commissions, language);
  return actionCalendar(rows, commissions, { language, madeAt });
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
