import type { Clause } from '@shared/domain/clause.ts';
import { blankAction } from '@shared/domain/clause.ts';
import { concordanceOf } from '@shared/record/concordance/concordance-of.ts';
import { concordanceOfClause } from '@shared/record/concordance/concordance-of-clause.ts';
import { describe, expect, it } from 'vitest';
import { sampleStore } from '../../../../../src/main/sample/sample-store.ts';

const { commission } = sampleStore();
const languages = ['ru', 'az-Latn', 'en'];

const TEXT = {
  ru: 'Стороны договорились до 1 декабря 2023 г. провести 2 встречи.',
  'az-Latn': 'Tərəflər 1 dekabr 2023-cü ilədək 2 görüş keçirmək barədə razılığa gəldilər.',
  en: 'The Sides agreed to hold, by 1 December 2023, 2 meetings.',
};

const clauseOf = (changes: Partial<Clause>): Clause => ({
  id: 'clause',
  speaker: null,
  verbClass: 'commitment',
  text: TEXT,
  brackets: [],
  translatedFrom: {},
  agreedBy: [],
  acceptedFindings: [],
  action: null,
  origin: null,
  ...changes,
});

describe('a finding', () => {
  it('names both languages, both places and both wordings', () => {
    const en = TEXT.en.replace('1 December', '3 December');
    expect(concordanceOf({ ...TEXT, en }, {}, commission, languages)).toEqual([
      {
        kind: 'date',
        language: 'az-Latn',
        otherLanguage: 'en',
        spans: { here: { start: 9, end: 25 }, there: { start: 29, end: 44 } },
        expected: '1 dekabr 2023-cü',
        found: '3 December 2023',
        key: 'date en -date 2023-12-01 +date 2023-12-03',
      },
    ]);
  });

  it('is raised once, against the text that differs, whichever that is', () => {
    const ru = TEXT.ru.replace('2 встречи', '3 встречи');
    const findings = concordanceOf({ ...TEXT, ru }, {}, commission, languages);
    expect(findings.map(({ kind, otherLanguage, found }) => ({ kind, otherLanguage, found }))).toEqual([
      { kind: 'number', otherLanguage: 'ru', found: '3' },
    ]);
  });

  it('is measured by the source of the translations where the texts are two', () => {
    const text = { ru: 'до 5 мая 2024 г.', en: 'by 6 May 2024' };
    const translatedFrom = { en: { language: 'ru', text: text.ru } };
    const [finding] = concordanceOf(text, translatedFrom, commission, ['en', 'ru']);
    expect(finding).toMatchObject({ language: 'ru', otherLanguage: 'en', found: '6 May 2024' });
  });

  it('keeps its key when the texts are edited elsewhere', () => {
    const wrong = { ...TEXT, en: TEXT.en.replace('1 December', '3 December') };
    const edited = {
      ru: `По итогам обсуждения в 2022 году: ${wrong.ru} Решение принято 5 мая 2023 г.`,
      'az-Latn': `2022-ci ildə müzakirənin yekununa görə: ${wrong['az-Latn']} Qərar 5 may 2023-cü ildə qəbul edilib.`,
      en: `Following the discussion in 2022: ${wrong.en} The decision was taken on 5 May 2023.`,
    };
    const keysOf = (text: typeof TEXT) =>
      concordanceOf(text, {}, commission, languages).map(({ key }) => key);
    expect(keysOf(edited)).toEqual(keysOf(wrong));
  });

  it('has a key of its own where the same is lacking twice', () => {
    const text = { ru: '5 школ и 5 больниц', en: 'schools and hospitals' };
    const keys = concordanceOf(text, {}, commission, ['ru', 'en']).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('a translation', () => {
  const translatedFrom = { en: { language: 'ru', text: TEXT.ru } };

  it('is stale when its source was edited, and the finding is another after the next edit', () => {
    const keys = ['1', '2'].map((edit) => {
      const text = { ...TEXT, ru: `${TEXT.ru} Правка № ${edit}.`, en: `${TEXT.en} Edit No. ${edit}.` };
      const [finding] = concordanceOf(text, translatedFrom, commission, ['ru', 'en']);
      expect(finding).toMatchObject({ kind: 'stale', language: 'ru', otherLanguage: 'en' });
      return finding?.key;
    });
    expect(keys[0]).not.toBe(keys[1]);
    expect(concordanceOf(TEXT, translatedFrom, commission, languages)).toEqual([]);
  });

  it('is missing when another language has a text', () => {
    const findings = concordanceOf({ ...TEXT, en: '' }, translatedFrom, commission, languages);
    expect(findings).toMatchObject([
      { kind: 'missing', language: 'ru', otherLanguage: 'en', spans: { there: null } },
    ]);
    expect(concordanceOf({}, {}, commission, languages)).toEqual([]);
  });
});

it('says nothing of what a language that it does not know says', () => {
  const text = { ru: 'до 5 мая 2024 г.', de: 'bis zum 6. Juni 2025' };
  expect(concordanceOf(text, {}, commission, ['ru', 'de'])).toEqual([]);
});

it('compares every text of a clause, and deadlines by what they mean', () => {
  const action = blankAction('commitment');
  const clause = clauseOf({
    action: {
      ...action,
      deadline: {
        ...action.deadline,
        phrase: { ru: 'до конца 2023 г.', 'az-Latn': '31 dekabr 2023-cü ilədək', en: 'by the end of 2024' },
      },
      expectedResult: { ru: '2 доклада', 'az-Latn': '2 məruzə', en: '3 reports' },
      condition: { ru: 'Рост на 5 %', 'az-Latn': '5 % artım' },
    },
  });
  const findings = concordanceOfClause(clause, commission, languages);
  expect(findings.map(({ field, kind, otherLanguage }) => [field, kind, otherLanguage])).toEqual([
    ['deadline', 'date', 'en'],
    ['expectedResult', 'number', 'en'],
    ['condition', 'missing', 'en'],
  ]);
  expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
});
