import { z } from 'zod';
import { GRAMMATICAL_CASES, type InflectedNoun } from './noun.ts';

/**
 * A sentence with places for values: `{name}`, or `{name.genitive}` for a grammatical form. `[a|b]` stands for the
 * first alternative whose values are all there, or for nothing: "held[ in {place}]".
 */
export const Sentence = z.string().min(1);
export type Sentence = z.infer<typeof Sentence>;

export type SentenceValues = Readonly<Record<string, string | InflectedNoun>>;

const formOf = (place: string, values: SentenceValues): string => {
  const [name = '', form = 'nominative'] = place.split('.');
  const value = values[name] ?? '';
  if (typeof value === 'string') return value;
  return value[GRAMMATICAL_CASES.find((grammaticalCase) => grammaticalCase === form) ?? 'nominative'] ?? '';
};

const PLACE = /\{([^}]*)\}/g;
const PLACE_OR_ALTERNATIVES = /\{([^}]*)\}|\[([^\]]*)\]/g;

const firstComplete = (alternatives: string[], values: SentenceValues): string => {
  const complete = alternatives.find((alternative) =>
    [...alternative.matchAll(PLACE)].every(([, place = '']) => formOf(place, values) !== ''),
  );
  return complete?.replace(PLACE, (_, place: string) => formOf(place, values)) ?? '';
};

/**
 * The sentence with its values. A form that is not given reads as the nominative, except in alternatives, which ask
 * for exactly that form. Values are inserted as they are, never read as places again.
 */
export const fillSentence = (sentence: Sentence, values: SentenceValues): string =>
  sentence.replace(PLACE_OR_ALTERNATIVES, (_, place: string | undefined, alternatives: string | undefined) =>
    alternatives === undefined
      ? formOf(place ?? '', values) || formOf((place ?? '').split('.')[0] ?? '', values)
      : firstComplete(alternatives.split('|'), values),
  );

/** The text with a capital first letter, by the rules of the language: az "iyirmi" → "İyirmi". */
export const capitalized = (text: string, language: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
};
