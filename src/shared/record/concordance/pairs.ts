import type { Fact } from './fact.ts';
import { readingKey } from './settled-readings.ts';
import type { TextFacts } from './text-facts.ts';

/** What a text lacks, what it says beyond the others, or one in the place of the other. */
export interface Pair {
  lacking: { fact: Fact; in: TextFacts } | null;
  beyond: Fact | null;
}

const MEASURED = new Set<Fact['kind']>(['number', 'date', 'amount', 'reference']);

const bearerKind = ({ value }: Fact): string => value.split(':')[0] ?? '';

const canAnswer = (one: Fact, other: Fact): boolean =>
  one.kind === other.kind
    ? one.kind !== 'name' || bearerKind(one) === bearerKind(other)
    : MEASURED.has(one.kind) && MEASURED.has(other.kind);

/** Whether both can be read alike: a number that one text says without what is cited by it. */
const canAgree = (one: Fact, other: Fact): boolean => {
  const readings = new Set([one, ...one.otherReadings].map(readingKey));
  return [other, ...other.otherReadings].some((reading) => readings.has(readingKey(reading)));
};

/** How much two facts are alike: readings first, then kind, then what their values have in common, then their places. */
const likeness = (lacking: { fact: Fact; in: TextFacts }, beyond: Fact, text: TextFacts): number => {
  const parts = (fact: Fact) => fact.value.split(/[ -]/);
  const own = new Set(parts(beyond));
  const common = parts(lacking.fact).filter((part) => own.has(part)).length;
  const distance = Math.abs(
    lacking.fact.span.start / lacking.in.text.length - beyond.span.start / text.text.length,
  );
  const agreement = canAgree(lacking.fact, beyond) ? 100 : 0;
  return agreement + (lacking.fact.kind === beyond.kind ? 4 : 0) + common - 2 * distance;
};

/** So many that somebody replaced the text: they are not compared each with each. */
const TOO_MANY = 50;

/**
 * What a text lacks and what it says beyond, joined where one stands in the place of the other, and
 * left out where both can be read alike.
 */
export const pairsOf = (
  lacking: readonly { fact: Fact; in: TextFacts }[],
  beyond: readonly Fact[],
  text: TextFacts,
): Pair[] => {
  const isTooMany = lacking.length > TOO_MANY || beyond.length > TOO_MANY;
  const candidates = isTooMany
    ? []
    : lacking
        .flatMap((one) =>
          beyond
            .filter((other) => canAnswer(one.fact, other))
            .map((other) => ({ lacking: one, beyond: other, likeness: likeness(one, other, text) })),
        )
        .sort((one, other) => other.likeness - one.likeness);
  const taken = new Set<unknown>();
  const pairs: Pair[] = [];
  for (const candidate of candidates) {
    if (taken.has(candidate.lacking) || taken.has(candidate.beyond)) continue;
    taken.add(candidate.lacking).add(candidate.beyond);
    if (!canAgree(candidate.lacking.fact, candidate.beyond))
      pairs.push({ lacking: candidate.lacking, beyond: candidate.beyond });
  }
  return [
    ...pairs,
    ...lacking.filter((one) => !taken.has(one)).map((one) => ({ lacking: one, beyond: null })),
    ...beyond.filter((fact) => !taken.has(fact)).map((fact) => ({ lacking: null, beyond: fact })),
  ];
};
