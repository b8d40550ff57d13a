import { type DeadlineWords, deadlineWordsIn } from '../../domain/deadline/deadline-words.ts';
import { plain } from '../../domain/deadline/tokens.ts';
import { formsOf, type Paradigms } from '../../domain/deadline/word-forms.ts';
import type { LanguageTag } from '../../text/language.ts';
import { type ConcordanceWords, concordanceWordsIn } from './concordance-words.ts';
import { piecesOf } from './pieces.ts';
import { type Concept, SignKind } from './sign.ts';

/** All that is known of how a language writes what its texts have in common with others. */
export interface Vocabulary {
  language: LanguageTag;
  words: ConcordanceWords;
  /** Plain words joined by spaces → what they say. */
  concepts: ReadonlyMap<string, readonly Concept[]>;
  /** First word of entries → the number of words of the longest entry that begins with it. */
  longest: ReadonlyMap<string, number>;
  /** The first two letters of every number in words: no other word can begin with a number. */
  beginningsOfNumerals: ReadonlySet<string>;
}

/** The concepts of a key such as `numeral:6 unit:month` or `numeral:2 loose`. */
const conceptsOfKey = (key: string): Concept[] => {
  const parts = key.split(' ');
  return parts
    .filter((part) => part !== 'loose')
    .map((part) => {
      const [kind, value = ''] = part.split(':');
      return { kind: SignKind.parse(kind), value, isLoose: parts.includes('loose') };
    });
};

/** What the deadline words say of numbers, months and units. "A month" and the like say no number here. */
const SHARED = /^(?:numeral:\d+|month:\d+|unit:[\w-]+|numeral:6 unit:month)$/;

const sharedWords = (deadlines: DeadlineWords | undefined): [string, string[]][] =>
  Object.entries(deadlines?.words ?? {}).filter(([key]) => SHARED.test(key));

/** The plain words of a form. Most forms are one word, which needs no taking apart. */
const wordsOfForm = (form: string, language: LanguageTag): string[] =>
  /^\p{L}+$/u.test(form) ? [plain(form, language)] : piecesOf(form, language).map((piece) => piece.plain);

const vocabularyOf = (language: LanguageTag, words: ConcordanceWords): Vocabulary => {
  const deadlines = deadlineWordsIn(language);
  const paradigms: Paradigms = {
    harmonies: deadlines?.harmonies ?? [],
    endings: { ...deadlines?.endings, ...words.endings },
  };
  const concepts = new Map<string, readonly Concept[]>();
  const longest = new Map<string, number>();
  // A word of the concordance takes the place of the same word of the deadlines.
  for (const [key, entries] of [...sharedWords(deadlines), ...Object.entries(words.words)]) {
    const said = conceptsOfKey(key);
    for (const { form } of entries.flatMap((entry) => formsOf(entry, paradigms))) {
      const pieces = wordsOfForm(form, language);
      concepts.set(pieces.join(' '), said);
      const [first = ''] = pieces;
      longest.set(first, Math.max(longest.get(first) ?? 1, pieces.length));
    }
  }
  const numerals = [...concepts].filter(([, [first]]) => first?.kind === 'numeral');
  const beginningsOfNumerals = new Set(numerals.map(([word]) => word.slice(0, 2)));
  return { language, words, concepts, longest, beginningsOfNumerals };
};

/** Made when a language is first read: its words have some thousand forms. */
const known = new Map<LanguageTag, Vocabulary>();

/** The vocabulary of a language; undefined for one that the product does not know. */
export const vocabularyIn = (language: LanguageTag): Vocabulary | undefined => {
  const words = concordanceWordsIn(language);
  if (!words) return undefined;
  const vocabulary = known.get(language) ?? vocabularyOf(language, words);
  known.set(language, vocabulary);
  return vocabulary;
};
