import { describe, expect, test } from 'vitest';
import announcementRuns from './announcement-runs.json' with { type: 'json' };
import { allTexts, clauses, commission, minutesTexts, reportTexts } from './sample-texts.ts';
import { wordRuns } from './word-runs.ts';

const LANGUAGES = ['ru', 'az-Latn', 'en'] as const;
const inEach = (text: Record<string, string>): string[] => LANGUAGES.map((language) => text[language] ?? '');

/** A Russian name in any case: its words up to their endings. */
const inflected = (name: string): RegExp =>
  new RegExp(
    name.replace(/\p{L}+/gu, (word) => (word.length > 3 ? `${word.slice(0, -2)}\\p{L}*` : word)),
    'iu',
  );

describe('the texts of the sample', () => {
  test('are written in all three languages', () => {
    for (const text of allTexts) for (const written of inEach(text)) expect(written.trim()).not.toBe('');
  });

  test('mix no letters of two scripts', () => {
    for (const text of allTexts) {
      const [russian = '', azerbaijani = '', english = ''] = inEach(text);
      // Roman numerals and the placeholders of the commission's name are the only Latin letters in Russian.
      expect(russian.replace(/\{\w+\}|\b[IVX]+\b/g, '')).not.toMatch(/\p{Script=Latin}/u);
      expect(azerbaijani).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(english).not.toMatch(/[^\p{ASCII}–’“”]/u);
    }
  });

  test('agree on every number', () => {
    for (const text of allTexts) {
      const [russian, ...others] = inEach(text).map((written) => (written.match(/\d+/g) ?? []).sort());
      for (const numbers of others) expect(numbers, text.en).toEqual(russian);
    }
  });

  test('agree on what stands in quotation marks', () => {
    for (const text of allTexts) {
      const [russian, azerbaijani, english] = inEach(text);
      const titles = russian?.match(/«[^«»]+»/g)?.length ?? 0;
      expect(azerbaijani?.match(/“[^“”]+”/g)?.length ?? 0, azerbaijani).toBe(titles);
      // An abbreviated company name needs no quotation marks in English.
      if (!commission.bodies.some(({ shortName }) => shortName === text))
        expect(english?.match(/“[^“”]+”/g)?.length ?? 0, english).toBe(titles);
    }
  });

  test('name the same bodies in each language', () => {
    for (const { id, text } of clauses) {
      const [russian = '', azerbaijani = '', english = ''] = inEach(text);
      for (const { name } of commission.bodies) {
        const named = english.includes(name.en ?? '');
        expect(azerbaijani.includes(name['az-Latn'] ?? ''), `${id} ${name.en}`).toBe(named);
        expect(inflected(name.ru ?? '').test(russian), `${id} ${name.en}`).toBe(named);
      }
    }
  });

  test('hold the words of every deadline', () => {
    for (const { id, text, action } of clauses)
      for (const [language, phrase] of Object.entries(action?.deadline.phrase ?? {}))
        expect(text[language]?.toLowerCase(), id).toContain(phrase.toLowerCase());
  });

  test('repeat no clause', () => {
    for (const language of LANGUAGES)
      expect(new Set(clauses.map(({ text }) => text[language])).size).toBe(clauses.length);
  });

  test('carry no number of their own and end as sentences do', () => {
    for (const { text } of clauses)
      for (const written of inEach(text)) expect(written).toMatch(/^\p{Lu}.*\.$/u);
  });

  // announcement-runs.json holds wordRuns() of the press announcement of the meeting, whose facts the sample takes.
  test('share no run of eight words with the announcement of the meeting', () => {
    const announced = new Set(announcementRuns);
    for (const text of [...minutesTexts, ...reportTexts])
      expect(
        wordRuns(text.en ?? '').filter((run) => announced.has(run)),
        text.en,
      ).toEqual([]);
  });
});
