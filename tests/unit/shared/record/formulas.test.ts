import { formulas } from '@shared/record/built-in-formulas.ts';
import { Formulas, type NamedThing } from '@shared/record/formulas.ts';
import { describe, expect, it } from 'vitest';

/** Value of a sentence → the name it comes from. */
const THINGS: Record<string, NamedThing> = {
  country: 'fullName',
  side: 'sideName',
  part: 'partName',
  commission: 'commissionName',
  place: 'place',
  kind: 'recordKind',
  meeting: 'meetingNoun',
  noun: 'meetingNoun',
  next: 'meetingNoun',
};

/** "fullName.genitive" and the like, for every form that the sentences of a language ask for. */
const formsUsed = (language: Formulas): Set<string> => {
  const used = [...JSON.stringify(language).matchAll(/\{(\w+)\.(\w+)\}/g)].map(
    ([, value = '', form]) => `${THINGS[value]}.${form}`,
  );
  if (language.countriesInName !== 'nominative') used.push(`fullName.${language.countriesInName}`);
  if (Object.keys(language.agreeing).length > 0) used.push('meetingNoun.gender');
  const regular = [...Object.keys(language.suffixes.plain), ...Object.keys(language.suffixes.owned)];
  return new Set(used.filter((name) => !regular.includes(name.split('.')[1] ?? '')));
};

const formsAskedFor = ({ forms }: Formulas): Set<string> =>
  new Set(
    Object.entries(forms).flatMap(([thing, labels]) => Object.keys(labels).map((form) => `${thing}.${form}`)),
  );

describe.each(Object.entries(formulas))('formulas in %s', (_, language) => {
  it('ask the user for exactly the forms that sentences need and no rule makes', () => {
    expect(formsAskedFor(language)).toEqual(formsUsed(language));
  });

  it('give built-in nouns all the forms they ask the user for', () => {
    for (const noun of Object.values(language.meetingNouns))
      expect(Object.keys(noun)).toEqual(expect.arrayContaining(Object.keys(language.forms.meetingNoun)));
    for (const noun of Object.values(language.recordKinds))
      expect(Object.keys(noun)).toEqual(expect.arrayContaining(Object.keys(language.forms.recordKind)));
  });

  it('name the languages of all formulas', () => {
    expect(Object.keys(language.languages)).toEqual(expect.arrayContaining(Object.keys(formulas)));
  });

  it('are refused with a word too much or too few', () => {
    const { title, ...rest } = language;
    expect(Formulas.safeParse(rest).success).toBe(false);
    expect(Formulas.safeParse({ ...rest, title, motto: 'x' }).success).toBe(false);
  });
});
