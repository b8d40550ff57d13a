import { directionOf, displayTag, findLanguage, LanguageTag } from '@shared/text/language.ts';
import { expect, test } from 'vitest';

test.each(['ru', 'az-Latn', 'en', 'fa', 'uz-Cyrl'])('%s is a language tag', (tag) => {
  expect(LanguageTag.safeParse(tag).success).toBe(true);
});

test.each(['', 'RU', 'az_Latn', 'az-latn', 'русский', '../ru', '__proto__', 'x'.repeat(40)])(
  '"%s" is not a canonical language tag',
  (tag) => {
    expect(LanguageTag.safeParse(tag).success).toBe(false);
  },
);

test.each([
  ['az-Latn', 'az'],
  ['az-Cyrl', 'az-Cyrl'],
  ['ru', 'ru'],
])('%s is shown as %s', (tag, shown) => {
  expect(displayTag(tag)).toBe(shown);
});

test('a language is found by every tag that means the same', () => {
  const tags = ['ru', 'az-Latn'];
  expect(findLanguage(tags, 'az')).toBe('az-Latn');
  expect(findLanguage(tags, 'az-Latn')).toBe('az-Latn');
  expect(findLanguage(tags, 'ru-Cyrl')).toBe('ru');
  expect(findLanguage(tags, 'az-Cyrl')).toBeUndefined();
  expect(findLanguage(tags, 'en')).toBeUndefined();
  expect(findLanguage(tags, 'not a tag')).toBeUndefined();
});

test.each([
  ['ru', 'ltr'],
  ['az-Latn', 'ltr'],
  ['az-Arab', 'rtl'],
  ['fa', 'rtl'],
  ['ar', 'rtl'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
