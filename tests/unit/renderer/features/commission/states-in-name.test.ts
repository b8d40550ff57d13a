import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  namesBothStates,
  statesInName,
  withPlaceholders,
  withStates,
} from '../../../../../src/renderer/features/commission/states-in-name.ts';
import { fixtureCommission } from '../../../../helpers/fixture.ts';

const { sides, name } = fixtureCommission();

const inEnglish = (nominative: string) => ({ en: { nominative } });

describe('the states in the name of a commission', () => {
  it('stand in the form that names ask for in the language', () => {
    expect(statesInName(sides, 'ru')).toEqual(['Российской Федерацией', 'Азербайджанской Республикой']);
    expect(statesInName(sides, 'en')).toEqual(['the Russian Federation', 'the Republic of Azerbaijan']);
  });

  it('are written out for people and become placeholders again', () => {
    const written = withStates(name, sides);
    expect(written.en?.nominative).toBe(
      'Intergovernmental Commission on Economic Cooperation between the Russian Federation and the Republic of Azerbaijan',
    );
    expect(written.ru?.genitive).toContain('между Российской Федерацией и Азербайджанской Республикой');
    expect(withPlaceholders(written, sides)).toEqual(name);
  });

  it('come and go without changing what a field shows, whatever is typed', () => {
    const word = fc.constantFrom(
      'the Russian Federation',
      'the Republic of Azerbaijan',
      ' and ',
      'a',
      ' ',
      '$&',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const typed = inEnglish(words.join(''));
        expect(withStates(withPlaceholders(typed, sides), sides)).toEqual(typed);
      }),
    );
  });

  it('are found as whole words only', () => {
    const typed = inEnglish('Commission of the Russian Federations');
    expect(withPlaceholders(typed, sides)).toEqual(typed);
  });

  it('are told apart where one name is a part of the other', () => {
    const congo = { ...sides[0], fullName: inEnglish('Republic of the Congo') };
    const democratic = { ...sides[1], fullName: inEnglish('Democratic Republic of the Congo') };
    const typed = inEnglish('Commission between Democratic Republic of the Congo and Republic of the Congo');
    expect(withPlaceholders(typed, [congo, democratic])).toEqual(
      inEnglish('Commission between {second} and {first}'),
    );
  });

  it('leave the name alone while they have no names themselves', () => {
    const nameless = [
      { ...sides[0], fullName: {} },
      { ...sides[1], fullName: {} },
    ] as const;
    expect(withPlaceholders(inEnglish('Joint Commission'), nameless)).toEqual(inEnglish('Joint Commission'));
    expect(withStates(name, nameless)).toEqual(name);
  });

  it('make the two originals differ only where both are named', () => {
    expect(namesBothStates(name, 'ru')).toBe(true);
    expect(namesBothStates(inEnglish('Commission with {first}'), 'en')).toBe(false);
    expect(namesBothStates(name, 'fa')).toBe(false);
  });
});
