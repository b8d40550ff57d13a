import type { Commission } from '@shared/domain/commission.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { checkFormula, type FormulaProblem } from '@shared/record/check-formula.ts';
import { formulaAt } from '@shared/record/formula-at.ts';
import { FORMULA_PARTS, type FormulaPart, type FormulaPath } from '@shared/record/formula-paths.ts';
import { displayTag, type LanguageTag } from '@shared/text/language.ts';

type OwnFormulas = Commission['formulas'];

/** The parts of a record in their order, each with its formulas. */
export const PARTS = Object.entries(FORMULA_PARTS).map(([part, paths]) => ({
  part: part as FormulaPart,
  paths: Object.keys(paths) as FormulaPath[],
}));

/** The sentence that comes with the product; undefined in a language without formulas. */
export const builtInSentence = (language: LanguageTag, path: FormulaPath): string | undefined => {
  const builtIn = formulas[displayTag(language)];
  return builtIn && formulaAt(builtIn, path);
};

/** The formulas with this sentence; one that is as the built-in one, or undefined, is no formula of its own. */
export const withSentence = (
  own: OwnFormulas,
  language: LanguageTag,
  path: FormulaPath,
  sentence: string | undefined,
): OwnFormulas => {
  const { [path]: _before, ...others } = own[language] ?? {};
  const isOwn = sentence !== undefined && sentence !== builtInSentence(language, path);
  const sentences = isOwn ? { ...others, [path]: sentence } : others;
  const { [language]: _language, ...languages } = own;
  return Object.keys(sentences).length > 0 ? { ...languages, [language]: sentences } : languages;
};

/** How many sentences of these formulas the commission has worded itself. */
export const countOwn = (own: OwnFormulas, paths: readonly FormulaPath[]): number =>
  Object.values(own).reduce(
    (count, sentences) => count + paths.filter((path) => sentences[path] !== undefined).length,
    0,
  );

/** The first of its own sentences that cannot be used, in the order of the page. */
export const firstProblem = (
  own: OwnFormulas,
): { part: FormulaPart; language: LanguageTag; path: FormulaPath; problem: FormulaProblem } | null => {
  for (const { part, paths } of PARTS)
    for (const path of paths)
      for (const [language, sentences] of Object.entries(own)) {
        const sentence = sentences[path];
        const problem = sentence === undefined ? null : checkFormula(path, sentence);
        if (problem) return { part, language, path, problem };
      }
  return null;
};
