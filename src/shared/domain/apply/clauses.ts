import type { Draft } from 'immer';
import type { Handlers } from '../apply.ts';
import { actionOf, blankAction, type Clause, type Speaker } from '../clause.ts';
import type { Commission } from '../commission.ts';
import type { Id } from '../identifier.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingCommand, NewClause } from '../meeting-commands.ts';
import { refuse } from '../rejection.ts';
import {
  clauseIn,
  containerOf,
  insertAt,
  refuseTakenId,
  refuseUnknownLanguages,
  refuseUnknownSide,
  takeOut,
  whereIsClause,
} from './places.ts';

type ClauseCommand = Extract<
  MeetingCommand,
  {
    type:
      | 'add-clauses'
      | 'edit-clause-text'
      | 'confirm-translation'
      | 'set-speaker'
      | 'set-verb-class'
      | `${'move' | 'split' | 'remove'}-clause`
      | 'set-agreement';
  }
>;

/** What has been agreed is the clause as it stood: any change of it takes both agreements back. */
export const reopen = (clause: Draft<Clause>): Draft<Clause> => {
  clause.agreedBy = [];
  return clause;
};

const refuseUnknownSpeaker = (commission: Commission, speaker: Speaker | null): void => {
  if (speaker?.kind === 'side') refuseUnknownSide(commission, speaker.side);
  if (speaker?.kind === 'body') {
    const body =
      commission.bodies.find(({ id }) => id === speaker.body) ?? refuse('unknown-body', speaker.body);
    if (body.side !== null) refuse('wrong-side', body.id);
  }
};

/** The language a clause was first written in: the one with a text and without a source. */
const sourceLanguageOf = (clause: Draft<Clause>): string | undefined =>
  Object.keys(clause.text).find((language) => clause.text[language] && !clause.translatedFrom[language]);

/** Remembers what a text was translated from, as that text stands now. */
const noteSource = (clause: Draft<Clause>, language: string): void => {
  const source = sourceLanguageOf(clause);
  if (source !== undefined && source !== language && clause.text[language])
    clause.translatedFrom[language] = { language: source, text: clause.text[source] ?? '' };
  else delete clause.translatedFrom[language];
};

const clauseFrom = ({ id, speaker, verbClass, text }: NewClause, languages: readonly string[]): Clause => {
  const clause: Clause = {
    id,
    speaker,
    verbClass,
    text,
    translatedFrom: {},
    agreedBy: [],
    action: actionOf(verbClass) === 'always' ? blankAction(verbClass) : null,
  };
  const [source, ...translations] = languages.filter((language) => text[language]);
  if (source)
    for (const language of translations)
      clause.translatedFrom[language] = { language: source, text: text[source] ?? '' };
  return clause;
};

export const clauseHandlers: Handlers<Meeting, ClauseCommand, Commission> = {
  'add-clauses': (meeting, { container, index, clauses }, commission) => {
    const target = containerOf(meeting, container);
    clauses.forEach((clause, offset) => {
      refuseTakenId(meeting, clause.id);
      refuseUnknownSpeaker(commission, clause.speaker);
      refuseUnknownLanguages(commission, Object.keys(clause.text));
      insertAt(target.clauses, index + offset, clauseFrom(clause, meeting.languages));
    });
    // Whoever writes the first clause has begun to draft.
    if (meeting.status === 'planned') meeting.status = 'drafting';
  },
  'edit-clause-text': (meeting, { id, language, text }, commission) => {
    refuseUnknownLanguages(commission, [language]);
    const clause = clauseIn(meeting, id);
    if ((clause.text[language] ?? '') === text) return;
    reopen(clause).text[language] = text;
    noteSource(clause, language);
  },
  'confirm-translation': (meeting, { id, language }) => {
    noteSource(clauseIn(meeting, id), language);
  },
  'set-speaker': (meeting, { id, speaker }, commission) => {
    refuseUnknownSpeaker(commission, speaker);
    reopen(clauseIn(meeting, id)).speaker = speaker;
  },
  'set-verb-class': (meeting, { id, verbClass }) => {
    const clause = reopen(clauseIn(meeting, id));
    clause.verbClass = verbClass;
    if (actionOf(verbClass) === 'never') clause.action = null;
    else if (actionOf(verbClass) === 'always') clause.action ??= blankAction(verbClass);
  },
  'move-clause': (meeting, { id, container, index }) => {
    const target = containerOf(meeting, container);
    insertAt(target.clauses, index, takeOut(whereIsClause(meeting, id).clauses, id));
  },
  'split-clause': (meeting, { id, newId, at }, commission) => {
    refuseTakenId(meeting, newId);
    refuseUnknownLanguages(commission, Object.keys(at));
    const { clauses, clause, index } = whereIsClause(meeting, id);
    const rest: NewClause = { id: newId, speaker: clause.speaker, verbClass: clause.verbClass, text: {} };
    reopen(clause);
    for (const [language, offset] of Object.entries(at)) {
      const text = clause.text[language] ?? '';
      rest.text[language] = text.slice(offset).trimStart();
      clause.text[language] = text.slice(0, offset).trimEnd();
    }
    for (const language of Object.keys(clause.translatedFrom)) noteSource(clause, language);
    insertAt(clauses, index + 1, clauseFrom(rest, meeting.languages));
  },
  'remove-clause': (meeting, { id }) => {
    takeOut(whereIsClause(meeting, id).clauses, id);
  },
  'set-agreement': (meeting, { id, side, agreed }, commission) => {
    refuseUnknownSide(commission, side);
    const clause = clauseIn(meeting, id);
    const others: Id[] = clause.agreedBy.filter((agreedSide) => agreedSide !== side);
    // Kept in the order of the sides, so that the same agreement is always the same data.
    clause.agreedBy = commission.sides
      .map((candidate) => candidate.id)
      .filter((candidate) => others.includes(candidate) || (agreed && candidate === side));
  },
};
