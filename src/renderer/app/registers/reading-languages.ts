import { findLanguage, type LanguageTag } from '@shared/text/language.ts';
import type { LocalizedText } from '@shared/text/localized.ts';
import { useIntl } from 'react-intl';

/** Puts languages in the order in which this user reads them: that of the interface first. */
export const useReadingOrder = (): ((languages: readonly LanguageTag[]) => LanguageTag[]) => {
  const { locale } = useIntl();
  return (languages) => {
    const own = findLanguage(languages, new Intl.Locale(locale).language);
    return own === undefined ? [...languages] : [own, ...languages.filter((language) => language !== own)];
  };
};

/** The languages of the commission in the order in which this user reads them. */
export const useReadingLanguages = (languages: readonly LanguageTag[]): LanguageTag[] =>
  useReadingOrder()(languages);

/** A text with the language it is in. */
export interface Wording {
  language: LanguageTag;
  text: string;
}

/** The texts that are written, in the order of `languages`. */
export const wordingsOf = (text: LocalizedText, languages: readonly LanguageTag[]): Wording[] =>
  languages
    .map((language) => ({ language, text: text[language] ?? '' }))
    .filter((wording) => wording.text.trim() !== '');
