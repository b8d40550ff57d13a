import { phraseOf } from '@shared/domain/deadline/phrase-of.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { concordanceOf } from '@shared/record/concordance/concordance-of.ts';
import type { Finding } from '@shared/record/concordance/finding.ts';
import { dateInWords, datesInWords } from '@shared/text/dates-in-words.ts';
import { displayTag } from '@shared/text/language.ts';
import type { LocalizedText } from '@shared/text/localized.ts';
import { ordinalInDigits, ordinalInWords } from '@shared/text/ordinals.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleStore } from '../../../../../src/main/sample/sample-store.ts';
import { anyDay, anyMeaning, LANGUAGES } from '../../domain/deadline/any-deadline.ts';
import { AGREEMENTS } from './agreements.ts';
import { DISCREPANCIES } from './discrepancies.ts';

const { commission } = sampleStore();

/** Two different languages of the three. */
const anyPair = fc
  .tuple(fc.constantFrom(...LANGUAGES), fc.constantFrom(...LANGUAGES))
  .filter(([one, other]) => one !== other);

type Formatter<Value> = (value: Value, language: string) => string;

const wordsIn = (language: string) => {
  const words = formulas[displayTag(language)];
  if (!words) throw new Error(`no formulas in ${language}`);
  return words;
};

/** Words around a value that say nothing to compare. */
const PHRASES: Readonly<Record<string, (value: string) => string>> = {
  ru: (value) => `Стороны отметили: ${value} (решение принято).`,
  'az-Latn': (value) => `Tərəflər qeyd etdilər: ${value} (qərar qəbul edilmişdir).`,
  en: (value) => `The Sides noted: ${value} (the decision was taken).`,
};

const inPhrase = <Value>(format: Formatter<Value>, value: Value, language: string): string =>
  PHRASES[language]?.(format(value, language)) ?? '';

const findingsOf = <Value>(
  format: Formatter<Value>,
  [one, other]: readonly [string, string],
  value: Value,
  otherValue: Value,
): Finding[] =>
  concordanceOf(
    { [one]: inPhrase(format, value, one), [other]: inPhrase(format, otherValue, other) },
    {},
    commission,
    [one, other],
  );

/** Formats the values in two languages: equal ones must raise no finding, different ones at least one. */
const agrees = <Value>(format: Formatter<Value>, values: fc.Arbitrary<Value>): void => {
  fc.assert(
    fc.property(anyPair, values, (pair, value) => {
      expect(findingsOf(format, pair, value, value)).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(anyPair, values, values, (pair, value, otherValue) => {
      fc.pre(JSON.stringify(value) !== JSON.stringify(otherValue));
      expect(findingsOf(format, pair, value, otherValue).length).toBeGreaterThanOrEqual(1);
    }),
  );
};

describe('what the product writes in two languages agrees, and no longer when one of them is changed:', () => {
  it('days', () => {
    agrees((day, language) => {
      const { dates, ordinals } = wordsIn(language);
      return dateInWords(day, dates, ordinals);
    }, anyDay);
  });

  it('days from and to', () => {
    const anyDays = fc.tuple(anyDay, anyDay).map((days) => days.toSorted());
    agrees(([first = '', last = ''], language) => {
      const { dates, ordinals } = wordsIn(language);
      return datesInWords(first, last, dates, ordinals);
    }, anyDays);
  });

  it('ordinals in digits', () => {
    agrees(
      (number, language) => ordinalInDigits(number, wordsIn(language).ordinals),
      fc.integer({ min: 1, max: 1_800 }),
    );
  });

  it('ordinals in words', () => {
    agrees(
      (number, language) => ordinalInWords(number, wordsIn(language).ordinals),
      fc.integer({ min: 1, max: 999 }),
    );
  });

  it('numbers', () => {
    agrees(
      (number, language) => new Intl.NumberFormat(language).format(number),
      fc.double({ min: 0, max: 1e12, noNaN: true }).map((number) => Number(number.toFixed(2))),
    );
  });

  it('shares', () => {
    agrees(
      (share, language) =>
        new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share),
      fc.integer({ min: 0, max: 3_000 }).map((tenths) => tenths / 1_000),
    );
  });

  it.each(['name', 'code', 'symbol'] as const)('amounts with the %s of the currency', (currencyDisplay) => {
    const anyAmount = fc.record({
      amount: fc.integer({ min: 0, max: 1e11 }).map((cents) => cents / 100),
      currency: fc.constantFrom('USD', 'EUR', 'RUB', 'AZN'),
    });
    agrees(
      ({ amount, currency }, language) =>
        new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay }).format(amount),
      anyAmount,
    );
  });
});

it('finds nothing in a deadline phrase that the product writes in two languages', () => {
  fc.assert(
    fc.property(anyPair, anyMeaning, (pair, meaning) => {
      fc.pre(meaning.precision !== 'none');
      expect(findingsOf(phraseOf, pair, meaning, meaning)).toEqual([]);
    }),
  );
});

/** Texts of the tables put together at random, in all languages independently. */
const anyTexts: fc.Arbitrary<LocalizedText> = fc
  .array(fc.constantFrom(...AGREEMENTS, ...DISCREPANCIES.map(({ text }) => text)), { maxLength: 4 })
  .chain((texts) =>
    fc.record(
      Object.fromEntries(
        ['ru', 'az-Latn', 'en', 'fa'].map((language) => [
          language,
          fc
            .tuple(
              fc.shuffledSubarray(texts),
              fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
            )
            .map(([some, noise]) => [...some.map((text) => text[language] ?? ''), noise].join(' ')),
        ]),
      ),
    ),
  );

const languages = ['ru', 'az-Latn', 'en', 'fa', 'de'];

it('points into the texts, whatever they are, with a key for each finding', () => {
  fc.assert(
    fc.property(anyTexts, (text) => {
      const findings = concordanceOf(text, { en: { language: 'ru', text: '' } }, commission, languages);
      for (const { language, otherLanguage, spans } of findings) {
        expect(language).not.toBe(otherLanguage);
        for (const [tag, span] of [
          [language, spans.here],
          [otherLanguage, spans.there],
        ] as const) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text[tag]?.length ?? 0);
        }
      }
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    }),
  );
});

it('finds the same in whatever order the languages are', () => {
  fc.assert(
    fc.property(anyTexts, fc.shuffledSubarray(languages, { minLength: languages.length }), (text, order) => {
      const reordered = Object.fromEntries(Object.entries(text).toReversed());
      expect(concordanceOf(reordered, {}, commission, order)).toEqual(
        concordanceOf(text, {}, commission, languages),
      );
    }),
  );
});
