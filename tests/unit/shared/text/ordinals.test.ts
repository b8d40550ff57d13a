import { formulas } from '@shared/record/built-in-formulas.ts';
import { type OrdinalWords, ordinalInDigits, ordinalInWords } from '@shared/text/ordinals.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const wordsOf = (language: string): OrdinalWords => {
  const found = formulas[language]?.ordinals;
  if (!found) throw new Error(`no formulas for ${language}`);
  return found;
};
const [ru, az, en] = [wordsOf('ru'), wordsOf('az'), wordsOf('en')];

describe('ordinals in words', () => {
  it.each([
    [1, 'первого', 'первой', 'первое'],
    [3, 'третьего', 'третьей', 'третье'],
    [7, 'седьмого', 'седьмой', 'седьмое'],
    [11, 'одиннадцатого', 'одиннадцатой', 'одиннадцатое'],
    [20, 'двадцатого', 'двадцатой', 'двадцатое'],
    [21, 'двадцать первого', 'двадцать первой', 'двадцать первое'],
    [40, 'сорокового', 'сороковой', 'сороковое'],
    [43, 'сорок третьего', 'сорок третьей', 'сорок третье'],
    [100, 'сотого', 'сотой', 'сотое'],
    [112, 'сто двенадцатого', 'сто двенадцатой', 'сто двенадцатое'],
    [199, 'сто девяносто девятого', 'сто девяносто девятой', 'сто девяносто девятое'],
  ])('Russian %i', (number, genitive, feminineGenitive, neuter) => {
    expect(ordinalInWords(number, ru, 'genitive', 'neuter')).toBe(genitive);
    expect(ordinalInWords(number, ru, 'genitive', 'feminine')).toBe(feminineGenitive);
    expect(ordinalInWords(number, ru, 'nominative', 'neuter')).toBe(neuter);
  });

  it.each([
    [1, 'birinci', '1-ci'],
    [3, 'üçüncü', '3-cü'],
    [6, 'altıncı', '6-cı'],
    [9, 'doqquzuncu', '9-cu'],
    [10, 'onuncu', '10-cu'],
    [11, 'on birinci', '11-ci'],
    [20, 'iyirminci', '20-ci'],
    [21, 'iyirmi birinci', '21-ci'],
    [40, 'qırxıncı', '40-cı'],
    [64, 'altmış dördüncü', '64-cü'],
    [90, 'doxsanıncı', '90-cı'],
    [100, 'yüzüncü', '100-cü'],
    [130, 'yüz otuzuncu', '130-cu'],
    [201, 'iki yüz birinci', '201-ci'],
  ])('Azerbaijani %i', (number, words, digits) => {
    expect(ordinalInWords(number, az)).toBe(words);
    expect(ordinalInDigits(number, az)).toBe(digits);
  });

  it.each([
    [1, 'first', '1st'],
    [12, 'twelfth', '12th'],
    [21, 'twenty-first', '21st'],
    [30, 'thirtieth', '30th'],
    [102, 'one hundred and second', '102nd'],
    [173, 'one hundred and seventy-third', '173rd'],
  ])('English %i', (number, words, digits) => {
    expect(ordinalInWords(number, en)).toBe(words);
    expect(ordinalInDigits(number, en)).toBe(digits);
  });

  it.each([
    [2000, '2000-ci'],
    [2023, '2023-cü'],
    [2026, '2026-cı'],
    [2030, '2030-cu'],
    [2100, '2100-cü'],
  ])('gives the Azerbaijani year %i its ending', (year, expected) => {
    expect(ordinalInDigits(year, az)).toBe(expected);
  });

  it.each([
    ['masculine', 'genitive', '21-го'],
    ['feminine', 'nominative', '21-я'],
    ['feminine', 'genitive', '21-й'],
    ['neuter', 'nominative', '21-е'],
  ] as const)('gives Russian digits their ending: %s %s', (gender, grammaticalCase, expected) => {
    expect(ordinalInDigits(21, ru, grammaticalCase, gender)).toBe(expected);
  });

  it('says every number from 1 to 999 in every language, no two alike', () => {
    for (const words of [ru, az, en]) {
      const spoken = Array.from({ length: 999 }, (_, index) => ordinalInWords(index + 1, words));
      expect(new Set(spoken).size).toBe(999);
      for (const word of spoken) expect(word).toMatch(/^\p{L}+(?:[ -]\p{L}+)*$/u);
    }
  });

  it('ends every Azerbaijani ordinal in harmony with its last vowels', () => {
    const harmony: Record<string, string> = {
      a: 'ı',
      ı: 'ı',
      o: 'u',
      u: 'u',
      e: 'i',
      ə: 'i',
      i: 'i',
      ö: 'ü',
      ü: 'ü',
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (number) => {
        const vowels = [...ordinalInWords(number, az)].filter((letter) => letter in harmony);
        const [before = '', last = ''] = vowels.slice(-2);
        expect(last).toBe(harmony[before]);
        expect(ordinalInDigits(number, az)).toBe(`${number}-c${last}`);
      }),
    );
  });
});
