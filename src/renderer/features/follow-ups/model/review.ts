import type { ReportRow } from '@shared/contract/report-row.ts';
import { keyOf } from '@shared/domain/clause-reference.ts';
import { latestReportOf, type Report } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { FollowUpRow } from './follow-up-row.ts';

/** A row of a filled-in control table beside what the desk knows of its action. */
export interface ReviewedRow {
  id: string;
  found: ReportRow;
  /** The action; undefined where none has the reference. */
  known: FollowUpRow | undefined;
  /** What this side reported last until now. */
  before: Report | undefined;
  /** Whether it can be taken over. */
  isOffered: boolean;
}

/**
 * The rows that were filled in or cannot be read, in the order of the file. A row with a problem is offered where it
 * still says what would be added: the user may know better.
 */
export const reviewedRows = (
  found: readonly ReportRow[],
  rows: readonly FollowUpRow[],
  side: Id,
): ReviewedRow[] => {
  const byOrigin = new Map(rows.map((row) => [keyOf(row.action.origin), row]));
  const byReference = new Map(rows.map((row) => [row.action.reference, row]));
  return found
    .filter(({ proposal, problems }) => proposal !== null || problems.length > 0)
    .map((row) => {
      const known = row.proposal ? byOrigin.get(keyOf(row.proposal.origin)) : byReference.get(row.reference);
      return {
        id: `${row.sheet} ${row.row}`,
        found: row,
        known,
        before: known && latestReportOf(known.action.reports, side),
        isOffered: row.proposal !== null,
      };
    });
};

/** The rows that are ticked at first: what can be taken over without a question. */
export const tickedAtFirst = (reviewed: readonly ReviewedRow[]): Set<string> =>
  new Set(
    reviewed.filter(({ isOffered, found }) => isOffered && found.problems.length === 0).map(({ id }) => id),
  );
