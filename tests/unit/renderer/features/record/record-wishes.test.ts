import { describe, expect, test } from 'vitest';
import { choiceOf, usualForm } from '../../../../../src/renderer/features/record/record-wishes.ts';
import { fixtureCommission, fixtureMeeting } from '../../../../helpers/fixture.ts';

describe('the form of the record', () => {
  const commission = fixtureCommission();
  const meeting = fixtureMeeting();
  const usual = usualForm(commission, meeting);

  test('is usually the original of the first side, in columns, in the languages that are signed', () => {
    expect(choiceOf(usual, commission, meeting)).toEqual({
      original: 'ru',
      layout: 'columns',
      languages: ['ru', 'az-Latn'],
    });
  });

  test('puts the language of the side that keeps it first', () => {
    expect(choiceOf({ ...usual, original: 'az' }, commission, meeting).languages).toEqual(['az-Latn', 'ru']);
  });

  test('takes one language where one is wanted: the chosen one, else the first of the original', () => {
    const one = { ...usual, layout: 'single' as const, original: 'az' };
    expect(choiceOf(one, commission, meeting).languages).toEqual(['az-Latn']);
    expect(choiceOf({ ...one, single: 'en' }, commission, meeting).languages).toEqual(['en']);
    expect(choiceOf({ ...one, single: 'fr' }, commission, meeting).languages).toEqual(['az-Latn']);
  });

  test('falls back to the languages of the meeting where it has none of the wanted ones', () => {
    expect(choiceOf({ ...usual, several: ['fr'] }, commission, meeting).languages).toEqual([
      'ru',
      'az-Latn',
      'en',
    ]);
  });
});
