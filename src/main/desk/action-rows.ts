import type { ActionRow } from '@shared/contract/action-row.ts';
import { type ClauseReference, keyOf } from '@shared/domain/clause-reference.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { nextMeetingDay } from '@shared/domain/meeting-order.ts';
import type { Decision, TrackedAction } from '@shared/domain/tracked-action.ts';

const meetingShown = ({ ordinal, regularity, firstDay, closing }: Meeting): ActionRow['meeting'] => ({
  ordinal,
  regularity,
  firstDay,
  signedOn: closing.signedOn,
});

const decisionShown = (decision: Decision | null): ActionRow['decision'] => {
  if (decision === null) return null;
  const { meeting, disposition } = decision;
  const { kind, statement } = disposition;
  return { meeting: { id: meeting.id, ...meetingShown(meeting) }, kind, statement };
};

/** The actions of one commission as lists show them, in the same order. `meetings`: all that it has, signed or not. */
export const actionRows = (tracked: readonly TrackedAction[], meetings: readonly Meeting[]): ActionRow[] => {
  const references = new Map(tracked.map(({ origin, reference }) => [keyOf(origin), reference]));
  const referenceOf = (clause: ClauseReference | null): string | null =>
    clause === null ? null : (references.get(keyOf(clause)) ?? null);
  const nextDays = new Map(meetings.map((meeting) => [meeting.id, nextMeetingDay(meeting, meetings)]));
  return tracked.map(({ meeting, section, item, clause, ...action }) => ({
    reference: action.reference,
    commission: meeting.commission,
    origin: action.origin,
    number: action.number,
    meeting: meetingShown(meeting),
    section: { id: section.id, title: section.title },
    item: item === null ? null : { id: item.id, title: item.title },
    speaker: clause.speaker,
    verbClass: clause.verbClass,
    text: clause.text,
    action: action.action,
    state: action.state,
    decision: decisionShown(action.decision),
    predecessor: referenceOf(clause.origin),
    successor: referenceOf(action.successor),
    reports: [...action.reports],
    rectifications: [...action.rectifications],
    private: action.private,
    nextMeetingOn: nextDays.get(meeting.id) ?? null,
  }));
};
