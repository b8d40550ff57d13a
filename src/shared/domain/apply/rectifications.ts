import type { Draft } from 'immer';
import type { Commission } from '../commission.ts';
import type { FollowUps } from '../follow-up.ts';
import type { Id } from '../identifier.ts';
import type { Meeting } from '../meeting.ts';
import { clausesOf, numbersOf } from '../numbering.ts';
import { isSigned, MOST_NOTES, type RectificationDraft } from '../rectification.ts';
import { refuse } from '../rejection.ts';
import { findIn, insertAt, refuseUnknownLanguages, takeOut } from './places.ts';

const refuseUnknownClause = (meeting: Meeting, number: string): void => {
  const numbers = numbersOf(meeting);
  if (!clausesOf(meeting).some(({ clause }) => numbers.get(clause.id) === number))
    refuse('not-found', number);
};

const refuseSigned = (followUps: Draft<FollowUps>, id: Id): void => {
  const note = followUps.rectifications.find((one) => one.id === id);
  if (note && isSigned(note)) refuse('note-signed', `${note.number}`);
};

/** Signed notes keep their numbers for ever and come first; drafts follow them without a gap. */
export const renumber = (followUps: Draft<FollowUps>): void => {
  const signed = followUps.rectifications.filter(isSigned);
  const drafts = followUps.rectifications.filter((note) => !isSigned(note));
  drafts.forEach((note, index) => {
    note.number = signed.length + index + 1;
  });
  followUps.rectifications = [...signed, ...drafts];
};

/** Writes the draft of a note: a signed record is corrected by nothing else. */
export const putNote = (
  followUps: Draft<FollowUps>,
  draft: RectificationDraft,
  { meeting, commission }: { meeting: Meeting; commission: Commission },
): void => {
  if (meeting.status !== 'signed') refuse('not-signed', meeting.id);
  refuseSigned(followUps, draft.id);
  refuseUnknownClause(meeting, draft.clause);
  refuseUnknownLanguages(commission, Object.keys(draft.text));
  const known = followUps.rectifications.find(({ id }) => id === draft.id);
  if (known) Object.assign(known, draft);
  else {
    const { rectifications } = followUps;
    insertAt(
      rectifications,
      rectifications.length,
      { ...draft, number: 1, signedOn: null, seal: null },
      MOST_NOTES,
    );
  }
  renumber(followUps);
};

export const removeNote = (followUps: Draft<FollowUps>, id: Id): void => {
  findIn(followUps.rectifications, id);
  refuseSigned(followUps, id);
  takeOut(followUps.rectifications, id);
  renumber(followUps);
};
