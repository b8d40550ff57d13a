import type { FindingKind } from './finding.ts';
import type { Span } from './span.ts';

/** What a fact says: its kind and its value, written alike in every language. */
export interface Reading {
  kind: FindingKind;
  value: string;
}

/** Something that a text says and every other language must say too. */
export interface Fact extends Reading {
  span: Span;
  /** What else the same words can mean; chosen where another language says that. */
  otherReadings: readonly Reading[];
  /** Others may leave it out, but where they say it, it answers theirs. */
  isLoose: boolean;
}

export const factOf = (kind: FindingKind, value: string, span: Span, isLoose = false): Fact => ({
  kind,
  value,
  span: { start: span.start, end: span.end },
  otherReadings: [],
  isLoose,
});
