import type { Concept } from './concept.ts';

const isHyphen = (concept: Concept | undefined): boolean =>
  concept?.kind === 'to' && concept.value === 'hyphen';

/** How large a number may be to be added to this one in words: 30 + 5 and 100 + 20, but not 15 + 5. */
const roomAfter = (number: number): number => [100, 10].find((unit) => number % unit === 0) ?? 1;

/** Numbers in words put together: "thirty five" and "thirty-five" are 35. */
const withWholeNumbers = (concepts: readonly Concept[]): Concept[] => {
  const whole: Concept[] = [];
  for (const concept of concepts) {
    const back = isHyphen(whole.at(-1)) ? 2 : 1;
    const before = whole.at(-back);
    const [sum, added] = [Number(before?.value), Number(concept.value)];
    if (before?.kind === 'numeral' && concept.kind === 'numeral' && added < roomAfter(sum))
      whole.splice(-back, back, { kind: 'numeral', value: `${sum + added}` });
    else whole.push(concept);
  }
  return whole.map((concept) => (concept.kind === 'numeral' ? { ...concept, kind: 'number' } : concept));
};

/** Whether a concept says nothing that its neighbours have not said. */
const isIdle = (concept: Concept, before: Concept | undefined, after: Concept | undefined): boolean => {
  const isNextTo = (...kinds: Concept['kind'][]) =>
    [before, after].some((neighbour) => neighbour && kinds.includes(neighbour.kind));
  if (concept.kind === 'unit') {
    // "2023 год", "the year 2023", "01.12.2023 г."; "dekabr ayı".
    if (concept.value === 'year') return isNextTo('year', 'date');
    return concept.value === 'month' && isNextTo('month');
  }
  // "Deadline – by ..."; "30-day".
  if (isHyphen(concept)) return !before || !after || (before.kind === 'number' && after.kind === 'unit');
  // In Azerbaijani one case says "from" and, before "gec", "than".
  return concept.kind === 'to' && after?.kind === 'latest';
};

/** The concepts with every number in one piece, and without those that only go along with others. */
export const settledConcepts = (concepts: readonly Concept[]): Concept[] =>
  withWholeNumbers(concepts).filter(
    (concept, index, all) => !isIdle(concept, all[index - 1], all[index + 1]),
  );
