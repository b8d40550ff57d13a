import type { FormulaProblem } from '@shared/record/check-formula.ts';
import { useText } from '../../../app/text.tsx';

const inBraces = (places: readonly string[]): string => places.map((place) => `{${place}}`).join(', ');

/** What is wrong with a formula, and what could stand there instead. */
export const useProblemText = (): ((problem: FormulaProblem) => string) => {
  const text = useText();
  return (problem) => {
    switch (problem.kind) {
      case 'empty':
        return text('formulas.problem.empty');
      case 'unknown-formula':
        return text('formulas.problem.unknown-formula');
      case 'bad-brace':
        return text('formulas.problem.bad-brace', { sign: problem.sign });
      case 'unknown-place':
        return problem.known.length === 0
          ? text('formulas.problem.no-places', { place: inBraces([problem.place]) })
          : text('formulas.problem.unknown-place', {
              place: inBraces([problem.place]),
              known: inBraces(problem.known),
            });
      case 'unknown-form':
        return problem.known.length === 0
          ? text('formulas.problem.no-forms', { place: inBraces([problem.place]) })
          : text('formulas.problem.unknown-form', {
              place: inBraces([problem.place]),
              known: problem.known.join(', '),
            });
      case 'missing-place':
        return text('formulas.problem.missing-place', {
          places: problem.places.map((place) => `{${place}}`).join(' / '),
        });
    }
  };
};
