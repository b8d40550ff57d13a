import { z } from 'zod';
import { LanguageTag } from './language.ts';

/** The longest text of one field in one language, in UTF-16 units: about seven pages. */
export const LONGEST_TEXT = 20_000;

/** Free text of one field in one language. */
export const Text = z.string().max(LONGEST_TEXT);

/** One text in several languages: a map from BCP 47 tag to string. A language not yet written is absent or empty. */
export const LocalizedText = z.record(LanguageTag, Text);
export type LocalizedText = z.infer<typeof LocalizedText>;

/** The text in `language`, or an empty string where it has not been written. */
export const textIn = (text: LocalizedText, language: LanguageTag): string => text[language] ?? '';

/** The text in the first of `languages` that has one, then in any language; empty where nothing is written. */
export const textInFirst = (text: LocalizedText, languages: readonly LanguageTag[]): string => {
  for (const language of languages) if (text[language]) return text[language];
  return Object.values(text).find(Boolean) ?? '';
};

/** Whether nothing is written in any language. */
export const isBlank = (text: LocalizedText): boolean => !Object.values(text).some((value) => value.trim());
