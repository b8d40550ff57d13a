import { z } from 'zod';

/** What a word of a deadline can say, whatever the language. */
export const ConceptKind = z.enum([
  'during',
  'until',
  /** Until, and the period named is part of it: "not later than". */
  'latest',
  'end',
  'from',
  'to',
  /** A whole day, with its PlainDate as value. */
  'date',
  'year',
  'month',
  /** Day, week, month, or a part of the year. */
  'unit',
  'number',
  /** A number in words, or a part of one: "thirty", "five". */
  'numeral',
  'signature',
  'every',
  'next',
  'meeting',
  'permanent',
  'none',
]);
export type ConceptKind = z.infer<typeof ConceptKind>;

/** One thing that a phrase says, with its value where it has one: month 9, unit quarter, date 2023-12-01. */
export interface Concept {
  kind: ConceptKind;
  value: string;
}
