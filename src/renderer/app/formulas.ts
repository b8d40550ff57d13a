import type { LanguageTag } from '@shared/text/language.ts';
import type { GrammaticalCase } from '@shared/text/noun.ts';

/** The languages that records can be written in today. */
export const RECORD_LANGUAGES: readonly LanguageTag[] = ['ru', 'az-Latn', 'en'];

const NEEDED_CASES: Record<string, readonly GrammaticalCase[]> = {
  ru: ['genitive', 'dative', 'accusative', 'instrumental', 'locative'],
  'az-Latn': ['genitive', 'dative', 'accusative', 'locative', 'ablative', 'possessive'],
};

/** The forms, besides the nominative, that the sentences of a record in this language ask for. */
export const neededCases = (language: LanguageTag): readonly GrammaticalCase[] =>
  NEEDED_CASES[language] ?? [];
