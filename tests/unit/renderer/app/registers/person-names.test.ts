import { describe, expect, test } from 'vitest';
import {
  fullName,
  nameFromTyped,
  writtenName,
} from '../../../../../src/renderer/app/registers/person-names.ts';

describe('names of people', () => {
  test.each([
    ['Оверчук', { given: '', patronymic: '', family: 'Оверчук' }],
    ['  Alexei   Overchuk ', { given: 'Alexei', patronymic: '', family: 'Overchuk' }],
    ['Şahin Abdulla oğlu Mustafayev', { given: 'Şahin', patronymic: 'Abdulla oğlu', family: 'Mustafayev' }],
    ['', { given: '', patronymic: '', family: '' }],
  ])('"%s" is parted as it is usually said', (typed, name) => {
    expect(nameFromTyped(typed)).toEqual(name);
  });

  test('a full name leaves out what is not there', () => {
    expect(fullName({ given: 'Alexei', patronymic: '', family: 'Overchuk' })).toBe('Alexei Overchuk');
  });

  test('languages without a name are left out', () => {
    const family = { given: '', patronymic: '', family: 'Overchuk' };
    expect(writtenName({ en: family, ru: { given: ' ', patronymic: '', family: '' } })).toEqual({
      en: family,
    });
  });
});
