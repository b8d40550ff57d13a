import type { ActionRow } from '@shared/contract/action-row.ts';
import { statusOn } from '@shared/domain/action-status.ts';
import { isChargedTo } from '@shared/domain/charged-side.ts';
import { latestReportOf } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';

export const REMINDER_KINDS = ['overdue', 'control-date', 'due-soon'] as const;

/** Why an action is brought to mind. */
export interface Reminder {
  kind: (typeof REMINDER_KINDS)[number];
  action: ActionRow;
}

/** Whether the side has nothing left to do but to wait for the meeting that closes the action. */
const hasFinished = ({ reports }: ActionRow, side: Id): boolean => {
  const last = latestReportOf(reports, side);
  return last?.state === 'done' || last?.state === 'no-longer-relevant';
};

/** How an action asked for attention on a day; null for a day before its record was signed. */
const kindOn = (action: ActionRow, day: PlainDate | null): Reminder['kind'] | null => {
  const { signedOn } = action.meeting;
  if (day === null || (signedOn !== null && day < signedOn)) return null;
  const status = statusOn(action, day);
  if (status === 'overdue') return status;
  const { controlDate } = action.private;
  if (controlDate !== null && controlDate <= day) return 'control-date';
  return status === 'due-soon' ? status : null;
};

/**
 * The open actions of one's own side that turned due or overdue, or reached their control date, after `seenOn` (null:
 * ever), the most urgent first. What the side has reported as finished is left out.
 */
export const remindersSince = (
  actions: readonly ActionRow[],
  ownSide: Id,
  seenOn: PlainDate | null,
  today: PlainDate,
): Reminder[] =>
  actions
    .filter(
      (action) => action.state === 'open' && isChargedTo(action, ownSide) && !hasFinished(action, ownSide),
    )
    .flatMap((action): Reminder[] => {
      const kind = kindOn(action, today);
      return kind === null || kind === kindOn(action, seenOn) ? [] : [{ kind, action }];
    })
    .sort((one, other) => REMINDER_KINDS.indexOf(one.kind) - REMINDER_KINDS.indexOf(other.kind));
