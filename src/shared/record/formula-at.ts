import type { FormulaPath } from './formula-paths.ts';
import type { Formulas } from './formulas.ts';

/** The sentence that the path leads to. Throws where there is none, which the tests of the built-in formulas rule out. */
export const formulaAt = (formulas: Formulas, path: FormulaPath): string => {
  const memberOf = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  const sentence = path.split('.').reduce(memberOf, formulas);
  if (typeof sentence !== 'string') throw new Error(`There is no formula ${path}.`);
  return sentence;
};
