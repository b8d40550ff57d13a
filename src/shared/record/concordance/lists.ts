import { type Fact, factOf } from './fact.ts';
import type { Span } from './span.ts';

/** A list of a text: how many entries it has, where it stands, and the marks that are no part of its content. */
export interface List extends Span {
  entries: number;
  marks: Span[];
  /** Two entries may as well be two sentences. */
  isLoose: boolean;
}

const LETTER_OR_NUMBER = /(?<=^|[\s;:,.])(\(?)(\p{L}|\d{1,2})\)(?=\s|\p{L})/gmu;
const NUMBER_OF_LINE = /^[ \t]*()(\d{1,2})\.(?=[ \t]+\D)/gm;
const BULLET = /^[ \t]*[•·●▪*–—-][ \t]+/gm;

const FIRST_MARKS = new Set(['a', 'а', '1', 'i']);

/** Whether the text before has an open bracket, which the mark would close: "(Annex 1)". */
const isInBrackets = (text: string, start: number): boolean =>
  text.lastIndexOf('(', start - 1) > text.lastIndexOf(')', start - 1);

const marksOf = (text: string, pattern: RegExp): Span[] => {
  const matches = [...text.matchAll(pattern)].filter(({ index }) => !isInBrackets(text, index));
  const first = matches[0]?.[2]?.toLowerCase() ?? '';
  const isList = matches.length > 1 && FIRST_MARKS.has(first);
  return isList ? matches.map(({ 0: mark, index }) => ({ start: index, end: index + mark.length })) : [];
};

const bulletsOf = (text: string): Span[] =>
  [...text.matchAll(BULLET)].map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }));

const trimmedEnd = (text: string): number => text.trimEnd().length;

const listOfMarks = (text: string, marks: Span[]): List | null => {
  const [first] = marks;
  if (!first) return null;
  return { entries: marks.length, marks, isLoose: false, start: first.start, end: trimmedEnd(text) };
};

const listOfSeparators = (text: string, separator: RegExp): List | null => {
  const entries = text.split(separator).filter((entry) => entry.trim() !== '').length;
  if (entries < 2) return null;
  const start = text.length - text.trimStart().length;
  return { entries, marks: [], isLoose: entries === 2, start, end: trimmedEnd(text) };
};

/** The list that a text has: by letters or numbers, bullets, lines, or semicolons; null where it has none. */
export const listOf = (text: string): List | null =>
  listOfMarks(text, marksOf(text, LETTER_OR_NUMBER)) ??
  listOfMarks(text, marksOf(text, NUMBER_OF_LINE)) ??
  listOfMarks(text, bulletsOf(text)) ??
  listOfSeparators(text, /\n/) ??
  listOfSeparators(text, /[;؛]/);

export const listFacts = (list: List | null): Fact[] =>
  list ? [factOf('list', `${list.entries}`, list, list.isLoose)] : [];
