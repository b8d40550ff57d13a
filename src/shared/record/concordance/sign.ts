import { z } from 'zod';
import type { Span } from './span.ts';

/** What a word or sign can say, whatever the language. */
export const SignKind = z.enum([
  /** A number, or a part of one, in words. */
  'numeral',
  'fraction',
  /** A power of ten: thousand is 3. */
  'scale',
  'percent',
  'currency',
  'month',
  /** Hour, day, week, month, or a part of the year. */
  'unit',
  /** How often: every month, quarter, half-year, year. */
  'every',
  /** What is cited by number: clause, article, section, annex, meeting. */
  'reference',
  /** Joins two numbers or days: "and", "to", a hyphen. */
  'link',
  /** Stands between parts of a date, a reference or a period without a meaning of its own. */
  'filler',
]);
export type SignKind = z.infer<typeof SignKind>;

/** What a word says; a loose one also has other meanings, or is one that other languages do without. */
export interface Concept {
  kind: SignKind;
  value: string;
  isLoose: boolean;
}

/** A number of a text: composed from words, or from digits with their scale. */
export interface Quantity extends Span {
  kind: 'quantity';
  /** As people read it first: `1500000`, `0.5`, `2/3`. */
  value: string;
  /** What else the same signs can mean: "1.500". */
  otherValues: readonly string[];
  isLoose: boolean;
  /** In digits or Roman numerals. */
  isInDigits: boolean;
  /** Said or marked as an ordinal. Words are not told apart and count as such. */
  isOrdinal: boolean;
  /** Digits with dots between them: `4.2.1`; empty for any other number. */
  levels: string;
  /** The power of ten that is said beside it. */
  scale: number;
}

/** A sign that stands by itself: what a word says, a day in digits, or nothing that matters here. */
export interface PlainSign extends Span {
  kind: SignKind | 'day' | 'citation' | 'time' | 'phone' | 'other';
  value: string;
  isLoose: boolean;
  isCapital: boolean;
}

export type Sign = Quantity | PlainSign;

/** So many numbers are read as one list at most, so that time grows with the length of a text and not faster. */
export const MOST_IN_ONE_LIST = 20;

export const isQuantity = (sign: Sign | undefined): sign is Quantity => sign?.kind === 'quantity';
