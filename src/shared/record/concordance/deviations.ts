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

/** How often it ought to be said: as most texts have it; else as the reference has it; else the more often. */
const normOf = (said: readonly Said[], reference: Said): number => {
  const counts = said.map(countsOf);
  const own = countsOf(reference);
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
  const left: Fact[] = [];
  let next = 0;
  facts.forEach((fact, index) => {
    const other = others[next];
    const mustStay = facts.length - index <= others.length - next;
    const following = facts[index + 1];
    if (!other) return left.push(fact);
    const place = placeIn(otherText, other);
    const isNearest =
      !following || Math.abs(placeIn(text, fact) - place) <= Math.abs(placeIn(text, following) - place);
    if (!mustStay && !isNearest) return left.push(fact);
    next += 1;
  });
  return left;
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

/**
 * What each of the texts lacks or says beyond the others, one value after another. Where as many texts are for it as
 * against it, the first text is right.
 */
export const deviationsOf = (texts: readonly TextFacts[]): Map<TextFacts, Deviations> => {
  const facts = settledFacts(texts);
  const said = texts.map((text) => saidBy(facts.get(text) ?? []));
  const deviations = new Map(
    texts.map((text): [TextFacts, Deviations] => [text, { lacking: [], beyond: [] }]),
  );
  const keys = new Set(said.flatMap((values) => [...values.keys()]));
  for (const key of keys) {
    const saying = texts.map((text, index) => ({ text, said: said[index]?.get(key) ?? NOTHING }));
    const norm = normOf(
      saying.map((one) => one.said),
      saying[0]?.said ?? NOTHING,
    );
    const holder = saying.find((one) => norm > 0 && countsOf(one.said).most >= norm);
    for (const { text, said: own } of saying) {
      const { least, most } = countsOf(own);
      const found = deviations.get(text);
      if (holder && most < norm)
        for (const fact of leftOver(holder.said.all, holder.text, own.all, text).slice(0, norm - most))
          found?.lacking.push({ fact, in: holder.text });
      if (least > norm) {
        const other = saying.find((one) => one.text !== text && countsOf(one.said).least <= norm);
        const beside = other ? leftOver(own.certain, text, other.said.all, other.text) : own.certain;
        found?.beyond.push(...beside.slice(0, least - norm));
      }
    }
  }
  return deviations;
};
