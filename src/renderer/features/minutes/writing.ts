import type { Clause } from '@shared/domain/clause.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Item, Meeting, Section } from '@shared/domain/meeting.ts';
import type { NewClause } from '@shared/domain/meeting-commands.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { isBlank } from '@shared/text/localized.ts';
import { newId } from '../../app/new-id.ts';
import type { TextPlace, Writing } from '../../app/writing/text-place.ts';
import { neighbourOf, placeOf, stepOf } from './clause-places.ts';

/** A clause as the next one starts: said by the same, with the same verb class; the usual where there is none before. */
export const clauseLike = (before: Clause | undefined, text: NewClause['text'] = {}): NewClause => ({
  id: newId('clause'),
  speaker: before ? before.speaker : { kind: 'both-sides' },
  verbClass: before?.verbClass ?? 'narrative',
  text,
});

/** An empty clause at the end of a section or item. */
export const appendClause = (container: Section | Item, language: LanguageTag): Writing => {
  const clause = clauseLike(container.clauses.at(-1));
  return {
    commands: [
      { type: 'add-clauses', container: container.id, index: container.clauses.length, clauses: [clause] },
    ],
    focus: { of: clause.id, language, cursor: 0 },
  };
};

/** An empty clause after this one. */
export const nextClause = (meeting: Meeting, { of: id, language }: TextPlace): Writing | null => {
  const place = placeOf(meeting, id);
  if (!place) return null;
  const clause = clauseLike(place.clause);
  return {
    commands: [
      { type: 'add-clauses', container: place.container.id, index: place.index + 1, clauses: [clause] },
    ],
    focus: { of: clause.id, language, cursor: 0 },
  };
};

/** Cuts the text in one language at the cursor; the other texts stay with the first part. */
export const splitClause = (id: Id, language: LanguageTag, cursor: number): Writing => {
  const second = newId('clause');
  return {
    commands: [{ type: 'split-clause', id, newId: second, at: { [language]: cursor } }],
    focus: { of: second, language, cursor: 0 },
  };
};

/** Removes a clause; the writing goes on at the end of the one before, or else in the one after. */
export const removeClause = (meeting: Meeting, id: Id, language: LanguageTag): Writing => {
  const neighbour = neighbourOf(meeting, id, -1) ?? neighbourOf(meeting, id, 1);
  return {
    commands: [{ type: 'remove-clause', id }],
    focus: neighbour && { of: neighbour.id, language, cursor: 'end' },
  };
};

/** Removes a clause that nothing is written in and nothing is disputed in; null where something is. */
export const removeBlankClause = (meeting: Meeting, { of: id, language }: TextPlace): Writing | null => {
  const place = placeOf(meeting, id);
  return place && isBlank(place.clause.text) && place.clause.brackets.length === 0
    ? removeClause(meeting, id, language)
    : null;
};

/** Moves a clause one step up (-1) or down (1), the cursor with it; null at the ends of the minutes. */
export const moveClause = (meeting: Meeting, place: TextPlace, step: -1 | 1): Writing | null => {
  const target = stepOf(meeting, place.of, step);
  return target && { commands: [{ type: 'move-clause', id: place.of, ...target }], focus: place };
};

/** The text in the same language of the clause before (-1) or after (1); null at the ends of the minutes. */
export const goToNeighbour = (meeting: Meeting, place: TextPlace, step: -1 | 1): Writing | null => {
  const neighbour = neighbourOf(meeting, place.of, step);
  const cursor = step < 0 ? 'end' : 0;
  return neighbour && { commands: [], focus: { of: neighbour.id, language: place.language, cursor } };
};
