import { formulas } from '@shared/record/built-in-formulas.ts';
import type { NamedThing } from '@shared/record/formulas.ts';
import { displayTag, type LanguageTag } from '@shared/text/language.ts';
import { GRAMMATICAL_CASES, type GrammaticalCase } from '@shared/text/noun.ts';

/** The languages that a record has formulas in. */
export const RECORD_LANGUAGES: readonly LanguageTag[] = ['ru', 'az-Latn', 'en', 'fa'];

/** A form of a name, and how to ask for it in the language itself: "родительный падеж – заседание (кого? чего?) …". */
export interface AskedForm {
  grammaticalCase: GrammaticalCase;
  question: string;
}

/** The forms, besides the name itself, that sentences in this language need of such a name. */
export const formsAskedFor = (thing: NamedThing, language: LanguageTag): AskedForm[] => {
  const questions = formulas[displayTag(language)]?.forms[thing] ?? {};
  return GRAMMATICAL_CASES.flatMap((grammaticalCase) => {
    const question = questions[grammaticalCase];
    return question === undefined ? [] : [{ grammaticalCase, question }];
  });
};
