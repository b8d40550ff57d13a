import { formulas } from '@shared/record/built-in-formulas.ts';
import { checkFormula, type FormulaProblem } from '@shared/record/check-formula.ts';
import { formulaAt } from '@shared/record/formula-at.ts';
import { FORMULA_PARTS, type FormulaPath } from '@shared/record/formula-paths.ts';
import { describe, expect, it } from 'vitest';

const PATHS = Object.values(FORMULA_PARTS).flatMap((part) => Object.keys(part) as FormulaPath[]);

describe.each(Object.entries(formulas))('the built-in formulas in %s', (_, language) => {
  it.each(PATHS)('%s passes', (path) => {
    expect(checkFormula(path, formulaAt(language, path))).toBeNull();
  });
});

describe('a sentence is no formula', () => {
  it.each<[path: string, sentence: string, problem: Partial<FormulaProblem>]>([
    ['closing.each', ' ', { kind: 'empty' }],
    ['closing.every', 'x', { kind: 'unknown-formula' }],
    ['ordinals.afterTens', 'x', { kind: 'unknown-formula' }],
    ['agenda.annexed', 'See Annex {number.', { kind: 'bad-brace', sign: '{' }],
    ['agenda.annexed', 'See Annex number}', { kind: 'bad-brace', sign: '}' }],
    ['agenda.annexed', 'See [Annex {number}', { kind: 'bad-brace', sign: '[' }],
    ['agenda.annexed', 'See [[Annex {number}]]', { kind: 'bad-brace', sign: '[' }],
    ['agenda.annexed', 'See {[number]}', { kind: 'bad-brace', sign: '[' }],
    ['agenda.annexed', 'See Annex {nummer}', { kind: 'unknown-place', place: 'nummer', known: ['number'] }],
    ['agenda.annexed', 'See Annex {number.genitive}', { kind: 'unknown-form', known: [] }],
    [
      'title',
      '{kind}\n{meeting.vocative}\n{commission}',
      { kind: 'unknown-form', place: 'meeting.vocative' },
    ],
    ['title', '{kind}\n{meeting}', { kind: 'missing-place', places: ['commission'] }],
    ['signature.coChair', 'For its side', { kind: 'missing-place', places: ['part', 'side'] }],
  ])('%s: "%s"', (path, sentence, problem) => {
    expect(checkFormula(path, sentence)).toMatchObject(problem);
  });
});

describe('a sentence is a formula', () => {
  it.each([
    ['agenda.annexed', 'The agenda is in Annex {number}.'],
    ['title', '{kind.dative}\n{meeting.genitive}[ of {commission.genitive}|{commission}]'],
    ['signature.coChair', 'Chair of {part}'],
    ['closing.authentic.two', ', both texts being authentic'],
  ])('%s: "%s"', (path, sentence) => {
    expect(checkFormula(path, sentence)).toBeNull();
  });
});
