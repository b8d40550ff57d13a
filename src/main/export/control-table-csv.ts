import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { guardedText } from '@shared/text/formula-guard.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { controlTableColumns } from './control-table/columns.ts';

const BYTE_ORDER_MARK = '\uFEFF';

const record = (fields: readonly string[]): string =>
  `${fields.map((field) => `"${guardedText(field).replaceAll('"', '""')}"`).join(',')}\r\n`;

/**
 * Actions as CSV by RFC 4180 in UTF-8 with a byte order mark, days as `YYYY-MM-DD`. Every field is guarded against
 * being read as a formula (shared/text/formula-guard). Nothing private is in it. Throws as `controlTableColumns`.
 */
export const controlTableCsv = (
  rows: readonly ActionRow[],
  commissions: readonly Commission[],
  language: LanguageTag,
): Uint8Array => {
  const columns = controlTableColumns(commissions, language);
  const records = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map((column) => column.contentOf(row))),
  ];
  return new TextEncoder().encode(BYTE_ORDER_MARK + records.map(record).join(''));
};
