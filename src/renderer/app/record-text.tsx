import { directionOf, type LanguageTag } from '@shared/text/language.ts';
import type { LocalizedText } from '@shared/text/localized.ts';
import type { LocalizedNoun } from '@shared/text/noun.ts';

const written = (value: LocalizedText | LocalizedNoun, language: LanguageTag): string => {
  const text = value[language] ?? '';
  return typeof text === 'string' ? text : text.nominative;
};

/** A text or name of the record, in the first of `languages` that has one, then in any; marked with its language. */
export const RecordText = ({
  value,
  languages,
}: {
  value: LocalizedText | LocalizedNoun;
  languages: readonly LanguageTag[];
}) => {
  const language = [...languages, ...Object.keys(value)].find((candidate) => written(value, candidate));
  if (language === undefined) return null;
  return (
    <span lang={language} dir={directionOf(language)}>
      {written(value, language)}
    </span>
  );
};
