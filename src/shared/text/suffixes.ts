import { z } from 'zod';
import { GRAMMATICAL_CASES, type InflectedNoun } from './noun.ts';

/** A suffix in which `I` stands for ı, i, u or ü and `A` for a or ə, as the last vowel of the word demands. */
const Suffix = z.string().min(1);

/** How a language with vowel harmony makes the forms of its nouns; empty for a language that has none. */
export const SuffixRules = z.strictObject({
  plain: z.partialRecord(
    z.enum(GRAMMATICAL_CASES),
    z.strictObject({ afterVowel: Suffix, afterConsonant: Suffix }),
  ),
  /** After a possessive suffix: az "iclası" → "iclasının". */
  owned: z.partialRecord(z.enum(GRAMMATICAL_CASES), Suffix),
});
export type SuffixRules = z.infer<typeof SuffixRules>;

const CLOSE_VOWELS: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  e: 'i',
  ə: 'i',
  i: 'i',
  o: 'u',
  u: 'u',
  ö: 'ü',
  ü: 'ü',
};
const BACK_VOWELS = 'aıou';

const lowerVowels = (word: string): string[] =>
  [...word.toLocaleLowerCase('az')].map((letter) => (letter in CLOSE_VOWELS ? letter : ''));

const withSuffix = (word: string, suffix: string): string => {
  const last = lowerVowels(word).findLast(Boolean) ?? 'e';
  return (
    word + suffix.replace('I', CLOSE_VOWELS[last] ?? 'i').replace('A', BACK_VOWELS.includes(last) ? 'a' : 'ə')
  );
};

/** The noun with every form that the rules can make; forms that were given stay. */
export const withRegularForms = (noun: InflectedNoun, rules: SuffixRules): InflectedNoun => {
  const forms = { ...noun };
  const endsInVowel = lowerVowels(noun.nominative).at(-1) !== '';
  for (const grammaticalCase of GRAMMATICAL_CASES) {
    const suffixes = rules.plain[grammaticalCase];
    if (suffixes)
      forms[grammaticalCase] ||= withSuffix(
        noun.nominative,
        endsInVowel ? suffixes.afterVowel : suffixes.afterConsonant,
      );
  }
  return forms;
};

/**
 * The noun as something that belongs to something else: az "iclas" → "(Komissiyanın) iclası", "iclasının". Itself in
 * a language that does not mark this.
 */
export const ownedForms = (noun: InflectedNoun, rules: SuffixRules): InflectedNoun => {
  const { possessive } = withRegularForms(noun, rules);
  if (!possessive || !rules.plain.possessive) return noun;
  const forms: InflectedNoun = { nominative: possessive };
  for (const grammaticalCase of GRAMMATICAL_CASES) {
    const suffix = rules.owned[grammaticalCase];
    if (suffix) forms[grammaticalCase] = withSuffix(possessive, suffix);
  }
  return forms;
};
