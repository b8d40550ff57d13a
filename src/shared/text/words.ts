/** A stretch of a text, as offsets in UTF-16 units: from the first unit up to, not including, `to`. */
export interface Stretch {
  from: number;
  to: number;
}

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}\p{M}]/u;
const ENDS_IN_SPACE = /\s$/u;
const BEGINS_WITH_SPACE = /^\s/u;
const BEGINS_WITH_LINE = /^[^\S\n]*\n/u;
/** What follows the word before it without a space. */
const BEGINS_WITH_CLOSING = /^[,.;:!?…%)\]»”]/u;

/** Halves of one sign that takes two units. */
const ENDS_IN_HALF = /[\uD800-\uDBFF]$/;
const BEGINS_WITH_HALF = /^[\uDC00-\uDFFF]/;

const isInWord = (text: string, offset: number): boolean => {
  const before = text.slice(0, offset);
  const after = text.slice(offset);
  return (
    (ENDS_IN_WORD.test(before) && BEGINS_WITH_WORD.test(after)) ||
    (ENDS_IN_HALF.test(before) && BEGINS_WITH_HALF.test(after))
  );
};

/** The stretch within the text, whatever its ends were. */
export const within = (text: string, { from, to }: Stretch): Stretch => {
  const end = Math.min(to, text.length);
  return { from: Math.min(from, end), to: end };
};

/** The two texts one after the other with one space between words: none is missing, and none stands there twice. */
export const joined = (left: string, right: string): string => {
  if (ENDS_IN_WORD.test(left) && BEGINS_WITH_WORD.test(right)) return `${left} ${right}`;
  if (!ENDS_IN_SPACE.test(left) || !BEGINS_WITH_SPACE.test(right)) return left + right;
  return BEGINS_WITH_LINE.test(right) ? left.trimEnd() + right : left + right.trimStart();
};

/** The two texts one after the other where words between them have gone: no space at the ends or before a comma. */
export const closedUp = (left: string, right: string): string => {
  if (left.trim() === '') return right.trimStart();
  if (right.trim() === '') return left.trimEnd();
  return BEGINS_WITH_CLOSING.test(right) ? left.trimEnd() + right : joined(left, right);
};

/** The words that a stretch touches, without the space around them; a stretch of nothing but space comes to nothing. */
export const wholeWords = (text: string, stretch: Stretch): Stretch => {
  let { from, to } = within(text, stretch);
  while (from < to && ENDS_IN_SPACE.test(text.slice(0, to))) to -= 1;
  while (from < to && BEGINS_WITH_SPACE.test(text.slice(from))) from += 1;
  if (from === to) return { from, to };
  while (isInWord(text, from)) from -= 1;
  while (isInWord(text, to)) to += 1;
  return { from, to };
};
