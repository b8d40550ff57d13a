import type { Draft } from 'immer';
import { isBlank, type LocalizedText } from '../../text/localized.ts';
import type { Handlers } from '../apply.ts';
import {
  type Action,
  actionOf,
  blankAction,
  blankDeadline,
  type Clause,
  type Speaker,
  type VerbClass,
} from '../clause.ts';
import type { Commission } from '../commission.ts';
import type { Id } from '../identifier.ts';
import { type Meeting, MOST } from '../meeting.ts';
import type { MeetingCommand, NewClause } from '../meeting-commands.ts';
import { numbersOf } from '../numbering.ts';
import { refuse } from '../rejection.ts';
import { moveAlong, partedBrackets } from './bracket-moves.ts';
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
import { dropUnsucceeded } from './successors.ts';
import { isOriginal, noteSource, sourcesOfPart } from './translation-sources.ts';

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
  if (clause.agreedBy.length > 0) clause.agreedBy = [];
  return clause;
};

export const refuseUnknownSpeaker = (commission: Commission, speaker: Speaker | null): void => {
  if (speaker?.kind === 'side') refuseUnknownSide(commission, speaker.side);
  if (speaker?.kind === 'body') {
    const body =
      commission.bodies.find(({ id }) => id === speaker.body) ?? refuse('unknown-body', speaker.body);
    if (body.side !== null) refuse('wrong-side', body.id);
  }
};

/** A new clause; what is written in the first of `languages` is its original, the rest are translations of it. */
export const clauseFrom = (
  { id, speaker, verbClass, text }: NewClause,
  languages: readonly string[],
): Clause => {
  const clause: Clause = {
    id,
    speaker,
    verbClass,
    text,
    brackets: [],
    translatedFrom: {},
    agreedBy: [],
    acceptedFindings: [],
    action: actionOf(verbClass) === 'always' ? blankAction(verbClass) : null,
    origin: null,
  };
  const order = new Set([...languages, ...Object.keys(text)]);
  const [source, ...translations] = [...order].filter((language) => text[language]);
  if (source)
    for (const language of translations)
      clause.translatedFrom[language] = { language: source, text: text[source] ?? '' };
  return clause;
};

/** A deadline that nobody has set yet follows the verb class. */
const fitDeadline = (action: Draft<Action>, verbClass: VerbClass): void => {
  const { phrase, meaning } = action.deadline;
  if (isBlank(phrase) && (meaning.precision === 'none' || meaning.precision === 'conditional'))
    action.deadline = blankDeadline(verbClass);
};

export const clauseHandlers: Handlers<Meeting, ClauseCommand, Commission> = {
  'add-clauses': (meeting, { container, index, clauses }, commission) => {
    const target = containerOf(meeting, container);
    clauses.forEach((clause, offset) => {
      refuseTakenId(meeting, clause.id);
      refuseUnknownSpeaker(commission, clause.speaker);
      refuseUnknownLanguages(commission, Object.keys(clause.text));
      insertAt(target.clauses, index + offset, clauseFrom(clause, meeting.languages), MOST.clauses);
    });
    // Whoever writes the first clause has begun to draft.
    if (meeting.status === 'planned') meeting.status = 'drafting';
  },
  'edit-clause-text': (meeting, { id, language, text }, commission) => {
    refuseUnknownLanguages(commission, [language]);
    const clause = clauseIn(meeting, id);
    if ((clause.text[language] ?? '') === text) return;
    const wasOriginal = isOriginal(clause, language);
    moveAlong(clause, language, text);
    reopen(clause).text[language] = text;
    if (!wasOriginal) noteSource(clause, language);
  },
  'confirm-translation': (meeting, { id, language }) => {
    const clause = clauseIn(meeting, id);
    if (!isOriginal(clause, language)) noteSource(clause, language);
  },
  'set-speaker': (meeting, { id, speaker }, commission) => {
    refuseUnknownSpeaker(commission, speaker);
    reopen(clauseIn(meeting, id)).speaker = speaker;
  },
  'set-verb-class': (meeting, { id, verbClass }) => {
    const clause = reopen(clauseIn(meeting, id));
    if (clause.origin && actionOf(verbClass) === 'never') refuse('carries-action', id);
    clause.verbClass = verbClass;
    if (actionOf(verbClass) === 'never') clause.action = null;
    else if (actionOf(verbClass) === 'always') clause.action ??= blankAction(verbClass);
    if (clause.action) fitDeadline(clause.action, verbClass);
  },
  'move-clause': (meeting, { id, container, index }) => {
    const target = containerOf(meeting, container);
    insertAt(target.clauses, index, takeOut(whereIsClause(meeting, id).clauses, id), MOST.clauses);
  },
  'split-clause': (meeting, { id, newId, at }, commission) => {
    refuseTakenId(meeting, newId);
    refuseUnknownLanguages(commission, Object.keys(at));
    const { clauses, clause, index } = whereIsClause(meeting, id);
    const before = { ...clause.text };
    const after: LocalizedText = {};
    for (const [language, offset] of Object.entries(at)) {
      const text = clause.text[language] ?? '';
      before[language] = text.slice(0, offset).trimEnd();
      after[language] = text.slice(offset).trimStart();
    }
    const { speaker, verbClass } = clause;
    const parts = partedBrackets(clause, at, { before, after }, meeting.languages);
    const first = { text: before, brackets: parts.first };
    const rest = clauseFrom({ id: newId, speaker, verbClass, text: after }, meeting.languages);
    rest.brackets = parts.second;
    rest.translatedFrom = sourcesOfPart(clause, rest, at);
    insertAt(clauses, index + 1, rest, MOST.clauses);
    Object.assign(reopen(clause), { ...first, translatedFrom: sourcesOfPart(clause, first, at) });
  },
  'remove-clause': (meeting, { id }) => {
    takeOut(whereIsClause(meeting, id).clauses, id);
    dropUnsucceeded(meeting);
  },
  'set-agreement': (meeting, { id, side, agreed }, commission) => {
    refuseUnknownSide(commission, side);
    const clause = clauseIn(meeting, id);
    if (agreed && clause.brackets.length > 0) refuse('brackets-open', numbersOf(meeting).get(id) ?? id);
    const others: Id[] = clause.agreedBy.filter((agreedSide) => agreedSide !== side);
    // Kept in the order of the sides, so that the same agreement is always the same data.
    clause.agreedBy = commission.sides
      .map((candidate) => candidate.id)
      .filter((candidate) => others.includes(candidate) || (agreed && candidate === side));
  },
};
