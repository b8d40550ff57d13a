import type { LanguageTag } from '@shared/text/language.ts';
import type { GrammaticalCase, LocalizedNoun } from '@shared/text/noun.ts';

/** The noun with one form written. An emptied form is left out, and so is a language in which nothing is left. */
export const withForm = (
  noun: LocalizedNoun,
  language: LanguageTag,
  grammaticalCase: GrammaticalCase,
  form: string,
): LocalizedNoun => {
  const { [language]: forms = { nominative: '' }, ...others } = noun;
  const { [grammaticalCase]: _replaced, ...rest } = forms;
  const changed = { nominative: '', ...rest, ...(form && { [grammaticalCase]: form }) };
  const { gender: _gender, ...words } = changed;
  return Object.values(words).some(Boolean) ? { ...others, [language]: changed } : others;
};
