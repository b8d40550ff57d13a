import { z } from 'zod';
import { LanguageTag } from './language.ts';

/**
 * The forms that formulas of the supported languages ask for; each language uses a few of them. Possessive is the
 * form a noun takes after its owner in a language that marks it there: az "Komissiyanın iclası".
 */
export const GRAMMATICAL_CASES = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'locative',
  'ablative',
  'possessive',
] as const;
export type GrammaticalCase = (typeof GRAMMATICAL_CASES)[number];

const Form = z.string().max(500);

/** A name in one language with the forms that sentences need. A form left out reads as the nominative. */
export const InflectedNoun = z.strictObject({
  nominative: Form,
  genitive: Form.optional(),
  dative: Form.optional(),
  accusative: Form.optional(),
  instrumental: Form.optional(),
  locative: Form.optional(),
  ablative: Form.optional(),
  possessive: Form.optional(),
  /** Decides the ending of an ordinal: "двадцать первое заседание", "двадцать первая сессия". */
  gender: z.enum(['masculine', 'feminine', 'neuter']).optional(),
});
export type InflectedNoun = z.infer<typeof InflectedNoun>;

/** A name in several languages, each with its grammatical forms. */
export const LocalizedNoun = z.record(LanguageTag, InflectedNoun);
export type LocalizedNoun = z.infer<typeof LocalizedNoun>;

/** The name in `language` in the given case; the nominative where that form is not given; empty where unnamed. */
export const nounIn = (
  noun: LocalizedNoun,
  language: LanguageTag,
  grammaticalCase: GrammaticalCase = 'nominative',
): string => {
  const forms = noun[language];
  return forms?.[grammaticalCase] || forms?.nominative || '';
};

/** The nominative in the first of `languages` that has one, then in any language; empty where unnamed. */
export const nounInFirst = (noun: LocalizedNoun, languages: readonly LanguageTag[]): string => {
  for (const language of languages) if (noun[language]?.nominative) return noun[language].nominative;
  return Object.values(noun).find((forms) => forms.nominative)?.nominative ?? '';
};
