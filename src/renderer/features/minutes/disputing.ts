import type { Bracket } from '@shared/domain/bracket.ts';
import { placeIn } from '@shared/domain/bracket-places.ts';
import type { Clause } from '@shared/domain/clause.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { type LocalizedText, textIn } from '@shared/text/localized.ts';
import { type Stretch, wholeWords } from '@shared/text/words.ts';
import { newId } from '../../app/new-id.ts';
import { variantPlace } from '../../app/typed-text.ts';
import type { Writing } from '../../app/writing/text-place.ts';
import { placeOf } from './clause-places.ts';

/** What is selected in the text of a clause. */
export interface Selected {
  clause: Id;
  language: LanguageTag;
  stretch: Stretch;
}

/**
 * Disputes the words that are selected: they are what `side` wants, and the writing goes on with what the other side
 * wants. Where a bracket of the clause has no place in this language yet, it gets this one, so that the same key in
 * the next language disputes the same words there.
 */
export const dispute = (
  meeting: Meeting,
  { clause: id, language, stretch }: Selected,
  side: Id,
  sides: readonly { id: Id }[],
): Writing | null => {
  const clause = placeOf(meeting, id)?.clause;
  if (!clause) return null;
  const range = wholeWords(textIn(clause.text, language), stretch);
  const waiting = clause.brackets.find(({ at }) => at[language] === undefined);
  const bracket = waiting?.id ?? newId('bracket');
  const other = sides.find((candidate) => candidate.id !== side)?.id ?? side;
  return {
    commands: [
      waiting
        ? { type: 'place-bracket', id, bracket, side, language, range }
        : { type: 'open-bracket', id, bracket, side, ranges: { [language]: range } },
    ],
    focus: { of: variantPlace(id, bracket, other), language, cursor: 'end' },
  };
};

/** Puts a text in the place of a bracket; the writing goes on there. */
export const settle = (
  clause: Clause,
  bracket: Bracket,
  text: LocalizedText,
  language: LanguageTag,
): Writing => ({
  commands: [{ type: 'resolve-bracket', id: clause.id, bracket: bracket.id, text }],
  focus: { of: clause.id, language, cursor: placeIn(bracket, language, textIn(clause.text, language)) },
});

/** As much of a text around a place as tells where it is. */
const SURROUNDINGS = 28;

const cutShort = (text: string, from: number, to: number): string => {
  const part = text.slice(Math.max(0, from), to);
  // Not in the middle of a word, unless it is longer than what is shown.
  if (from > 0) return `… ${part.replace(/^\S*\s+(?=\S)/u, '')}`;
  return to < text.length ? `${part.replace(/(?<=\S)\s+\S*$/u, '')} …` : part;
};

/** The words before and after the place of a bracket. */
export const around = (text: string, place: number): { before: string; after: string } => ({
  before: cutShort(
    text.slice(0, place).trimEnd(),
    text.slice(0, place).trimEnd().length - SURROUNDINGS,
    place,
  ),
  after: cutShort(text.slice(place).trimStart(), 0, SURROUNDINGS),
});
