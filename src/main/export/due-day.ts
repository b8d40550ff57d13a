import type { ActionRow } from '@shared/contract/action-row.ts';
import { dueSpan } from '@shared/domain/deadline/due-span.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';

/** The last day on which the action is due; null where it has none, or none yet. */
export const dueDay = ({ action, meeting, nextMeetingOn, reports }: ActionRow): PlainDate | null =>
  dueSpan(action.deadline.meaning, {
    signedOn: meeting.signedOn,
    nextMeeting: nextMeetingOn,
    reportedOn: reports.map(({ on }) => on),
  })?.to ?? null;
