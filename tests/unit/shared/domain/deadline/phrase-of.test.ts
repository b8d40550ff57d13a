import { parseDeadline } from '@shared/domain/deadline/parse-deadline.ts';
import { phraseOf } from '@shared/domain/deadline/phrase-of.ts';
import type { DeadlineMeaning } from '@shared/domain/deadline.ts';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyMeaning, LANGUAGES } from './any-deadline.ts';

describe.each(LANGUAGES)('the usual phrase in %s', (language) => {
  it('is read back as what it was made of', () => {
    fc.assert(
      fc.property(anyMeaning, (meaning) => {
        expect(parseDeadline(phraseOf(meaning, language), language)).toEqual(meaning);
      }),
      { numRuns: 500 },
    );
  });
});

const USUAL: [DeadlineMeaning, { ru: string; 'az-Latn': string; en: string }][] = [
  [
    { precision: 'day', from: null, to: '2023-12-01' },
    { ru: 'до 1 декабря 2023 г.', 'az-Latn': '1 dekabr 2023-cü ilədək', en: 'by 1 December 2023' },
  ],
  [
    { precision: 'day', from: '2026-05-03', to: '2026-05-03' },
    { ru: '3 мая 2026 г.', 'az-Latn': '3 may 2026-cı il', en: 'on 3 May 2026' },
  ],
  [
    { precision: 'day', from: '2023-12-01', to: '2023-12-15' },
    {
      ru: '1 декабря 2023 г. – 15 декабря 2023 г.',
      'az-Latn': '1 dekabr 2023-cü il – 15 dekabr 2023-cü il',
      en: '1 December 2023 – 15 December 2023',
    },
  ],
  [
    { precision: 'month', from: '2023-09-01', to: '2023-09-30' },
    { ru: 'в сентябре 2023 г.', 'az-Latn': '2023-cü ilin sentyabrında', en: 'in September 2023' },
  ],
  [
    { precision: 'month', from: '2023-09-01', to: '2023-10-31' },
    {
      ru: 'сентябрь 2023 г. – октябрь 2023 г.',
      'az-Latn': '2023-cü ilin sentyabrı – 2023-cü ilin oktyabrı',
      en: 'September 2023 – October 2023',
    },
  ],
  [
    { precision: 'quarter', from: '2024-04-01', to: '2024-06-30' },
    {
      ru: 'во II квартале 2024 г.',
      'az-Latn': '2024-cü ilin II rübündə',
      en: 'in the second quarter of 2024',
    },
  ],
  [
    { precision: 'half-year', from: null, to: '2024-06-30' },
    {
      ru: 'до конца первого полугодия 2024 г.',
      'az-Latn': '2024-cü ilin birinci yarımilliyinin sonunadək',
      en: 'by the end of the first half of 2024',
    },
  ],
  [
    { precision: 'half-year', from: '2024-07-01', to: '2024-12-31' },
    {
      ru: 'во втором полугодии 2024 г.',
      'az-Latn': '2024-cü ilin ikinci yarımilliyində',
      en: 'in the second half of 2024',
    },
  ],
  [
    { precision: 'year', from: '2030-01-01', to: '2030-12-31' },
    { ru: 'в течение 2030 г.', 'az-Latn': '2030-cu il ərzində', en: 'during 2030' },
  ],
  [
    { precision: 'relative', amount: 21, unit: 'day' },
    {
      ru: 'в течение 21 дня со дня подписания',
      'az-Latn': 'imzalandığı gündən 21 gün ərzində',
      en: 'within 21 days of signature',
    },
  ],
  [
    { precision: 'relative', amount: 1, unit: 'month' },
    {
      ru: 'в течение 1 месяца со дня подписания',
      'az-Latn': 'imzalandığı gündən 1 ay ərzində',
      en: 'within 1 month of signature',
    },
  ],
  [
    { precision: 'next-meeting' },
    { ru: 'до следующего заседания', 'az-Latn': 'növbəti iclasadək', en: 'before the next meeting' },
  ],
  [
    { precision: 'recurring', every: 'half-year' },
    { ru: 'каждое полугодие', 'az-Latn': 'hər yarımillikdə', en: 'every half-year' },
  ],
  [{ precision: 'none' }, { ru: '', 'az-Latn': '', en: '' }],
];

test.each(USUAL)('the usual phrase for %o', (meaning, phrases) => {
  for (const [language, phrase] of Object.entries(phrases)) expect(phraseOf(meaning, language)).toBe(phrase);
});

test('an interval that is no whole period is spelt out to the day', () => {
  expect(phraseOf({ precision: 'month', from: null, to: '2023-09-15' }, 'en')).toBe('by 15 September 2023');
  expect(phraseOf({ precision: 'quarter', from: '2023-09-15', to: '2023-12-31' }, 'en')).toBe(
    '15 September 2023 – 31 December 2023',
  );
});

test('a language without words for deadlines has no usual phrases', () => {
  expect(phraseOf({ precision: 'permanent' }, 'fa')).toBe('');
});
