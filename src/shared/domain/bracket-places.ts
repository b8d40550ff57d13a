import type { LanguageTag } from '../text/language.ts';
import { textIn } from '../text/localized.ts';
import { closedUp, joined, type Stretch } from '../text/words.ts';
import type { Bracket } from './bracket.ts';
import type { Clause } from './clause.ts';

/** Where the bracket stands in the text: an offset within it. */
export const placeIn = ({ at }: Pick<Bracket, 'at'>, language: LanguageTag, text: string): number =>
  Math.min(at[language] ?? text.length, text.length);

/** Where an offset goes when a stretch of the text is taken out: what stood in it goes to where it was. */
export const afterCut = (offset: number, { from, to }: Stretch): number =>
  offset >= to ? offset - (to - from) : Math.min(offset, from);

/** How many units two texts have in common at their beginning. */
const commonStart = (one: string, other: string): number => {
  const longest = Math.min(one.length, other.length);
  let length = 0;
  while (length < longest && one[length] === other[length]) length += 1;
  return length;
};

const commonEnd = (one: string, other: string, longest: number): number => {
  let length = 0;
  while (length < longest && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
};

/**
 * Where an offset goes when a text is edited. What both texts begin and end with has stayed; an offset inside of what
 * was replaced goes to its start.
 */
export const afterEdit = (before: string, after: string, offset: number): number => {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, Math.min(before.length, after.length) - start);
  if (offset <= start) return offset;
  return offset >= before.length - end ? offset + after.length - before.length : start;
};

/** A text with something put at a place of it, one space between words; `moved` leads what stands elsewhere in it along. */
export interface Filled {
  text: string;
  /** `isAfter`: whether what stands at the very place comes after what was put there. */
  moved: (offset: number, isAfter: boolean) => number;
}

export const filledAt = (text: string, place: number, put: string): Filled => {
  const left = text.slice(0, place);
  const right = text.slice(place);
  const begun = joined(left, put);
  const filled = put.trim() === '' ? closedUp(left, right) : joined(begun, right);
  const start = Math.min(left.length, filled.length);
  const end = put.trim() === '' ? start : Math.min(begun.length, filled.length);
  return {
    text: filled,
    moved: (offset, isAfter) =>
      offset < place || (offset === place && !isAfter)
        ? Math.min(offset, start)
        : Math.max(end, offset + filled.length - text.length),
  };
};

/** The brackets in the order of their places in one language; those at one place as they are listed. */
const inPlace = ({ brackets }: Pick<Clause, 'brackets'>, language: LanguageTag, text: string) =>
  brackets
    .map((bracket) => ({ bracket, place: placeIn(bracket, language, text) }))
    .sort((one, other) => one.place - other.place);

/** The text of a clause with what is disputed in it, as `shown` puts it, standing in its place between the words. */
export const withBrackets = (
  clause: Pick<Clause, 'text' | 'brackets'>,
  language: LanguageTag,
  shown: (bracket: Bracket) => string,
): string => {
  const text = textIn(clause.text, language);
  let written = '';
  let end = 0;
  const add = (part: string) => {
    const isApart = /[^\s([{«“„]$/u.test(written) && /^[[\p{L}\p{N}]/u.test(part);
    written =
      isApart && (part.startsWith('[') || written.endsWith(']')) ? `${written} ${part}` : written + part;
  };
  for (const { bracket, place } of inPlace(clause, language, text)) {
    add(text.slice(end, place));
    add(shown(bracket));
    end = place;
  }
  add(text.slice(end));
  return written;
};

/** Whether something is written in this language, be it disputed. */
export const isWritten = (
  { text, brackets }: Pick<Clause, 'text' | 'brackets'>,
  language: LanguageTag,
): boolean =>
  textIn(text, language).trim() !== '' ||
  brackets.some(({ variants }) =>
    Object.values(variants).some((variant) => textIn(variant, language).trim()),
  );
