import { isBlank, LONGEST_TEXT, LocalizedText, textIn, textInFirst } from '@shared/text/localized.ts';
import { nounIn, nounInFirst } from '@shared/text/noun.ts';
import { dateParts, PlainDate } from '@shared/text/plain-date.ts';
import { expect, test } from 'vitest';

const text = { ru: '', 'az-Latn': 'iclas', en: 'meeting' };

test('a text is read in its language, empty where it is not written', () => {
  expect([textIn(text, 'en'), textIn(text, 'ru'), textIn(text, 'fa')]).toEqual(['meeting', '', '']);
});

test('a text falls back on the next language that has one, then on any', () => {
  expect(textInFirst(text, ['ru', 'en', 'az-Latn'])).toBe('meeting');
  expect(textInFirst(text, ['fa'])).toBe('iclas');
  expect(textInFirst({}, ['ru'])).toBe('');
});

test('white space alone is blank', () => {
  expect([isBlank({}), isBlank({ ru: ' \n' }), isBlank(text)]).toEqual([true, true, false]);
});

test('a localized text takes language tags and seven pages', () => {
  const accepts = (value: unknown) => LocalizedText.safeParse(value).success;
  expect(accepts(text)).toBe(true);
  expect(accepts({ 'not a tag': 'x' })).toBe(false);
  expect(accepts({ ru: 'x'.repeat(LONGEST_TEXT) })).toBe(true);
  expect(accepts({ ru: 'x'.repeat(LONGEST_TEXT + 1) })).toBe(false);
});

const noun = {
  ru: { nominative: 'заседание', genitive: 'заседания', dative: '' },
  en: { nominative: 'meeting' },
};

test('a noun is read in its case, in the nominative where that form is not given', () => {
  expect(nounIn(noun, 'ru')).toBe('заседание');
  expect(nounIn(noun, 'ru', 'genitive')).toBe('заседания');
  expect(nounIn(noun, 'ru', 'dative')).toBe('заседание');
  expect(nounIn(noun, 'fa', 'genitive')).toBe('');
});

test('a noun falls back on the next language that has one, then on any', () => {
  expect(nounInFirst(noun, ['fa', 'en'])).toBe('meeting');
  expect(nounInFirst(noun, ['fa'])).toBe('заседание');
  expect(nounInFirst({}, ['ru'])).toBe('');
});

test('a day has parts, and must exist', () => {
  expect(dateParts('2023-07-06')).toEqual({ year: 2023, month: 7, day: 6 });
  expect(PlainDate.safeParse('2024-02-29').success).toBe(true);
  for (const wrong of ['2023-02-29', '2023-7-6', '06.07.2023', '2023-07-06T00:00:00Z', ''])
    expect(PlainDate.safeParse(wrong).success).toBe(false);
});
