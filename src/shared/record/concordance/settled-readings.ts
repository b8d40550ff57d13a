import { type Fact, factOf, type Reading } from './fact.ts';
import { isNamedLoosely } from './names.ts';
import type { TextFacts } from './text-facts.ts';

/** A key for maps; equal for equal readings. */
export const readingKey = ({ kind, value }: Reading): string => `${kind} ${value}`;

/** In how many texts each first reading stands. */
const firstReadings = (texts: readonly TextFacts[]): Map<string, Set<TextFacts>> => {
  const standing = new Map<string, Set<TextFacts>>();
  for (const text of texts)
    for (const fact of text.facts) {
      const key = readingKey(fact);
      standing.set(key, (standing.get(key) ?? new Set()).add(text));
    }
  return standing;
};

/** The fact with that of its readings which most of the other texts have as their first. */
const settled = (fact: Fact, text: TextFacts, standing: ReadonlyMap<string, Set<TextFacts>>): Fact => {
  if (fact.otherReadings.length === 0) return fact;
  const support = (reading: Reading): number => {
    const texts = standing.get(readingKey(reading));
    return texts ? texts.size - (texts.has(text) ? 1 : 0) : 0;
  };
  const best = [fact, ...fact.otherReadings].reduce((chosen: Reading, reading) =>
    support(reading) > support(chosen) ? reading : chosen,
  );
  return { ...fact, kind: best.kind, value: best.value };
};

/** Names that the text says only in pieces, where another text says them for certain. */
const looseNames = (text: TextFacts, wanted: ReadonlySet<string>): Fact[] => {
  const named = new Set(text.names.facts.map(({ value }) => value));
  return [...wanted]
    .filter((bearer) => !named.has(bearer) && isNamedLoosely(bearer, text.stems, text.names, text.index))
    .map((bearer) => factOf('name', bearer, { start: 0, end: text.text.length }, true));
};

/** Names that one of the texts says for certain and that have a name in every language of the texts. */
const wantedNames = (texts: readonly TextFacts[]): Set<string> =>
  new Set(
    texts.flatMap(({ names }) => names.facts.filter(({ isLoose }) => !isLoose).map(({ value }) => value)),
  );

/** The sides that a text names in any way. */
const sidesIn = ({ names }: TextFacts): Set<string> =>
  new Set(names.facts.map(({ value }) => value).filter((value) => value.startsWith('side:')));

/** The texts that name sides of which some other text names none, while that names others: one side for another. */
const textsNamingOtherSides = (texts: readonly TextFacts[]): Set<TextFacts> => {
  const sides = new Map(texts.map((text) => [text, sidesIn(text)]));
  const areOthers = (one: TextFacts, other: TextFacts): boolean => {
    const [own, theirs] = [sides.get(one) ?? new Set(), sides.get(other) ?? new Set()];
    return own.size > 0 && theirs.size > 0 && ![...own].some((side) => theirs.has(side));
  };
  return new Set(texts.filter((text) => texts.some((other) => areOthers(text, other))));
};

/** The facts of each text, with what can be read in several ways read as the other texts do. */
export const settledFacts = (texts: readonly TextFacts[]): Map<TextFacts, Fact[]> => {
  const standing = firstReadings(texts);
  const wanted = wantedNames(texts);
  const namingOthers = textsNamingOtherSides(texts);
  const isComparable = ({ kind, value }: Fact) =>
    kind !== 'name' || texts.every(({ index }) => index.bearers.has(value));
  const settledIn = (text: TextFacts) => (fact: Fact) =>
    namingOthers.has(text) && fact.value.startsWith('side:')
      ? { ...fact, isLoose: false }
      : settled(fact, text, standing);
  return new Map(
    texts.map((text) => [
      text,
      [...text.facts.map(settledIn(text)), ...looseNames(text, wanted)].filter(isComparable),
    ]),
  );
};
