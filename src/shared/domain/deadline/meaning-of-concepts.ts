import type { DeadlineMeaning } from '../deadline.ts';
import type { Concept, ConceptKind } from './concept.ts';
import { type Facts, isFraming, meaningOfFacts } from './meaning-of-facts.ts';

/** The facts said; null where one kind has two values, as it has in two deadlines. */
const factsOf = (concepts: readonly Concept[]): Facts | null => {
  const facts = new Map<ConceptKind, string>();
  for (const { kind, value } of concepts) {
    if (facts.has(kind) && value !== '') return null;
    facts.set(kind, value);
  }
  return facts;
};

/** From the finest on: what both ends of "from ... to ..." must say for themselves. */
const FINENESS: readonly ConceptKind[] = ['date', 'number', 'month', 'year'];

const finestOf = (facts: Facts): ConceptKind | undefined => FINENESS.find((kind) => facts.has(kind));

/** The facts, and what the other end names and these leave unsaid. */
const completedBy = (other: Facts, facts: Facts): Facts =>
  new Map([...[...other].filter(([kind]) => !isFraming(kind)), ...facts]);

/** "From 1 to 15 December 2023": one interval, of which each end takes from the other what it leaves unsaid. */
const meaningOfEnds = (first: Facts, last: Facts): DeadlineMeaning | null => {
  if (finestOf(first) !== finestOf(last)) return null;
  const start = meaningOfFacts(completedBy(last, first));
  const end = meaningOfFacts(completedBy(first, last));
  if (!start || !end || !('to' in start && 'to' in end)) return null;
  if (start.precision !== end.precision || start.from === null || start.from > end.to) return null;
  return { ...end, from: start.from };
};

/**
 * What settled concepts mean together; null where that is nothing, or more than one deadline. Their order matters
 * only between the two ends of an interval. Days and numbers are not checked.
 */
export const meaningOfConcepts = (concepts: readonly Concept[]): DeadlineMeaning | null => {
  const [opening, ...others] = concepts;
  // "In the period from ... to ..."
  if (opening?.kind === 'during' && others[0]?.kind === 'from') return meaningOfConcepts(others);
  const isOpened = opening?.kind === 'from';
  const boundary = concepts.findIndex(({ kind }) => kind === 'to' || (isOpened && kind === 'until'));
  if (boundary < 1) {
    const facts = factsOf(concepts);
    return facts && meaningOfFacts(facts);
  }
  const first = factsOf(concepts.slice(isOpened ? 1 : 0, boundary));
  const last = factsOf(concepts.slice(boundary).filter(({ kind }) => kind !== 'to'));
  return first && last && meaningOfEnds(first, last);
};
