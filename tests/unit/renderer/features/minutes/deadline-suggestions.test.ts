import type { Deadline } from '@shared/domain/deadline.ts';
import { NO_DEADLINE } from '@shared/domain/deadline.ts';
import { expect, test } from 'vitest';
import { deadlineSuggestions } from '../../../../../src/renderer/features/minutes/deadline-suggestions.ts';

const LANGUAGES = ['ru', 'az-Latn', 'en'];
const byDecember: Deadline['meaning'] = { precision: 'day', from: null, to: '2023-12-01' };

const suggestionsFor = (phrase: Deadline['phrase'], meaning: Deadline['meaning'] = NO_DEADLINE.meaning) =>
  deadlineSuggestions({ phrase, meaning }, LANGUAGES, 22);

test('phrases that mean the same suggest it once', () => {
  expect(suggestionsFor({ ru: 'до 1 декабря 2023 г.', en: 'by 1 December 2023' })).toEqual([
    { meaning: byDecember, languages: ['ru', 'en'] },
  ]);
});

test('phrases that mean different things suggest each of them', () => {
  expect(suggestionsFor({ ru: 'до 1 декабря 2023 г.', en: 'during 2024' })).toEqual([
    { meaning: byDecember, languages: ['ru'] },
    { meaning: { precision: 'year', from: '2024-01-01', to: '2024-12-31' }, languages: ['en'] },
  ]);
});

test('what is meant already is not suggested again', () => {
  const reordered: Deadline['meaning'] = { to: '2023-12-01', from: null, precision: 'day' };
  expect(suggestionsFor({ en: 'by 1 December 2023' }, reordered)).toEqual([]);
});

test('an empty phrase, half a phrase and another meeting than the next suggest nothing', () => {
  expect(suggestionsFor({ ru: ' ', en: 'by 1 Dece' })).toEqual([]);
  expect(suggestionsFor({ en: 'before the 21st meeting' })).toEqual([]);
  expect(suggestionsFor({ en: 'before the 22nd meeting' })).toEqual([
    { meaning: { precision: 'next-meeting' }, languages: ['en'] },
  ]);
});
