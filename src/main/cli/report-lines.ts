import type { AcceptedReport, ReportRow } from '@shared/contract/report-row.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { oneLine } from './refusal.ts';

/** Whether there is something to take in and nothing against it. */
export const isClear = (row: ReportRow): row is ReportRow & { proposal: AcceptedReport } =>
  row.proposal !== null && row.problems.length === 0;

const proposed = ({ proposal }: ReportRow): string => {
  if (proposal === null) return '';
  const { on, state, text } = proposal.report;
  return `+ ${state} on ${on} ${textInFirst(text, [])}`;
};

/** One line for each row that would change something or has a problem: where it stands, its reference, what is with it. */
export const reportLines = (rows: readonly ReportRow[]): string[] =>
  rows
    .filter(({ proposal, problems }) => proposal !== null || problems.length > 0)
    .map((row) => {
      const problems = row.problems.map(({ problem, found }) => (found ? `${problem} "${found}"` : problem));
      const found = problems.length === 0 ? '' : `! ${problems.join(', ')}`;
      return oneLine(`${row.sheet} ${row.row}: ${row.reference} ${found} ${proposed(row)}`);
    });
