import type { LanguageTag } from '../../text/language.ts';
import { DeadlineMeaning } from '../deadline.ts';
import type { Concept } from './concept.ts';
import { type DeadlineWords, deadlineWordsIn } from './deadline-words.ts';
import { conceptsOf, type Lexicon, lexiconOf } from './lexicon.ts';
import { meaningOfConcepts } from './meaning-of-concepts.ts';
import { settledConcepts } from './settled-concepts.ts';
import { tokensOf } from './tokens.ts';

/** Made when a language is first read: its words have some thousand forms. */
const lexicons = new Map<DeadlineWords, Lexicon>();

const lexiconFor = (words: DeadlineWords, language: LanguageTag): Lexicon => {
  const lexicon = lexicons.get(words) ?? lexiconOf(words, language);
  lexicons.set(words, lexicon);
  return lexicon;
};

/** Whether the concepts name a meeting by a number which is not that of the next one, as far as that is known. */
const isOtherMeeting = (concepts: readonly Concept[], nextOrdinal: number | undefined): boolean =>
  nextOrdinal !== undefined &&
  concepts.some(({ kind }) => kind === 'meeting') &&
  concepts.some(({ kind, value }) => kind === 'number' && Number(value) !== nextOrdinal);

/** The meaning of a phrase of which every word is known; null for any other phrase and for impossible days. */
const plainMeaning = (
  tokens: readonly string[],
  lexicon: Lexicon,
  nextOrdinal: number | undefined,
): DeadlineMeaning | null => {
  const concepts = settledConcepts(conceptsOf(tokens, lexicon) ?? []);
  if (isOtherMeeting(concepts, nextOrdinal)) return null;
  return DeadlineMeaning.safeParse(meaningOfConcepts(concepts)).data ?? null;
};

/**
 * Whether the phrase states a condition, of which only the beginning or the end needs to be understood, and nothing
 * else: "if the tariff is revised", but not "if the tariff is revised, by 1 December 2023".
 */
const isCondition = (
  phrase: string,
  language: LanguageTag,
  words: DeadlineWords,
  lexicon: Lexicon,
): boolean => {
  const textOf = (part: string) => tokensOf(part, language).join(' ');
  const text = textOf(phrase);
  const { openings, closings } = words.conditions;
  if (
    !openings.some((opening) => `${text} `.startsWith(`${textOf(opening)} `)) &&
    !closings.some((closing) => text.endsWith(closing))
  )
    return false;
  const parts = phrase.split(/[,;]/).map((part) => tokensOf(part, language));
  return parts.every((part) => part.length === 0 || conceptsOf(part, lexicon) === null);
};

/**
 * What a deadline phrase means, as a suggestion to confirm: null for a phrase that is not understood as a whole, for an
 * impossible day, for two deadlines in one phrase, and in a language without words for deadlines. An empty phrase or a
 * dash means no deadline. Where the ordinal of the next meeting is given, "before the 22nd meeting" must name that one.
 */
export const parseDeadline = (
  phrase: string,
  language: LanguageTag,
  nextOrdinal?: number,
): DeadlineMeaning | null => {
  const words = deadlineWordsIn(language);
  if (!words) return null;
  const lexicon = lexiconFor(words, language);
  const tokens = tokensOf(phrase, language);
  if (tokens.every((token) => token === '-')) return { precision: 'none' };
  return (
    plainMeaning(tokens, lexicon, nextOrdinal) ??
    (isCondition(phrase, language, words, lexicon) ? { precision: 'conditional' } : null)
  );
};
