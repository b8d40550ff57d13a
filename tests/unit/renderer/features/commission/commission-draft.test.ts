import { Commission } from '@shared/domain/commission.ts';
import { describe, expect, it } from 'vitest';
import {
  blankCommission,
  completed,
  withIds,
  withLanguages,
} from '../../../../../src/renderer/features/commission/commission-draft.ts';
import { missingFields } from '../../../../../src/renderer/features/commission/missing-fields.ts';

/** The least that a secretary has to enter. */
const leastCommission = (): Commission => {
  const blank = blankCommission();
  const [first, second] = blank.sides;
  return {
    ...blank,
    name: { ru: { nominative: 'Комиссия по торговле между Россией и Азербайджаном' } },
    sides: [
      { ...first, shortName: { ru: 'Россия' } },
      { ...second, shortName: { ru: 'Азербайджан' } },
    ],
  };
};

describe('a new commission', () => {
  it('asks for the short names and the name, and for nothing else', () => {
    expect([...missingFields(blankCommission())]).toEqual(['sides.0.shortName', 'sides.1.shortName', 'name']);
    expect(missingFields(leastCommission()).size).toBe(0);
  });

  it('is what the desk takes as soon as that is there', () => {
    const commission = withIds(completed(leastCommission()), []);
    expect(Commission.safeParse(commission).error).toBeUndefined();
    expect(commission.sides[0].sideName).toEqual({ ru: { nominative: 'Россия' } });
  });

  it('is called by its sides where it has no short name of its own', () => {
    const commission = leastCommission();
    const [first, second] = commission.sides;
    const named = { ...first, shortName: { ru: 'Россия', 'az-Latn': 'Rusiya' } };
    expect(completed({ ...commission, sides: [named, second] }).shortName).toEqual({
      ru: 'Россия – Азербайджан',
    });
    const shortName = { ru: 'Комиссия' };
    expect(completed({ ...commission, shortName }).shortName).toEqual(shortName);
  });

  it('has no sections without a title', () => {
    const commission = leastCommission();
    const untitled = { id: 'section-1', title: { ru: ' ' } };
    const sections = completed({
      ...commission,
      sectionTemplate: [...commission.sectionTemplate, untitled],
    }).sectionTemplate;
    expect(sections).toEqual(commission.sectionTemplate);
  });

  it('keeps a full name that is there, and takes the short name only where none is', () => {
    const commission = leastCommission();
    const [first, second] = commission.sides;
    const fullName = { ru: { nominative: 'Российская Федерация', instrumental: 'Российской Федерацией' } };
    const shortName = { ru: 'Россия', 'az-Latn': 'Rusiya' };
    const { sides } = completed({ ...commission, sides: [{ ...first, fullName, shortName }, second] });
    expect(sides[0].fullName).toEqual({ ...fullName, 'az-Latn': { nominative: 'Rusiya' } });
  });
});

describe('the ids of a new commission', () => {
  it('come from its short name and from the languages of its sides', () => {
    const commission = withIds(
      { ...leastCommission(), shortName: { 'az-Latn': 'Rusiya–Azərbaycan Komissiyası' } },
      [],
    );
    expect(commission.id).toBe('rusiya-azarbaycan-komissiyasi');
    expect(commission.sides.map(({ id }) => id)).toEqual(['ru', 'az']);
  });

  it('come from its sides where the short name has no Latin letters', () => {
    expect(withIds({ ...leastCommission(), shortName: { ru: 'Комиссия' } }, []).id).toBe('ru-az');
  });

  it('are never those of another commission, nor the same for both sides', () => {
    const commission = leastCommission();
    const [first, second] = commission.sides;
    const sameLanguage = withIds({ ...commission, sides: [first, { ...second, languages: ['ru'] }] }, [
      'ru-ru-2',
      'ru-ru-2-2',
    ]);
    expect(sameLanguage.sides.map(({ id }) => id)).toEqual(['ru', 'ru-2']);
    expect(sameLanguage.id).toBe('ru-ru-2-3');
  });
});

describe('taking out a working language', () => {
  it('takes it from the sides, from the signed texts and from the text that prevails', () => {
    const commission = withLanguages({ ...leastCommission(), prevailingLanguage: 'ru' }, ['az-Latn', 'en']);
    expect(commission.languages).toEqual(['az-Latn', 'en']);
    expect(commission.authenticLanguages).toEqual(['az-Latn']);
    expect(commission.prevailingLanguage).toBeNull();
    expect(commission.sides.map(({ languages }) => languages)).toEqual([[], ['az-Latn']]);
    expect([...missingFields(commission)]).toContain('sides.0.languages');
  });
});
