import type { LanguageTag } from '@shared/text/language.ts';
import { useIntl } from 'react-intl';

/** "Azerbaijani" for `az-Latn`, in the language of the interface. */
export const useLanguageName = (): ((language: LanguageTag) => string) => {
  const { locale } = useIntl();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (language) => names.of(new Intl.Locale(language).language) ?? language;
};
