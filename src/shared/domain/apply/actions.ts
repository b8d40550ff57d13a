import type { Draft } from 'immer';
import type { Handlers } from '../apply.ts';
import { type Action, actionOf, blankAction } from '../clause.ts';
import type { Commission } from '../commission.ts';
import type { Id } from '../identifier.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingCommand } from '../meeting-commands.ts';
import { refuse } from '../rejection.ts';
import { reopen } from './clauses.ts';
import { clauseIn, refuseUnknownLanguages, refuseUnknownSide } from './places.ts';

type ActionCommand = Extract<
  MeetingCommand,
  {
    type:
      | `set-${'action' | 'responsible' | 'deadline'}`
      | `edit-${'deadline-phrase' | 'expected-result' | 'condition'}`;
  }
>;

const actionIn = (meeting: Draft<Meeting>, clauseId: Id): Draft<Action> =>
  reopen(clauseIn(meeting, clauseId)).action ?? refuse('no-action', clauseId);

const refuseForeignBody = (commission: Commission, side: Id | null, bodyId: Id): void => {
  const body = commission.bodies.find(({ id }) => id === bodyId) ?? refuse('unknown-body', bodyId);
  if (body.side !== side) refuse('wrong-side', bodyId);
};

/** Refuses an action that names what the commission does not have. */
export const refuseBadAction = (commission: Commission, action: Action): void => {
  for (const [side, bodies] of Object.entries(action.responsible)) {
    refuseUnknownSide(commission, side);
    for (const body of bodies) refuseForeignBody(commission, side, body);
  }
  for (const body of action.jointBodies) refuseForeignBody(commission, null, body);
  for (const text of [action.deadline.phrase, action.expectedResult, action.condition])
    refuseUnknownLanguages(commission, Object.keys(text));
};

export const actionHandlers: Handlers<Meeting, ActionCommand, Commission> = {
  'set-action': (meeting, { id, present }) => {
    const clause = reopen(clauseIn(meeting, id));
    if (actionOf(clause.verbClass) !== 'possible') refuse('no-action', id);
    if (clause.origin && !present) refuse('carries-action', id);
    clause.action = present ? (clause.action ?? blankAction(clause.verbClass)) : null;
  },
  'set-responsible': (meeting, { id, side, bodies }, commission) => {
    if (side !== null) refuseUnknownSide(commission, side);
    for (const body of bodies) refuseForeignBody(commission, side, body);
    const action = actionIn(meeting, id);
    const each = [...new Set(bodies)];
    if (side === null) action.jointBodies = each;
    else action.responsible[side] = each;
  },
  'set-deadline': (meeting, { id, deadline }, commission) => {
    refuseUnknownLanguages(commission, Object.keys(deadline.phrase));
    const { meaning } = deadline;
    if ('to' in meaning && meaning.from !== null && meaning.to < meaning.from)
      refuse('dates-reversed', meaning.to);
    actionIn(meeting, id).deadline = deadline;
  },
  'edit-deadline-phrase': (meeting, { id, language, text }, commission) => {
    refuseUnknownLanguages(commission, [language]);
    actionIn(meeting, id).deadline.phrase[language] = text;
  },
  'edit-expected-result': (meeting, { id, language, text }, commission) => {
    refuseUnknownLanguages(commission, [language]);
    actionIn(meeting, id).expectedResult[language] = text;
  },
  'edit-condition': (meeting, { id, language, text }, commission) => {
    refuseUnknownLanguages(commission, [language]);
    actionIn(meeting, id).condition[language] = text;
  },
};
