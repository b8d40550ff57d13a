import { formulas } from '@shared/record/built-in-formulas.ts';
import { clauseOpenings, GAP, openingsOf } from '@shared/record/clause-openings.ts';
import { describe, expect, it } from 'vitest';
import { fixtureCommission } from '../../../helpers/fixture.ts';
import { persianCommission } from '../../../helpers/fixture-persian.ts';

const LANGUAGES = ['ru', 'az-Latn', 'en', 'fa'];
const openings = openingsOf(fixtureCommission(), LANGUAGES);
const textOf = (key: string, of = openings) => of.find((opening) => opening.key === key)?.text;

describe('the openings of clauses', () => {
  it('are there in every language that has formulas, the same ones in each', () => {
    expect(Object.keys(clauseOpenings).sort()).toEqual(Object.keys(formulas).sort());
    const keysOf = (language: string) =>
      Object.entries(clauseOpenings[language]?.openings ?? {}).map(([verbClass, sentences]) => [
        verbClass,
        Object.keys(sentences),
      ]);
    for (const language of Object.keys(clauseOpenings)) expect(keysOf(language)).toEqual(keysOf('en'));
  });

  it('leave one gap to be written over, and no place open', () => {
    for (const { text } of openings)
      for (const sentence of Object.values(text)) {
        expect(sentence.split(GAP), sentence).toHaveLength(2);
        expect(sentence).not.toMatch(/[{}]/);
      }
  });

  it('say the same in every language at once', () => {
    expect(textOf('commitment/agreed/both-sides')).toEqual({
      ru: 'Стороны договорились …',
      'az-Latn': 'Tərəflər razılığa gəlmişlər ki, …',
      en: 'The Sides agreed to …',
      fa: 'طرفین توافق کردند که …',
    });
  });

  it('agree with who speaks', () => {
    expect(textOf('assessment/noted/commission')).toEqual({
      ru: 'Комиссия отметила, что …',
      'az-Latn': 'Komissiya qeyd etmişdir ki, …',
      en: 'The Commission noted that …',
      fa: 'کمیسیون خاطرنشان کرد که …',
    });
    expect(textOf('position/considers-expedient/commission')).toMatchObject({
      ru: 'Комиссия считает целесообразным …',
      'az-Latn': 'Komissiya … məqsədəuyğun hesab edir.',
      en: 'The Commission considers it expedient to …',
    });
    expect(textOf('one-sided/undertook/side/az')).toEqual({
      ru: 'Азербайджанская Сторона обязалась …',
      'az-Latn': 'Azərbaycan Tərəfi … öhdəliyini götürmüşdür.',
      en: 'The Azerbaijani Side undertook to …',
    });
    expect(textOf('narrative/exchanged-views/body/food-safety-group')).toEqual({
      ru: 'Рабочая группа по безопасности пищевой продукции обменялась мнениями о …',
      'az-Latn': 'Qida təhlükəsizliyi üzrə işçi qrupu … haqqında fikir mübadiləsi aparmışdır.',
      en: 'The Working Group on Food Safety exchanged views on …',
    });
  });

  it.each([
    ['Деловой совет', 'отметил'],
    ['Подкомиссия по транспорту', 'отметила'],
    ['Совместное предприятие', 'отметило'],
  ])('tell the gender of a body from its name: %s', (ru, verb) => {
    const commission = fixtureCommission();
    const body = { id: 'b', name: { ru }, shortName: {}, kind: 'other' as const, side: null };
    const spoken = openingsOf({ ...commission, bodies: [body] }, ['ru']);
    expect(textOf('assessment/noted/body/b', spoken)).toEqual({ ru: `${ru} ${verb}, что …` });
  });

  it('name a side within a sentence as it is written', () => {
    const spoken = openingsOf(persianCommission(), ['fa', 'ru']);
    expect(textOf('one-sided/proposed/side/ir', spoken)).toEqual({
      fa: 'طرف ایرانی پیشنهاد کرد که …',
      ru: 'Иранская Сторона предложила …',
    });
    expect(textOf('conditional/if-necessary/both-sides', spoken)?.fa).toBe(
      'در صورت لزوم، طرفین … را انجام خواهند داد.',
    );
  });
});
