import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Report } from '@shared/domain/follow-up.ts';

/** Something that happened to an action or to the clauses it came from and went on in. */
export type HistoryEvent = { action: ActionRow } & (
  | { kind: 'agreed' }
  | { kind: 'reported'; report: Report }
  | { kind: 'decided'; decision: NonNullable<ActionRow['decision']> }
);

/**
 * Everything that happened along a chain of clauses, the oldest first: each is agreed at its meeting, reported on, and
 * decided about at a later one. A clause that goes on is decided about before the next one is agreed.
 */
export const historyOf = (chain: readonly ActionRow[]): HistoryEvent[] =>
  chain.flatMap((action): HistoryEvent[] => [
    { kind: 'agreed', action },
    ...action.reports.map((report) => ({ kind: 'reported' as const, action, report })),
    ...(action.decision ? [{ kind: 'decided' as const, action, decision: action.decision }] : []),
  ]);
