import type { Draft } from 'immer';
import type { Handlers } from '../apply.ts';
import { actionOf } from '../clause.ts';
import { type ClauseReference, isSameClause } from '../clause-reference.ts';
import type { Commission } from '../commission.ts';
import { type Disposition, goesOn } from '../disposition.ts';
import { type Meeting, MOST } from '../meeting.ts';
import type { MeetingCommand, MeetingCommandOf } from '../meeting-commands.ts';
import { refuse } from '../rejection.ts';
import { clauseFrom } from './clauses.ts';
import {
  containerOf,
  insertAt,
  refuseTakenId,
  refuseUnknownLanguages,
  takeOut,
  whereIsClause,
} from './places.ts';
import { successorOf } from './successors.ts';

type DispositionCommand = Extract<
  MeetingCommand,
  { type: 'dispose-of-action' | 'edit-disposition-statement' | 'withdraw-disposition' }
>;

const withdraw = (meeting: Draft<Meeting>, origin: ClauseReference): void => {
  const successor = successorOf(meeting, origin);
  if (successor) takeOut(whereIsClause(meeting, successor.id).clauses, successor.id);
  meeting.dispositions = meeting.dispositions.filter(
    (disposition) => !isSameClause(disposition.origin, origin),
  );
};

const dispositionOf = (meeting: Draft<Meeting>, origin: ClauseReference): Draft<Disposition> =>
  meeting.dispositions.find((disposition) => isSameClause(disposition.origin, origin)) ??
  refuse('not-found', origin.clause);

const addSuccessor = (
  meeting: Draft<Meeting>,
  { origin, successor }: MeetingCommandOf<'dispose-of-action'>,
): void => {
  const { container, index, clause, action } = successor ?? refuse('successor-missing', origin.clause);
  refuseTakenId(meeting, clause.id);
  if (actionOf(clause.verbClass) === 'never') refuse('carries-action', clause.id);
  const made = { ...clauseFrom(clause, meeting.languages), action, origin };
  insertAt(containerOf(meeting, container).clauses, index, made, MOST.clauses);
};

export const dispositionHandlers: Handlers<Meeting, DispositionCommand, Commission> = {
  'dispose-of-action': (meeting, command, commission) => {
    const { origin, kind, statement } = command;
    if (origin.meeting === meeting.id) refuse('not-open', origin.clause);
    refuseUnknownLanguages(commission, Object.keys(statement));
    withdraw(meeting, origin);
    if (goesOn(kind)) addSuccessor(meeting, command);
    insertAt(
      meeting.dispositions,
      meeting.dispositions.length,
      { origin, kind, statement },
      MOST.dispositions,
    );
    // Whoever decides about earlier actions has begun to draft.
    if (meeting.status === 'planned') meeting.status = 'drafting';
  },
  'edit-disposition-statement': (meeting, { origin, language, text }, commission) => {
    refuseUnknownLanguages(commission, [language]);
    dispositionOf(meeting, origin).statement[language] = text;
  },
  'withdraw-disposition': (meeting, { origin }) => {
    dispositionOf(meeting, origin);
    withdraw(meeting, origin);
  },
};
