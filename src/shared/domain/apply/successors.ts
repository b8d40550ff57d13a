import type { Draft } from 'immer';
import type { Clause } from '../clause.ts';
import { type ClauseReference, isSameClause } from '../clause-reference.ts';
import { goesOn } from '../disposition.ts';
import type { Meeting } from '../meeting.ts';
import { clausesOf } from '../numbering.ts';
import { takeOut, whereIsClause } from './places.ts';

/** The clause of this meeting that carries on the action of an earlier one. */
export const successorOf = (meeting: Meeting, origin: ClauseReference): Clause | undefined =>
  clausesOf(meeting).find(({ clause }) => clause.origin !== null && isSameClause(clause.origin, origin))
    ?.clause;

/** Takes the clause that carries the action on out of the meeting, if there is one. */
export const removeSuccessor = (meeting: Draft<Meeting>, origin: ClauseReference): void => {
  const successor = successorOf(meeting, origin);
  if (successor) takeOut(whereIsClause(meeting, successor.id).clauses, successor.id);
};

/** A decision that an action goes on is gone with the clause in which it went on. */
export const dropUnsucceeded = (meeting: Draft<Meeting>): void => {
  meeting.dispositions = meeting.dispositions.filter(
    ({ kind, origin }) => !goesOn(kind) || successorOf(meeting, origin) !== undefined,
  );
};
