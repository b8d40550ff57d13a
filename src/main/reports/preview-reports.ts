import type { ActionRow } from '@shared/contract/action-row.ts';
import type { ReportRow } from '@shared/contract/report-row.ts';
import { failure, type Result, success } from '@shared/contract/result.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { readControlTable } from './read-control-table.ts';
import { reportRows } from './report-rows.ts';

/**
 * What a filled-in control table would change, row by row: `rows` are all actions of one commission, `side` reports,
 * no report may be later than `today`. The same file always proposes the same reports under the same ids. Fails with
 * `invalid-input` and one line that says what is wrong with the file.
 */
export const previewReports = async (
  bytes: Uint8Array,
  rows: readonly ActionRow[],
  side: Id,
  today: PlainDate,
): Promise<Result<ReportRow[]>> => {
  const table = await readControlTable(bytes);
  if (!table.ok) return table;
  const commission = table.value.mark?.commission;
  if (commission !== undefined && rows.some((row) => row.commission !== commission))
    return failure('invalid-input', `the control table is of another commission, ${commission}`);
  return success(reportRows(table.value, rows, { side, today }));
};
