import type { Commission, Side } from '../domain/commission.ts';
import { directionOf, displayTag, type LanguageTag } from '../text/language.ts';
import { GRAMMATICAL_CASES, type InflectedNoun, type LocalizedNoun, nounInFirst } from '../text/noun.ts';
import { capitalized, fillSentence, type Sentence, type SentenceValues } from '../text/sentence.ts';
import { withRegularForms } from '../text/suffixes.ts';
import type { Formulas, FormulasByLanguage } from './formulas.ts';
import type { Parallel } from './record-document.ts';

/** One language in which a record speaks, with its formulas. */
export interface Voice {
  tag: LanguageTag;
  direction: 'ltr' | 'rtl';
  formulas: Formulas;
}

/** The voices for these languages. One that has no formulas yet borrows the English ones. */
export const voicesFor = (languages: readonly LanguageTag[], formulas: FormulasByLanguage): Voice[] =>
  languages.map((tag) => {
    const own = formulas[displayTag(tag)] ?? formulas.en;
    if (!own) throw new Error(`There are no formulas for ${tag} and no English ones.`);
    return { tag, direction: directionOf(tag), formulas: own };
  });

/** One text in every voice. */
export const inEvery = (voices: readonly Voice[], textOf: (voice: Voice) => string): Parallel =>
  voices.map(textOf);

/** A part of a sentence with its values. */
export const phrase = (voice: Voice, sentence: Sentence, values: SentenceValues = {}): string =>
  Object.entries(voice.formulas.respelling).reduce(
    (text, [pattern, respelt]) => text.replace(new RegExp(pattern, 'giu'), respelt),
    fillSentence(sentence, values),
  );

/** A whole sentence with its values, beginning with a capital letter. */
export const say = (voice: Voice, sentence: Sentence, values: SentenceValues = {}): string =>
  capitalized(phrase(voice, sentence, values), voice.tag);

/** A name with its grammatical forms. Where it has no name in this language, the name in another, uninflected. */
export const nameIn = (noun: LocalizedNoun, voice: Voice): InflectedNoun => {
  const forms = noun[voice.tag];
  return forms?.nominative
    ? withRegularForms(forms, voice.formulas.suffixes)
    : { nominative: nounInFirst(noun, []) };
};

/** The name of a side as it speaks; that of its country where the side has none. */
export const sideIn = (side: Side, voice: Voice): InflectedNoun =>
  nameIn(nounInFirst(side.sideName, []) ? side.sideName : side.fullName, voice);

/** Things named one after the other: "1, 2 and 3". */
export const listed = (voice: Voice, names: readonly string[]): string => {
  const { separator, last } = voice.formulas.list;
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(separator)}${last}${names[names.length - 1]}`;
};

/** The full name of the commission with both countries in it, those of `sides` in their order. */
export const commissionIn = (commission: Commission, sides: [Side, Side], voice: Voice): InflectedNoun => {
  const [first, second] = sides.map(({ fullName }) => {
    const name = nameIn(fullName, voice);
    return name[voice.formulas.countriesInName] || name.nominative;
  });
  const name = nameIn(commission.name, voice);
  for (const form of GRAMMATICAL_CASES) {
    const written = name[form];
    if (written)
      name[form] = written
        .replaceAll('{first}', () => first ?? '')
        .replaceAll('{second}', () => second ?? '');
  }
  return name;
};
