import { Formulas, type FormulasByLanguage, type NamedThing } from '@shared/record/formulas.ts';
import { displayTag, type LanguageTag } from '@shared/text/language.ts';
import { GRAMMATICAL_CASES, type GrammaticalCase } from '@shared/text/noun.ts';
import az from '../../../resources/formulas/az.json' with { type: 'json' };
import en from '../../../resources/formulas/en.json' with { type: 'json' };
import ru from '../../../resources/formulas/ru.json' with { type: 'json' };

/** The languages that records can be written in. */
export const RECORD_LANGUAGES = ['ru', 'az-Latn', 'en'] as const satisfies readonly LanguageTag[];

const FORMULAS: FormulasByLanguage = {
  ru: Formulas.parse(ru),
  az: Formulas.parse(az),
  en: Formulas.parse(en),
};

/** What a language says in a record by itself; undefined for a language that records are not written in. */
export const formulasIn = (language: LanguageTag): Formulas | undefined => FORMULAS[displayTag(language)];

/** A form of a name, and how to ask for it in the language itself: "родительный падеж – заседание (кого? чего?) …". */
export interface AskedForm {
  grammaticalCase: GrammaticalCase;
  question: string;
}

/** The forms, besides the name itself, that sentences in this language need of such a name. */
export const formsAskedFor = (thing: NamedThing, language: LanguageTag): AskedForm[] => {
  const questions = formulasIn(language)?.forms[thing] ?? {};
  return GRAMMATICAL_CASES.flatMap((grammaticalCase) => {
    const question = questions[grammaticalCase];
    return question === undefined || grammaticalCase === 'nominative' ? [] : [{ grammaticalCase, question }];
  });
};
