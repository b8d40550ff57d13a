import type { LanguageTag } from '@shared/text/language.ts';
import { displayTag } from '@shared/text/language.ts';
import { useIntl } from 'react-intl';

/** The name of a language in the language of the interface: "Azerbaijani" for `az-Latn`. */
export const useLanguageName = (): ((language: LanguageTag) => string) => {
  const intl = useIntl();
  return (language) => intl.formatDisplayName(displayTag(language), { type: 'language' }) ?? language;
};
