import { formulas } from '@shared/record/built-in-formulas.ts';
import { dateInWords, datesInWords } from '@shared/text/dates-in-words.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const spell = (language: string, first: string, last = first): string => {
  const found = formulas[language];
  if (!found) throw new Error(`no formulas for ${language}`);
  return datesInWords(first, last, found.dates, found.ordinals);
};

describe('dates in words', () => {
  it.each([
    ['ru', '7 июля 2023 года'],
    ['az', '7 iyul 2023-cü il'],
    ['en', '7 July 2023'],
  ])('%s: a day', (language, expected) => {
    expect(spell(language, '2023-07-07')).toBe(expected);
  });

  it.each([
    ['ru', '6–7 июля 2023 года', '30 июня – 1 июля 2023 года', '31 декабря 2023 года – 1 января 2024 года'],
    [
      'az',
      '6–7 iyul 2023-cü il',
      '30 iyun – 1 iyul 2023-cü il',
      '31 dekabr 2023-cü il – 1 yanvar 2024-cü il',
    ],
    ['en', '6–7 July 2023', '30 June – 1 July 2023', '31 December 2023 – 1 January 2024'],
  ])('%s: days of one month, of one year, of two years', (language, month, year, years) => {
    expect(spell(language, '2023-07-06', '2023-07-07')).toBe(month);
    expect(spell(language, '2023-06-30', '2023-07-01')).toBe(year);
    expect(spell(language, '2023-12-31', '2024-01-01')).toBe(years);
  });

  it('always says day, month and year', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          for (const language of Object.values(formulas)) {
            const spelt = dateInWords(day, language.dates, language.ordinals);
            expect(spelt).toContain(language.dates.months[date.getUTCMonth()]);
            expect(spelt.match(/\d+/g)).toEqual([`${date.getUTCDate()}`, `${date.getUTCFullYear()}`]);
          }
        },
      ),
    );
  });
});
