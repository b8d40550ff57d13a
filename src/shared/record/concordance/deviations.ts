import type { Fact } from './fact.ts';
import { readingKey, settledFacts } from './settled-readings.ts';
import type { TextFacts } from './text-facts.ts';

/** What one text lacks that others say, or says beyond them. */
export interface Deviations {
  lacking: { fact: Fact; in: TextFacts }[];
  beyond: Fact[];
}

/** How often a text says the same: for certain, and at most. */
interface Said {
  certain: Fact[];
  all: Fact[];
}

const NOTHING: Said = { certain: [], all: [] };

/** A name may be said again by a pronoun; numbers may not. */
const countsOf = ({ certain, all }: Said): { least: number; most: number } =>
  all[0]?.kind === 'name'
    ? { least: Math.min(certain.length, 1), most: Math.min(all.length, 1) }
    : { least: certain.length, most: all.length };

/** How often it ought to be said: as most texts have it; else as the first has it; else the more often. */
const normOf = (said: readonly Said[]): number => {
  const counts = said.map(countsOf);
  const own = countsOf(said[0] ?? NOTHING);
  const fits = (norm: number, { least, most }: { least: number; most: number }) =>
    least <= norm && norm <= most;
  const votes = (norm: number) =>
    2 * counts.filter((count) => fits(norm, count)).length + (fits(norm, own) ? 1 : 0);
  return Math.max(
    ...counts
      .flatMap(({ least, most }) => [least, most])
      .filter((norm, _, all) => all.every((other) => votes(other) <= votes(norm))),
  );
};

const placeIn = (text: TextFacts, { span }: Fact): number => span.start / text.text.length;

/** Those of the facts that have none of the others beside them, by their places in their texts; both in order. */
const leftOver = (
  facts: readonly Fact[],
  text: TextFacts,
  others: readonly Fact[],
  otherText: TextFacts,
): Fact[] => {
  let next = 0;
  return facts.filter((fact, index) => {
    const other = others[next];
    if (!other) return true;
    const mustBeTaken = facts.length - index <= others.length - next;
    const following = facts[index + 1];
    const distance = (one: Fact) => Math.abs(placeIn(text, one) - placeIn(otherText, other));
    if (!mustBeTaken && following && distance(following) < distance(fact)) return true;
    next += 1;
    return false;
  });
};

const saidBy = (facts: readonly Fact[]): Map<string, Said> => {
  const said = new Map<string, Said>();
  for (const fact of facts) {
    const key = readingKey(fact);
    const known = said.get(key) ?? { certain: [], all: [] };
    known.all.push(fact);
    if (!fact.isLoose) known.certain.push(fact);
    said.set(key, known);
  }
  return said;
};

/** How often each of the texts says one value. */
type Saying = readonly { text: TextFacts; said: Said }[];

/** How far apart the facts stand in their texts that stand beside one another. */
const distanceOf = (left: readonly Fact[], one: Saying[number], other: Saying[number]): number => {
  const leftFacts = new Set(left);
  const beside = one.said.all.filter((fact) => !leftFacts.has(fact));
  const distances = beside.map((fact, index) => {
    const answer = other.said.all[index];
    return answer ? Math.abs(placeIn(one.text, fact) - placeIn(other.text, answer)) : 0;
  });
  return distances.reduce((sum, distance) => sum + distance, 0);
};

/** Of several texts that say it more often, the one in which the places tell best what is said in excess. */
const lackingOf = (lacking: Saying[number], saying: Saying, norm: number): Deviations['lacking'] => {
  const lack = norm - countsOf(lacking.said).most;
  if (lack <= 0) return [];
  const [best] = saying
    .filter(({ said }) => countsOf(said).most >= norm)
    .map((holder) => {
      const left = leftOver(holder.said.all, holder.text, lacking.said.all, lacking.text);
      return { holder, left, distance: distanceOf(left, holder, lacking) };
    })
    .sort((one, other) => one.distance - other.distance);
  return best ? best.left.slice(0, lack).map((fact) => ({ fact, in: best.holder.text })) : [];
};

const beyondOf = ({ text, said }: Saying[number], saying: Saying, norm: number): Fact[] => {
  const excess = countsOf(said).least - norm;
  const other = saying.find((one) => one.text !== text && countsOf(one.said).least <= norm);
  if (excess <= 0 || !other) return [];
  return leftOver(said.certain, text, other.said.all, other.text).slice(0, excess);
};

/**
 * What each of the texts lacks or says beyond the others, one value after another. Where as many texts are for it as
 * against it, the first text is right.
 */
export const deviationsOf = (texts: readonly TextFacts[]): Map<TextFacts, Deviations> => {
  const facts = settledFacts(texts);
  const values = texts.map((text) => ({ text, said: saidBy(facts.get(text) ?? []) }));
  const deviations = new Map(
    texts.map((text): [TextFacts, Deviations] => [text, { lacking: [], beyond: [] }]),
  );
  for (const key of new Set(values.flatMap(({ said }) => [...said.keys()]))) {
    const saying = values.map(({ text, said }) => ({ text, said: said.get(key) ?? NOTHING }));
    const norm = normOf(saying.map(({ said }) => said));
    for (const one of saying) {
      deviations.get(one.text)?.lacking.push(...lackingOf(one, saying, norm));
      deviations.get(one.text)?.beyond.push(...beyondOf(one, saying, norm));
    }
  }
  return deviations;
};
