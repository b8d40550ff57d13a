/** A place in a text, in UTF-16 units; `end` is the first unit after it. */
export interface Span {
  start: number;
  end: number;
}

export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Whether the span lies within one of the others. */
export const isWithinAny = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => isWithin(span, other));
