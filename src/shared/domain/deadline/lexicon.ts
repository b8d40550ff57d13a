import type { LanguageTag } from '../../text/language.ts';
import { type Concept, ConceptKind } from './concept.ts';
import type { DeadlineWords } from './deadline-words.ts';
import { numericConcept } from './numeric-concept.ts';
import { tokensOf } from './tokens.ts';
import { formsOf } from './word-forms.ts';

/** Words, their tokens joined by spaces → what they say. */
export interface Lexicon {
  concepts: ReadonlyMap<string, readonly Concept[]>;
  /** The number of tokens of the longest entry. */
  longest: number;
}

/** The concepts of a key such as `every unit:quarter`; `nothing` is said by words that only go along. */
const conceptsOfKey = (key: string): Concept[] =>
  key
    .split(' ')
    .filter((part) => part !== '' && part !== 'nothing')
    .map((part) => {
      const [kind, value = ''] = part.split(':');
      return { kind: ConceptKind.parse(kind), value };
    });

/**
 * All words of a language with all their forms. Throws on unknown concepts and endings, and on a form that says two
 * things.
 */
export const lexiconOf = (words: DeadlineWords, language: LanguageTag): Lexicon => {
  const concepts = new Map<string, readonly Concept[]>();
  let longest = 0;
  for (const [key, entries] of Object.entries(words.words))
    for (const { form, endingSays } of entries.flatMap((entry) => formsOf(entry, words))) {
      const tokens = tokensOf(form, language);
      const said = [...conceptsOfKey(key), ...conceptsOfKey(endingSays)];
      const known = concepts.get(tokens.join(' '));
      if (known && JSON.stringify(known) !== JSON.stringify(said))
        throw new Error(`"${form}" (${language}) says two things, one of them "${key}"`);
      concepts.set(tokens.join(' '), said);
      longest = Math.max(longest, tokens.length);
    }
  return { concepts, longest };
};

/** What a number and a unit written as one word say: "двухмесячный", "ikiaylıq"; null for any other word. */
const compoundConcepts = (word: string, { concepts }: Lexicon): Concept[] | null => {
  for (let length = 1; length < word.length; length += 1) {
    const [numeral] = concepts.get(word.slice(0, length)) ?? [];
    const units = concepts.get(word.slice(length));
    if (numeral?.kind === 'numeral' && units?.[0]?.kind === 'unit') return [numeral, ...units];
  }
  return null;
};

/** What the tokens say, in their order, each entry as long as possible; null where one of them is not understood. */
export const conceptsOf = (tokens: readonly string[], lexicon: Lexicon): Concept[] | null => {
  const said: Concept[] = [];
  for (let start = 0; start < tokens.length; ) {
    let length = Math.min(lexicon.longest, tokens.length - start);
    while (length > 1 && !lexicon.concepts.has(tokens.slice(start, start + length).join(' '))) length -= 1;
    const words = tokens.slice(start, start + length).join(' ');
    const numeric = numericConcept(words);
    const concepts = lexicon.concepts.get(words) ?? (numeric ? [numeric] : compoundConcepts(words, lexicon));
    if (!concepts) return null;
    said.push(...concepts);
    start += length;
  }
  return said;
};
