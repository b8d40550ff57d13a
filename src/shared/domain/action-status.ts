import type { PlainDate } from '../text/plain-date.ts';
import type { Action } from './clause.ts';
import {
  type DueSpan,
  dueSpan,
  isDueSoon,
  isOverdue,
  isReportedAtEveryMeeting,
} from './deadline/due-span.ts';
import type { Report } from './follow-up.ts';
import type { ActionState } from './tracked-action.ts';

/** How it stands with the deadline of an open action, in the order in which it asks for attention. */
export const ACTION_STATUSES = ['overdue', 'due-soon', 'to-be-reported', 'fine'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** How many days ahead a deadline begins to show. */
export const SOON_IN_DAYS = 30;

/** What tells when an action is due. */
export interface DatedAction {
  action: Pick<Action, 'deadline'>;
  state: ActionState;
  /** The meeting whose record it is from. */
  meeting: { signedOn: PlainDate | null };
  /** The first day of the meeting after that; null while it has no date. */
  nextMeetingOn: PlainDate | null;
  reports: readonly Pick<Report, 'on'>[];
}

const spanOf = ({ action, meeting, nextMeetingOn, reports }: Omit<DatedAction, 'state'>): DueSpan | null =>
  dueSpan(action.deadline.meaning, {
    signedOn: meeting.signedOn,
    nextMeeting: nextMeetingOn,
    reportedOn: reports.map(({ on }) => on),
  });

/** The last day on which the action is due; null where it has none, or none yet. */
export const dueDayOf = (action: Omit<DatedAction, 'state'>): PlainDate | null => spanOf(action)?.to ?? null;

/**
 * How it stands with the action on that day; null once it is closed or continued, for then nothing is due any more.
 * A report "done" changes nothing here. To be reported: never overdue, but nobody has reported since signature.
 */
export const statusOn = (action: DatedAction, day: PlainDate): ActionStatus | null => {
  if (action.state !== 'open') return null;
  const span = spanOf(action);
  if (isOverdue(span, day)) return 'overdue';
  if (isDueSoon(span, day, SOON_IN_DAYS)) return 'due-soon';
  const isAwaited = isReportedAtEveryMeeting(action.action.deadline.meaning) && action.reports.length === 0;
  return isAwaited ? 'to-be-reported' : 'fine';
};
