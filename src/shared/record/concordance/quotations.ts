import { type Fact, factOf } from './fact.ts';
import type { Span } from './span.ts';

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '"': '"', '‹': '›' };
const QUOTATION_MARK = /[«»“”„"‹›]/g;

/** A mark, one letter and a mark: what a subparagraph is called, and others write in brackets. */
const SHORTEST = 4;

/** The outermost quotations of a text with their marks, in order. A mark that is never closed opens nothing. */
export const quotationsOf = (text: string): Span[] => {
  const quotations: Span[] = [];
  const open: { closing: string; start: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(QUOTATION_MARK)) {
    const innermost = open.at(-1);
    if (innermost?.closing.includes(mark)) {
      open.pop();
      if (open.length === 0 && index + 1 - innermost.start >= SHORTEST)
        quotations.push({ start: innermost.start, end: index + 1 });
    } else if (mark in PAIRS) open.push({ closing: PAIRS[mark] ?? '', start: index });
  }
  return quotations;
};

const LATIN_WORD = /(?<![\p{L}\d])\p{Script=Latin}{2,}/gu;

/**
 * The quotations as facts, all of one value: they are counted. Latin words of a quotation in another script stand
 * there in every language; in a text in Latin script any quoted word may be one.
 */
export const quotationFacts = (text: string, quotations: readonly Span[]): Fact[] =>
  quotations.flatMap((quotation) => {
    const quoted = text.slice(quotation.start, quotation.end);
    const isLatin = !/[^\P{L}\p{Script=Latin}]/u.test(quoted);
    const words = [...quoted.matchAll(LATIN_WORD)].map(({ 0: word, index }) => {
      const start = quotation.start + index;
      return factOf('quotation', word.toLowerCase(), { start, end: start + word.length }, isLatin);
    });
    return [factOf('quotation', '', quotation), ...words];
  });
