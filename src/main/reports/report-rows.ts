import type { ActionRow } from '@shared/contract/action-row.ts';
import type { REPORT_PROBLEMS, ReportRow } from '@shared/contract/report-row.ts';
import { readReference } from '@shared/domain/citation.ts';
import { REPORTED_STATES, type ReportedState } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { followUpWords } from '@shared/record/follow-up-words.ts';
import { findLanguage, type LanguageTag } from '@shared/text/language.ts';
import { LONGEST_TEXT } from '@shared/text/localized.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { folded, onOneLine } from './folded.ts';
import { isKnownReport, type NewReport, withId } from './new-report.ts';
import type { ControlTable, FilledRow } from './read-control-table.ts';
import { readDay } from './read-day.ts';

/** Notes what is wrong with a row. */
type Flag = (problem: (typeof REPORT_PROBLEMS)[number], found: string) => void;

/** Who reports, and the last day on which a report may be. */
interface Reporting {
  side: Id;
  today: PlainDate;
}

const STATE_OF = new Map<string, ReportedState>(
  Object.values(followUpWords).flatMap(({ reported }) =>
    REPORTED_STATES.map((state) => [folded(reported[state]), state] as const),
  ),
);

const isFilledIn = ({ state, on, report }: FilledRow): boolean => Boolean(state || on || report);

const isTextOf = (written: string, { text }: ActionRow): boolean =>
  Object.values(text).some((one) => onOneLine(one) === onOneLine(written));

/** The report that was filled in, in `language`; null where a part of it cannot be read. */
const filledInReport = (
  filled: FilledRow,
  { meeting }: ActionRow,
  language: LanguageTag,
  { side, today }: Reporting,
  flag: Flag,
): NewReport | null => {
  const state = STATE_OF.get(folded(filled.state));
  if (!state) flag('bad-state', filled.state);
  const day = readDay(filled.on);
  const on = day !== null && day <= today && day >= (meeting.signedOn ?? day) ? day : null;
  if (!on) flag('bad-date', filled.on);
  const fits = filled.report.length <= LONGEST_TEXT;
  if (!fits) flag('long-text', `${filled.report.slice(0, 100)}…`);
  return state && on && fits
    ? { side, on, state, text: filled.report ? { [language]: filled.report } : {} }
    : null;
};

/** Compares a row with the action it is about; answers what it proposes to add. */
const proposalOf = (
  filled: FilledRow,
  action: ActionRow,
  language: LanguageTag,
  reporting: Reporting,
  flag: Flag,
): ReportRow['proposal'] => {
  if (filled.text !== null && !isTextOf(filled.text, action)) flag('changed-text', filled.text);
  if (!isFilledIn(filled)) return null;
  if (action.state !== 'open') flag('closed', '');
  const report = filledInReport(filled, action, language, reporting, flag);
  return report && !isKnownReport(report, action)
    ? { origin: action.origin, report: withId(report, action) }
    : null;
};

/**
 * What the rows of a control table would change: `actions` are all of the commission, `side` reports, no report may
 * be earlier than the signature of its record or later than `today`. A row in doubt keeps its proposal beside the problem as long as it can be read.
 */
export const reportRows = (
  { mark, rows }: ControlTable,
  actions: readonly ActionRow[],
  reporting: Reporting,
): ReportRow[] => {
  const byReference = new Map(actions.map((action) => [action.reference, action]));
  const timesGiven = new Map<string, number>();
  for (const { reference } of rows) {
    const key = readReference(reference) ?? reference;
    timesGiven.set(key, (timesGiven.get(key) ?? 0) + 1);
  }
  return rows.map((filled) => {
    const reference = readReference(filled.reference) ?? filled.reference;
    const problems: ReportRow['problems'] = [];
    const flag: Flag = (problem, found) => problems.push({ problem, found });
    const action = byReference.get(reference);
    if (!action) flag('unknown-reference', reference);
    else if ((timesGiven.get(reference) ?? 0) > 1) flag('repeated-reference', reference);
    const language =
      mark?.language ?? findLanguage(Object.keys(action?.text ?? {}), filled.language) ?? filled.language;
    const proposal = action ? proposalOf(filled, action, language, reporting, flag) : null;
    return { sheet: filled.sheet, row: filled.row, reference, proposal, problems };
  });
};
