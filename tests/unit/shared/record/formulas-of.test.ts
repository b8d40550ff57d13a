import { formulas } from '@shared/record/built-in-formulas.ts';
import { formulasOf } from '@shared/record/formulas-of.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { expect, test } from 'vitest';
import { fixtureCommission, fixtureMeeting } from '../../../helpers/fixture.ts';

const own = {
  'az-Latn': { 'agenda.heading': 'Müzakirə mövzuları', 'agenda.lead': 'Tərəflər razılaşdılar:' },
};

test('a commission without formulas of its own has the built-in ones', () => {
  expect(formulasOf({ formulas: {} })).toBe(formulas);
});

test('a formula of its own stands in the place of the built-in one, in its language only', () => {
  const effective = formulasOf({ formulas: own });
  expect(effective.az?.agenda).toEqual({
    ...formulas.az?.agenda,
    heading: 'Müzakirə mövzuları',
    lead: 'Tərəflər razılaşdılar:',
  });
  expect(effective.ru).toBe(formulas.ru);
  expect({ ...effective.az, agenda: null }).toEqual({ ...formulas.az, agenda: null });
});

test('the same formulas are made once', () => {
  expect(formulasOf({ formulas: own })).toBe(formulasOf({ formulas: own }));
  expect(formulasOf({ formulas: { ...own } })).not.toBe(formulasOf({ formulas: own }));
});

test('one that does not pass its check, or is for a language without formulas, changes nothing', () => {
  const effective = formulasOf({
    formulas: {
      ru: { 'agenda.annexed': 'Без номера', 'suffixes.plain': 'x', '__proto__.x': 'y' },
      tr: { 'agenda.heading': 'Gündem' },
    },
  });
  expect(effective).toEqual(formulas);
});

test('the record says what the commission has worded', () => {
  const commission = { ...fixtureCommission(), formulas: own };
  const { body } = recordDocumentOf(
    fixtureMeeting(),
    commission,
    { original: 'ru', languages: ['ru', 'az-Latn'], layout: 'columns' },
    formulasOf(commission),
    [],
  );
  expect(body).toContainEqual(
    expect.objectContaining({ kind: 'heading', text: ['Повестка дня', 'Müzakirə mövzuları'] }),
  );
});
