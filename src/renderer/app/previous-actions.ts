import type { ActionRow } from '@shared/contract/action-row.ts';
import { keyOf } from '@shared/domain/clause-reference.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { isEarlier } from '@shared/domain/meeting-order.ts';

const isFromBefore = ({ origin, meeting: { signedOn, ...header } }: ActionRow, meeting: Meeting): boolean =>
  isEarlier({ id: origin.meeting, ...header, closing: { signedOn } }, meeting);

const decidedIn = (meeting: Meeting): Set<string> =>
  new Set(meeting.dispositions.map(({ origin }) => keyOf(origin)));

/**
 * The actions that the meeting is about to decide about or has decided about, in the order of their records: every
 * open one of an earlier meeting, until the meeting is signed.
 */
export const actionsBefore = (meeting: Meeting, actions: readonly ActionRow[]): ActionRow[] => {
  const decided = decidedIn(meeting);
  return actions.filter(
    (action) =>
      decided.has(keyOf(action.origin)) ||
      (meeting.status !== 'signed' && action.state === 'open' && isFromBefore(action, meeting)),
  );
};

/** Those of `before` that the meeting has not decided about. */
export const undecidedOf = (meeting: Meeting, before: readonly ActionRow[]): ActionRow[] => {
  const decided = decidedIn(meeting);
  return before.filter(({ origin }) => !decided.has(keyOf(origin)));
};
