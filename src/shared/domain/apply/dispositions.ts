import type { Draft } from 'immer';
import type { Handlers } from '../apply.ts';
import { actionOf } from '../clause.ts';
import { type ClauseReference, isSameClause, keyOf } from '../clause-reference.ts';
import type { Commission } from '../commission.ts';
import { type Disposition, goesOn } from '../disposition.ts';
import { type Meeting, MOST } from '../meeting.ts';
import type { MeetingCommand, MeetingCommandOf } from '../meeting-commands.ts';
import { refuse } from '../rejection.ts';
import { refuseBadAction } from './actions.ts';
import { clauseFrom, refuseUnknownSpeaker } from './clauses.ts';
import { containerOf, insertAt, refuseTakenId, refuseUnknownLanguages } from './places.ts';
import { removeSuccessor, successorOf } from './successors.ts';

type DispositionCommand = Extract<
  MeetingCommand,
  { type: 'dispose-of-action' | 'edit-disposition-statement' | 'withdraw-disposition' }
>;

const decisionAbout = (meeting: Draft<Meeting>, origin: ClauseReference): Draft<Disposition> | undefined =>
  meeting.dispositions.find((disposition) => isSameClause(disposition.origin, origin));

const decisionIn = (meeting: Draft<Meeting>, origin: ClauseReference): Draft<Disposition> =>
  decisionAbout(meeting, origin) ?? refuse('not-found', keyOf(origin));

const addSuccessor = (
  meeting: Draft<Meeting>,
  { origin, successor }: MeetingCommandOf<'dispose-of-action'>,
  commission: Commission,
): void => {
  const { container, index, clause, action } = successor ?? refuse('successor-missing', keyOf(origin));
  refuseTakenId(meeting, clause.id);
  refuseUnknownSpeaker(commission, clause.speaker);
  refuseUnknownLanguages(commission, Object.keys(clause.text));
  if (actionOf(clause.verbClass) === 'never') refuse('carries-action', clause.id);
  refuseBadAction(commission, action);
  const made = { ...clauseFrom(clause, meeting.languages), action, origin };
  insertAt(containerOf(meeting, container).clauses, index, made, MOST.clauses);
};

/** In its old place where there was a decision already, else at the end. */
const putDisposition = (meeting: Draft<Meeting>, disposition: Disposition): void => {
  const known = decisionAbout(meeting, disposition.origin);
  if (known) Object.assign(known, disposition);
  else insertAt(meeting.dispositions, meeting.dispositions.length, disposition, MOST.dispositions);
};

export const dispositionHandlers: Handlers<Meeting, DispositionCommand, Commission> = {
  'dispose-of-action': (meeting, command, commission) => {
    const { origin, kind, statement } = command;
    if (origin.meeting === meeting.id) refuse('not-open', keyOf(origin));
    refuseUnknownLanguages(commission, Object.keys(statement));
    if (!goesOn(kind)) removeSuccessor(meeting, origin);
    else if (!successorOf(meeting, origin)) addSuccessor(meeting, command, commission);
    putDisposition(meeting, { origin, kind, statement });
    // Whoever decides about earlier actions has begun to draft.
    if (meeting.status === 'planned') meeting.status = 'drafting';
  },
  'edit-disposition-statement': (meeting, { origin, language, text }, commission) => {
    refuseUnknownLanguages(commission, [language]);
    decisionIn(meeting, origin).statement[language] = text;
  },
  'withdraw-disposition': (meeting, { origin }) => {
    const { dispositions } = meeting;
    dispositions.splice(dispositions.indexOf(decisionIn(meeting, origin)), 1);
    removeSuccessor(meeting, origin);
  },
};
