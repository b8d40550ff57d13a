import { assignGiven } from './apply/assign-given.ts';
import { putInto, refuseUnknownLanguages, refuseUnknownSide, takeOut } from './apply/places.ts';
import { putNote, removeNote } from './apply/rectifications.ts';
import { type Applied, applyChange } from './apply.ts';
import type { Commission } from './commission.ts';
import { type FollowUp, type FollowUpCommand, type FollowUps, MOST_REPORTS, NO_NOTES } from './follow-up.ts';
import type { Meeting } from './meeting.ts';
import { clausesOf, numbersOf } from './numbering.ts';
import { refuse } from './rejection.ts';

/** What the rules of follow-up look at besides the follow-ups themselves. */
export interface FollowUpContext {
  /** The signed meeting whose actions these are. */
  meeting: Meeting;
  commission: Commission;
}

/** The entry of an action, made where nothing has happened to it yet; refuses numbers that carry no action. */
const entryOf = (followUps: FollowUps, number: string, meeting: Meeting): FollowUp => {
  if (meeting.status !== 'signed') refuse('not-signed', meeting.id);
  const numbers = numbersOf(meeting);
  const carriesAction = clausesOf(meeting).some(
    ({ clause }) => clause.action !== null && numbers.get(clause.id) === number,
  );
  if (!carriesAction) refuse('no-action', number);
  const known = followUps.entries.find(({ clause }) => clause === number);
  if (known) return known;
  followUps.entries.push({ clause: number, reports: [], private: { ...NO_NOTES } });
  return entryOf(followUps, number, meeting);
};

type EntryCommand = Extract<FollowUpCommand, { clause: string }>;

const changeEntry = (entry: FollowUp, command: EntryCommand, commission: Commission): void => {
  switch (command.type) {
    case 'put-report':
      refuseUnknownSide(commission, command.report.side);
      refuseUnknownLanguages(commission, Object.keys(command.report.text));
      putInto(entry.reports, command.report, MOST_REPORTS);
      break;
    case 'remove-report':
      takeOut(entry.reports, command.id);
      break;
    case 'edit-private-notes':
      assignGiven(entry.private, command.changes);
      break;
  }
};

const change = (followUps: FollowUps, command: FollowUpCommand, context: FollowUpContext): void => {
  switch (command.type) {
    case 'put-rectification':
      putNote(followUps, command.note, context);
      break;
    case 'remove-rectification':
      removeNote(followUps, command.id);
      break;
    default:
      changeEntry(entryOf(followUps, command.clause, context.meeting), command, context.commission);
  }
};

/** The one way follow-ups are edited. Pure; a report is a proposal and closes nothing. */
export const applyToFollowUps = (
  followUps: FollowUps,
  command: FollowUpCommand,
  context: FollowUpContext,
): Applied<FollowUps> => applyChange(followUps, (draft) => change(draft, command, context));
