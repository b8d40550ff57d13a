import { z } from 'zod';
import { GRAMMATICAL_CASES, type GrammaticalCase, type InflectedNoun } from './noun.ts';

export type Gender = NonNullable<InflectedNoun['gender']>;

const Word = z.string().min(1);
const NumberWords = z.record(z.string().regex(/^\d+$/), Word);

/** A word in the form each gender needs. */
export const ByGender = z.strictObject({ masculine: Word, feminine: Word, neuter: Word });

/** How a language says ordinals from 1 to 999. */
export const OrdinalWords = z.strictObject({
  /** Number → ordinal. What follows `|` names an entry of `endings` and is replaced by it: "перв|ый". */
  ordinals: NumberWords,
  /** Tens and hundreds → cardinal, as it stands before the ordinal of the rest: "двадцать первый". */
  cardinals: NumberWords,
  afterHundreds: z.string(),
  afterTens: z.string(),
  /** Between digits and ending: the hyphen of "21-ci". */
  beforeEnding: z.string(),
  endings: z.record(z.string(), z.partialRecord(z.enum(GRAMMATICAL_CASES), ByGender)),
});
export type OrdinalWords = z.infer<typeof OrdinalWords>;

/** The word in the given case and gender. A word that does not decline, or not in this case, stays as it is. */
export const declined = (
  word: string,
  words: OrdinalWords,
  grammaticalCase: GrammaticalCase = 'nominative',
  gender: Gender = 'masculine',
): string => {
  const [stem = '', paradigm = ''] = word.split('|');
  const endings = words.endings[paradigm];
  return stem + ((endings?.[grammaticalCase] ?? endings?.nominative)?.[gender] ?? paradigm);
};

/** A number as it is spoken, largest part first: 121 → 100, 20, 1, and 117 → 100, 17 where 17 is one word. */
const partsOf = (number: number, words: OrdinalWords): number[] => {
  if (number === 0) return [];
  if (words.ordinals[number] !== undefined) return [number];
  const unit = [1_000, 100, 10].find((power) => number > power) ?? 1;
  const rest = number % unit;
  return [number - rest, ...partsOf(rest, words)];
};

/** The ordinal of 1 to 999 in words, in the given case and gender: 21 → "двадцать первого". */
export const ordinalInWords = (
  number: number,
  words: OrdinalWords,
  grammaticalCase?: GrammaticalCase,
  gender?: Gender,
): string => {
  const parts = partsOf(number, words);
  const spoken = parts.map((part, index) =>
    index < parts.length - 1
      ? `${words.cardinals[part]}${part >= 100 ? words.afterHundreds : words.afterTens}`
      : declined(words.ordinals[part] ?? `${part}`, words, grammaticalCase, gender),
  );
  return spoken.join('');
};

const VOWEL = /[aeiouəıöüаеёиоуыэюя]/u;

/**
 * The ordinal in digits with the ending that is read aloud after them: 21 → "21-ci", "21st", "21-го". It is the last
 * letter of the word if a vowel stands before it, else the last two; so vowel harmony comes from the word itself.
 */
export const ordinalInDigits = (
  number: number,
  words: OrdinalWords,
  grammaticalCase?: GrammaticalCase,
  gender?: Gender,
): string => {
  const last = partsOf(number, words).at(-1) ?? number;
  const word = ordinalInWords(last % 1_000 || 1_000, words, grammaticalCase, gender);
  const ending = VOWEL.test(word.at(-2) ?? '') ? word.slice(-1) : word.slice(-2);
  return `${number}${words.beforeEnding}${ending}`;
};
