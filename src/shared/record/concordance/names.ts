import { type Fact, factOf } from './fact.ts';
import type { NameIndex } from './name-index.ts';
import type { Span } from './span.ts';
import { isCapital, isUpper, type Stem } from './stems.ts';

/** What the registers know of the names in a text. */
export interface NamesFound {
  facts: Fact[];
  /** Where names of bodies stand in full or in short: what is in them is not compared once more. */
  spans: Span[];
}

const nameAt = (stems: readonly Stem[], at: number, { names }: NameIndex) => {
  const first = stems[at];
  if (!first) return undefined;
  return names
    .get(first.stem)
    ?.find(
      (name) =>
        (!name.needsCapital || isCapital(first)) &&
        (!name.needsUpper || isUpper(first)) &&
        first.word.startsWith(name.beginning) &&
        name.stems.every((stem, index) => stems[at + index]?.stem === stem),
    );
};

/** The bodies, people and sides named in a text, longest names first. What is part of a longer name is not found. */
export const namesIn = (stems: readonly Stem[], index: NameIndex): NamesFound => {
  const facts: Fact[] = [];
  const spans: Span[] = [];
  for (let at = 0; at < stems.length; ) {
    const name = nameAt(stems, at, index);
    const length = name?.stems.length ?? 1;
    if (name) {
      const span = { start: stems[at]?.start ?? 0, end: stems[at + length - 1]?.end ?? 0 };
      facts.push(...name.bearers.map((bearer) => factOf('name', bearer, span, name.isLoose)));
      facts.push(...name.sides.map((side) => factOf('name', `side:${side}`, span, true)));
      if (!name.isLoose && name.bearers[0]?.startsWith('body:')) spans.push(span);
    }
    at += length;
  }
  return { facts, spans };
};

/**
 * Whether all words of a name are there, apart from one another: "Ministries of Economy and Energy of the Republic of
 * Azerbaijan". The country must be named outside of other names.
 */
export const isNamedLoosely = (
  bearer: string,
  stems: readonly Stem[],
  { spans }: NamesFound,
  { bearers }: NameIndex,
): boolean => {
  const name = bearers.get(bearer);
  if (!name || name.core.length < 2) return false;
  const isInName = (stem: Stem) => spans.some(({ start, end }) => stem.start >= start && stem.end <= end);
  const isInText = (stem: string) => stems.some((one) => one.stem === stem && !isInName(one));
  return (
    name.core.every((wanted) => stems.some(({ stem }) => stem === wanted)) &&
    (name.countries.length === 0 || name.countries.some((country) => country.every(isInText)))
  );
};
