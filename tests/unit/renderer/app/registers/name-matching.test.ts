import { describe, expect, test } from 'vitest';
import { languageTypedIn, matchesNames } from '../../../../../src/renderer/app/registers/name-matching.ts';

describe('matchesNames', () => {
  test.each([
    ['SAHIN', 'Şahin'],
    ['şahin', 'ŞAHİN'],
    ['ilqar', 'İlqar'],
    ['ILQAR', 'İlqar'],
    ['isiq', 'Işıq'],
    ['ışıq', 'IŞIQ'],
    ['emekdasliq', 'Əməkdaşlıq'],
    ['əməkdaşlıq', 'ƏMƏKDAŞLIQ'],
    ['мустафаев', 'МУСТАФАЕВ'],
    ['еще', 'ещё'],
    ['ЁЛКА', 'елка'],
    ['торгов', 'торгово-экономического'],
    ['fin rus', 'Ministry of Finance of the Russian Federation'],
    ['', 'anything'],
  ])('%s finds %s', (query, name) => {
    expect(matchesNames([name], query)).toBe(true);
  });

  test.each([
    ['бой', 'бои'],
    ['kar', 'qar'],
    ['inistry', 'Ministry'],
    ['fin aze', 'Ministry of Finance of the Russian Federation'],
  ])('%s does not find %s', (query, name) => {
    expect(matchesNames([name], query)).toBe(false);
  });

  test('the words of a query may stand in names of different languages', () => {
    expect(matchesNames(['Министерство финансов', 'Ministry of Finance'], 'мин fin')).toBe(true);
  });
});

describe('languageTypedIn', () => {
  test.each([
    ['Минфин', ['az-Latn', 'ru', 'en'], 'ru'],
    ['Maliyyə', ['ru', 'az-Latn', 'en'], 'az-Latn'],
    ['وزارت', ['ru', 'fa'], 'fa'],
    ['2023', ['ru', 'az-Latn'], 'ru'],
    ['省', ['zh', 'ru'], 'zh'],
  ])('%s among %j is %s', (typed, languages, language) => {
    expect(languageTypedIn(typed, languages)).toBe(language);
  });
});
