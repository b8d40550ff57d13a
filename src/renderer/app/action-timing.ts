import type { ActionRow } from '@shared/contract/action-row.ts';
import { dueSpan, isDueSoon, isOverdue } from '@shared/domain/deadline/due-span.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';

/** How it stands with the deadline of an action on a given day. */
export interface ActionTiming {
  /** The last day on which it is still in time; null where no day can be told. */
  dueOn: PlainDate | null;
  isOverdue: boolean;
  isDueSoon: boolean;
}

/** How many days ahead a deadline begins to show. */
const SOON = 30;

/** The timing of an action on `today`; one that is closed or continued is never due any more. */
export const timingOf = (
  { action, meeting, nextMeetingOn, reports, state }: ActionRow,
  today: PlainDate,
): ActionTiming => {
  const span = dueSpan(action.deadline.meaning, {
    signedOn: meeting.signedOn,
    nextMeeting: nextMeetingOn,
    reportedOn: reports.map(({ on }) => on),
  });
  const isOpen = state === 'open';
  return {
    dueOn: span?.to ?? null,
    isOverdue: isOpen && isOverdue(span, today),
    isDueSoon: isOpen && isDueSoon(span, today, SOON),
  };
};

/** Whether the action charges the side: a body of its own or a joint one, else the side that speaks, or both. */
export const isChargedTo = ({ action, speaker }: ActionRow, side: Id): boolean => {
  const ofSide = action.responsible[side] ?? [];
  if (ofSide.length > 0 || action.jointBodies.length > 0) return true;
  const isNobodyNamed = Object.values(action.responsible).every((bodies) => bodies.length === 0);
  return isNobodyNamed && (speaker?.kind !== 'side' || speaker.side === side);
};
