import { parseDeadline } from '@shared/domain/deadline/parse-deadline.ts';
import { phraseOf } from '@shared/domain/deadline/phrase-of.ts';
import { DeadlineMeaning } from '@shared/domain/deadline.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMeaning, LANGUAGES } from './any-deadline.ts';

describe.each([
  [
    'ru',
    [
      ...[
        'до 31 февраля 2024 г.',
        'до 29 февраля 2023 г.',
        '31.02.2023',
        '2023-13-01',
        'до 0 декабря 2023 г.',
      ],
      ...['в пятом квартале 2023 г.', 'III полугодие 2023 г.', 'в течение 0 дней', 'в течение 1001 дня'],
      ...['до 1 декабря', 'IV квартал', 'до конца года', '1 декабря текущего года', 'в течение года'],
      ...['до 1/12/2023', 'до 01.12.23', '1,5 месяца', '2-3 месяца'],
      ...['до декабря 2023 г.', 'до 2024 г.', 'с сентября до октября 2023 г.', 'на следующем заседании'],
      ...['с 1 декабря 2023 г.', 'после 1 декабря 2023 г.', 'не ранее 1 декабря 2023 г.'],
      ...['с 15 по 1 декабря 2023 г.', 'в сентябре и декабре 2023 г.', 'в середине 2023 г.'],
      ...['в течение 10 рабочих дней', 'до следующего заседания рабочей группы', 'раз в два года'],
      ...['до 1 декабря 2023 г., до следующего заседания', 'до 1 или 15 декабря 2023 г.'],
      ...['ежегодно до 1 декабря', 'ежеквартально в течение 2024 г.', 'в возможно короткий срок'],
      ...['в случае пересмотра тарифа, до 1 декабря 2023 г.', 'если тариф изменят, то до декабря 2023 г.'],
      'до 1 декабря 2023 г. при наличии средств',
    ],
  ],
  [
    'az-Latn',
    [
      ...[
        '31 fevral 2023-cü ilədək',
        '30.02.2024-dək',
        '2023-cü ilin V rübü',
        '1 dekabradək',
        'ilin sonunadək',
      ],
      ...['2023-cü ilin dekabrınadək', '2024-cü ilədək', '2023-cü ildən sonra', '1 dekabr 2023-cü ildən'],
      ...['30 iş günü ərzində', 'hər rübün sonunadək', 'iki ildə bir dəfə', 'mümkün qədər tez'],
      '1 dekabr 2023-cü ilədək, maliyyələşdirmə olduqda',
      '1 dekabr 2023-cü ilədək və 15 dekabr 2023-cü ilədək',
    ],
  ],
  [
    'en',
    [
      ...[
        '31 February 2023',
        'by 31 April 2024',
        'Q5 2023',
        'Q0 2023',
        'the fourth quarter',
        'by 1 December',
      ],
      ...['by December 2023', 'by 2024', 'by the end of the year', 'during the year', 'mid-2023'],
      ...['after 1 December 2023', 'not before 1 December 2023', 'from 15 to 1 December 2023'],
      ...['within 30 working days', 'within 10–15 days', 'within 30 days of 1 December 2023', '24 h'],
      ...['the second day of the second quarter of 2023', 'at the next meeting', 'upon signature'],
      ...['before the next meeting of the Working Group', 'once in two years', 'as soon as possible'],
      ...['by 1 December 2023, before the next meeting', 'by 1 or 15 December 2023', 'by 1–15 December 2023'],
      ...['if the tariff is revised, by 1 December 2023', 'by 1 December 2023 if funds are available'],
      ...['the deadline', 'by', 'hello', '🙂', '%', '30% days', '[30 days]'],
    ],
  ],
])('what is not understood, or not enough, in %s', (language, phrases) => {
  it.each(phrases)('%s', (phrase) => {
    expect(parseDeadline(phrase, language)).toBeNull();
  });
});

describe('any deadline', () => {
  const anyUsualPhrase = fc
    .constantFrom(...LANGUAGES)
    .chain((language) =>
      anyMeaning.map((meaning) => ({ language, meaning, phrase: phraseOf(meaning, language) })),
    );

  it('is understood whatever its case, spaces, dashes and punctuation', () => {
    fc.assert(
      fc.property(
        anyUsualPhrase,
        fc.boolean(),
        fc.constantFrom(' ', '  ', '\u00A0', '\u2009', '\u202F', '\n'),
        fc.constantFrom('-', '–', '—', '\u2011', '−'),
        fc.constantFrom('', '.', ';', ' .', '!'),
        ({ language, meaning, phrase }, isUpperCase, space, dash, end) => {
          const cased = isUpperCase ? phrase.toLocaleUpperCase(language) : phrase;
          const typed = ` ${cased.replaceAll(' ', space).replace(/[-–]/g, dash)}${end}`;
          expect(parseDeadline(typed, language)).toEqual(meaning);
        },
      ),
    );
  });

  it('is not understood together with another one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        anyMeaning,
        anyMeaning,
        fc.constantFrom(', ', ' ', '; '),
        (language, one, other, separator) => {
          fc.pre(one.precision !== 'none' && other.precision !== 'none');
          fc.pre(JSON.stringify(one) !== JSON.stringify(other));
          // A condition without a comma is taken for one as a whole.
          fc.pre(separator !== ' ' || ![one, other].some(({ precision }) => precision === 'conditional'));
          const phrase = phraseOf(one, language) + separator + phraseOf(other, language);
          expect(parseDeadline(phrase, language), phrase).toBeNull();
        },
      ),
    );
  });

  it('has a meaning that can be kept, or none, whatever is typed', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            ...'до с по 1 31 2023 IV квартал года февраля - dək ilin by 12.2023 until'.split(' '),
          ),
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), anyText, (language, typed) => {
        const meaning = parseDeadline(typed, language);
        expect(meaning === null || DeadlineMeaning.safeParse(meaning).success).toBe(true);
      }),
    );
  });
});

it('knows which meeting is the next one where it is told', () => {
  expect(parseDeadline('before the 22nd meeting', 'en', 22)).toEqual({ precision: 'next-meeting' });
  expect(parseDeadline('before the 23rd meeting', 'en', 22)).toBeNull();
  expect(parseDeadline('before the next meeting', 'en', 22)).toEqual({ precision: 'next-meeting' });
  expect(parseDeadline('within 30 days', 'en', 22)).toEqual({
    precision: 'relative',
    amount: 30,
    unit: 'day',
  });
});

it('understands nothing in a language without words for deadlines', () => {
  expect(parseDeadline('2023-12-01', 'fa')).toBeNull();
});
