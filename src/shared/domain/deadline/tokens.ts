import type { LanguageTag } from '../../text/language.ts';

/** Days in digits, numbers, words, hyphens, and any sign that is more than punctuation, which nobody understands. */
const TOKEN =
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|\d+|\p{L}+|-|[^\s.,;:!?()"'«»„“”‘’/]/gu;

/**
 * The phrase without what carries no meaning in it: case (by the rules of the language), kinds of spaces and dashes,
 * invisible characters, the dots of ё, and the dot of i, so that Roman numerals are the same in Azerbaijani.
 */
export const plain = (phrase: string, language: LanguageTag): string =>
  phrase
    .normalize('NFKC')
    .toLocaleLowerCase(language)
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll('ё', 'е')
    .replaceAll('ı', 'i');

/** The phrase in pieces: days in digits, numbers, words and hyphens. Punctuation between them is left out. */
export const tokensOf = (phrase: string, language: LanguageTag): string[] =>
  plain(phrase, language).match(TOKEN) ?? [];
