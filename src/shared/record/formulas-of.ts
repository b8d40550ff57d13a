import type { Commission } from '../domain/commission.ts';
import { displayTag } from '../text/language.ts';
import { formulas as builtIn } from './built-in-formulas.ts';
import { checkFormula } from './check-formula.ts';
import { Formulas, type FormulasByLanguage } from './formulas.ts';

type OwnFormulas = Commission['formulas'];

/** The same value with `sentence` in the place that the keys lead to. */
const replaced = (value: unknown, [key, ...rest]: readonly string[], sentence: string): unknown => {
  if (key === undefined) return sentence;
  const members: Record<string, unknown> = { ...(typeof value === 'object' ? value : {}) };
  return { ...members, [key]: replaced(members[key], rest, sentence) };
};

/** The formulas of one language with those that a commission has written itself, by path. One that does not fit is left out. */
const withOwn = (formulas: Formulas, own: OwnFormulas[string]): Formulas =>
  Formulas.parse(
    Object.entries(own)
      .filter(([path, sentence]) => checkFormula(path, sentence) === null)
      .reduce<unknown>((result, [path, sentence]) => replaced(result, path.split('.'), sentence), formulas),
  );

const effective = (own: OwnFormulas): FormulasByLanguage => {
  const result: Record<string, Formulas> = { ...builtIn };
  for (const [tag, sentences] of Object.entries(own)) {
    const language = displayTag(tag);
    const known = result[language];
    if (known) result[language] = withOwn(known, sentences);
  }
  return result;
};

/** The answers are kept for as long as the formulas they are for. */
const known = new WeakMap<OwnFormulas, FormulasByLanguage>();

/**
 * What the records of this commission say by themselves: the built-in formulas, and in their place those that the
 * commission has written itself. Pure; the same object for the same formulas.
 */
export const formulasOf = ({ formulas: own }: Pick<Commission, 'formulas'>): FormulasByLanguage => {
  if (Object.keys(own).length === 0) return builtIn;
  const result = known.get(own) ?? effective(own);
  known.set(own, result);
  return result;
};
