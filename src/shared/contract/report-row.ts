import { z } from 'zod';
import { ClauseReference } from '../domain/clause-reference.ts';
import { Report } from '../domain/follow-up.ts';

/** A report that the user took over from a control table. */
export const AcceptedReport = z.strictObject({ origin: ClauseReference, report: Report });
export type AcceptedReport = z.infer<typeof AcceptedReport>;

export const REPORT_PROBLEMS = [
  /** No action of this commission has the reference. */
  'unknown-reference',
  /** The reference stands in more than one row. */
  'repeated-reference',
  /** The text of the clause in the file is not that of the signed record. */
  'changed-text',
  'bad-date',
  'bad-state',
  /** The text is longer than a report may be. */
  'long-text',
  /** The action has been closed by a meeting meanwhile. */
  'closed',
] as const;

/** One row of a filled-in control table, and what it would change. */
export const ReportRow = z.strictObject({
  /** Where the row stands: the name of the sheet and the number of the row, from 1. */
  sheet: z.string(),
  row: z.int(),
  reference: z.string(),
  /** What would be added; null where nothing was filled in, where it is there already, or where it cannot be read. */
  proposal: AcceptedReport.nullable(),
  problems: z.array(z.strictObject({ problem: z.enum(REPORT_PROBLEMS), found: z.string() })),
});
export type ReportRow = z.infer<typeof ReportRow>;
