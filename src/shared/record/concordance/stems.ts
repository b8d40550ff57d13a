import { plain } from '../../domain/deadline/tokens.ts';
import type { Piece } from './pieces.ts';
import type { Span } from './span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word without what inflection adds to it, with its place. */
export interface Stem extends Span {
  stem: string;
  word: string;
  raw: string;
}

export const isCapital = ({ raw }: Stem): boolean => /^\p{Lu}/u.test(raw);

/** Whether the word is all in capitals, as abbreviations are. */
export const isUpper = ({ raw }: Stem): boolean => raw.length > 1 && /^\p{Lu}+$/u.test(raw);

const endingsOf = (vocabulary: Vocabulary): readonly string[] =>
  vocabulary.words.stems.endings
    .map((ending) => plain(ending, vocabulary.language))
    .sort((one, other) => other.length - one.length);

/** Vowels that come and go before the last consonant: ru "рынок", "рынка". */
const FLEETING = /(?<=[бвгджзйклмнпрстфхцчшщ])[оеё](?=[бвгджзйклмнпрстфхцчшщ]$)/u;

/** How words of the vocabulary's language lose their endings, one after another, until none is left. */
const stemmerOf = (vocabulary: Vocabulary): ((word: string) => string) => {
  const endings = endingsOf(vocabulary);
  const { shortest, softened } = vocabulary.words.stems;
  const known = new Map<string, string>();
  const cut = (word: string): string => {
    const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= shortest);
    return ending === undefined ? word : cut(word.slice(0, -ending.length));
  };
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const stem = cut(word);
    const last = stem.slice(-1);
    const whole = stem.slice(0, -1) + (softened[last] ?? last);
    const final = whole.length > shortest ? whole.replace(FLEETING, '') : whole;
    // Texts bring ever new words.
    if (known.size < MOST_KNOWN) known.set(word, final);
    return final;
  };
};

const MOST_KNOWN = 20_000;
const stemmers = new WeakMap<Vocabulary, (word: string) => string>();

/** The words and numbers of a text or a name as stems, without those that do not matter in names. */
export const stemsOf = (pieces: readonly Piece[], vocabulary: Vocabulary): Stem[] => {
  const stemmer = stemmers.get(vocabulary) ?? stemmerOf(vocabulary);
  stemmers.set(vocabulary, stemmer);
  return pieces
    .filter(({ kind, plain: word }) => kind !== 'sign' && !vocabulary.words.idle.includes(word))
    .map(({ kind, plain: word, raw, start, end }) => ({
      stem: kind === 'word' ? stemmer(word) : word,
      word,
      raw,
      start,
      end,
    }));
};
