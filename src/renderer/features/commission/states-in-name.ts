import type { Side } from '@shared/domain/commission.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { nameIn, voicesFor } from '@shared/record/voice.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import type { InflectedNoun, LocalizedNoun } from '@shared/text/noun.ts';

// The name of a commission keeps `{first}` and `{second}` where its two states stand, because each original puts its
// own state first. People read and write it with the names of the states; here one becomes the other.

export type Sides = readonly [Side, Side];

/** The two states as they stand in the name of a commission: "между Российской Федерацией и …". */
export const statesInName = (sides: Sides, language: LanguageTag): string[] =>
  voicesFor([language], formulas).flatMap((voice) =>
    sides.map(({ fullName }) => {
      const name = nameIn({ [language]: fullName[language] ?? { nominative: '' } }, voice);
      return name[voice.formulas.countriesInName] || name.nominative;
    }),
  );

const changeForms = (forms: InflectedNoun, change: (form: string) => string): InflectedNoun => {
  const { gender, ...words } = forms;
  const changed = Object.entries(words).map(([form, word = '']) => [form, change(word)]);
  return { ...forms, ...Object.fromEntries(changed) };
};

const changeName = (
  name: LocalizedNoun,
  change: (form: string, language: LanguageTag) => string,
): LocalizedNoun =>
  Object.fromEntries(
    Object.entries(name).map(([language, forms]) => [
      language,
      changeForms(forms, (form) => change(form, language)),
    ]),
  );

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The name with the states written out as in the original of the first side. */
export const withStates = (name: LocalizedNoun, sides: Sides): LocalizedNoun =>
  changeName(name, (form, language) => {
    const [first, second] = statesInName(sides, language);
    return form
      .replaceAll('{first}', () => first || '{first}')
      .replaceAll('{second}', () => second || '{second}');
  });

/** The inverse of `withStates`: the name with a placeholder wherever a state stands. */
export const withPlaceholders = (name: LocalizedNoun, sides: Sides): LocalizedNoun =>
  changeName(name, (form, language) => {
    const [first = '', second = ''] = statesInName(sides, language);
    // The longer name first: one may be a part of the other.
    const states = [first, second].filter(Boolean).sort((one, other) => other.length - one.length);
    if (states.length === 0) return form;
    const whole = new RegExp(`(?<!\\p{L})(?:${states.map(escaped).join('|')})(?!\\p{L})`, 'gu');
    return form.replaceAll(whole, (state) => (state === first ? '{first}' : '{second}'));
  });

/** Whether each original can put its own state first in this language. */
export const namesBothStates = (name: LocalizedNoun, language: LanguageTag): boolean => {
  const written = name[language]?.nominative ?? '';
  return written.includes('{first}') && written.includes('{second}');
};
