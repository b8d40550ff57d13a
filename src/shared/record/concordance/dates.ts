import { isYearNumber } from './digits.ts';
import { type Fact, factOf } from './fact.ts';
import { isQuantity, MOST_IN_ONE_LIST, type Quantity, type Sign } from './sign.ts';
import type { Span } from './span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Days, a month or a part of a year, before its year is known. */
interface Part extends Span {
  /** `12-01`, `12`, `Q1`; several for several days. */
  days: string[];
  year: string | null;
}

const padded = (number: string): string => number.padStart(2, '0');

const isYear = (sign: Sign | undefined): sign is Quantity =>
  isQuantity(sign) && sign.isInDigits && sign.scale === 0 && isYearNumber(sign.value);

const isNumberUpTo = (most: number, sign: Sign | undefined): sign is Quantity =>
  isQuantity(sign) && /^\d{1,2}$/.test(sign.value) && Number(sign.value) >= 1 && Number(sign.value) <= most;

const isJoint = (sign: Sign | undefined): boolean => sign?.kind === 'link' || sign?.value === ',';

/** Words beside a year or a day that say nothing more: "of", "г.", "ilin". */
const isIdle = (sign: Sign | undefined): boolean =>
  (sign?.kind === 'filler' && sign.value === '') || (sign?.kind === 'unit' && sign.value === 'year');

const skipIdle = (signs: readonly Sign[], from: number): number => {
  let at = from;
  while (isIdle(signs[at])) at += 1;
  return at;
};

/** Numbers with endings that say from where to where: az "6-dan 7-dək". */
const isRange = (first: Quantity, second: Sign | undefined): boolean =>
  isQuantity(second) && [first, second].every(({ isInDigits, isOrdinal }) => isInDigits && isOrdinal);

/** The numbers from `from` on up to `most`, joined: "6–7", "1, 5 and 9". */
const numbersAt = (signs: readonly Sign[], from: number, most: number) => {
  const numbers: Quantity[] = [];
  let next = from;
  for (let at = from; ; ) {
    const sign = signs[at];
    if (!isNumberUpTo(most, sign)) return { numbers, next };
    numbers.push(sign);
    next = at + 1;
    const isBound = isRange(sign, signs[next]);
    if (!(isBound || isJoint(signs[next])) || numbers.length === MOST_IN_ONE_LIST) return { numbers, next };
    at = isBound ? next : next + 1;
  }
};

const isMonth = (sign: Sign | undefined, { words }: Vocabulary): boolean =>
  sign?.kind === 'month' && (!words.capitalMonths || sign.isCapital);

/** "1 декабря", "December 1", "December". */
const daysAt = (
  signs: readonly Sign[],
  from: number,
  vocabulary: Vocabulary,
): { part: Part; next: number } | null => {
  // Most signs begin no date; where none can, what follows is not looked through.
  if (!isQuantity(signs[from]) && signs[from]?.kind !== 'month') return null;
  const before = numbersAt(signs, from, 31);
  const monthAt = skipIdle(signs, before.next);
  const month = signs[monthAt];
  if (!month || isQuantity(month) || !isMonth(month, vocabulary)) return null;
  if (before.numbers.length === 0 && monthAt !== from) return null;
  const code = padded(month.value);
  const afterMonth = skipIdle(signs, monthAt + 1);
  const follows = vocabulary.words.dayAfterMonth && before.numbers.length === 0;
  const after = follows ? numbersAt(signs, afterMonth, 31) : { numbers: [], next: monthAt + 1 };
  const hasAfter = after.numbers.length > 0;
  const numbers = [...before.numbers, ...after.numbers];
  const next = hasAfter ? after.next : monthAt + 1;
  const start = signs[from]?.start ?? month.start;
  const end = signs[next - 1]?.end ?? month.end;
  const days = numbers.length > 0 ? numbers.map(({ value }) => `${code}-${padded(value)}`) : [code];
  return { part: { days, year: null, start, end }, next };
};

const PARTS_OF_YEAR: Readonly<Record<string, { code: string; most: number }>> = {
  quarter: { code: 'Q', most: 4 },
  'half-year': { code: 'H', most: 2 },
};

/** "I квартал", "first half", "Q1". */
const periodAt = (signs: readonly Sign[], from: number): { part: Part; next: number } | null => {
  const { numbers, next } = numbersAt(signs, from, 4);
  const unitAt = numbers.length > 0 ? next : from;
  const unit = signs[unitAt];
  const kind = unit?.kind === 'unit' ? PARTS_OF_YEAR[unit.value] : undefined;
  if (!unit || !kind) return null;
  const after = signs[unitAt + 1];
  const named = numbers.length > 0 ? numbers : isNumberUpTo(kind.most, after) ? [after] : [];
  if (named.length === 0 || named.some(({ value }) => Number(value) > kind.most)) return null;
  const end = Math.max(unit.end, named.at(-1)?.end ?? 0);
  const start = Math.min(unit.start, named[0]?.start ?? unit.start);
  const days = named.map(({ value }) => `${kind.code}${value}`);
  return { part: { days, year: null, start, end }, next: numbers.length > 0 ? unitAt + 1 : unitAt + 2 };
};

/** A part, with the year after it unless that belongs to what follows: az "2023-cü ilin mayından 2024-cü ilin ...". */
const partAt = (
  signs: readonly Sign[],
  from: number,
  vocabulary: Vocabulary,
  isYearAfter: boolean,
): { part: Part; next: number } | null => {
  const found = daysAt(signs, from, vocabulary) ?? periodAt(signs, from);
  if (!found || !isYearAfter) return found;
  const { part, next } = found;
  const skipped = skipIdle(signs, signs[next]?.value === ',' ? next + 1 : next);
  const year = signs[skipped];
  if (!isYear(year)) return found;
  return { part: { ...part, year: year.value, end: year.end }, next: skipped + 1 };
};

const dateOf = (year: string | null, day: string): string => `${year ?? '-'}-${day}`;

/** The parts as facts; a part without a year takes that of the next, else that of the one before. */
const factsOf = (parts: readonly Part[], leadingYear: string | null): Fact[] => {
  let before = leadingYear;
  return parts.flatMap((part, index) => {
    const year = part.year ?? before ?? parts.slice(index + 1).find((later) => later.year)?.year ?? null;
    before = part.year ?? leadingYear;
    return part.days.map((day) => factOf('date', dateOf(year, day), part));
  });
};

/** Parts joined to one another: "from 1 December to 15 January 2024". */
const chainAt = (
  signs: readonly Sign[],
  from: number,
  vocabulary: Vocabulary,
  isYearAfter: boolean,
): { parts: Part[]; next: number } => {
  const parts: Part[] = [];
  let next = from;
  for (let at = from; ; ) {
    const found = partAt(signs, at, vocabulary, isYearAfter);
    if (!found) return { parts, next };
    parts.push(found.part);
    next = found.next;
    const after = skipIdle(signs, next);
    if (signs[after]?.kind !== 'link') return { parts, next };
    at = after + 1;
  }
};

/** A year that may have its month or quarter after it: "2023-cü ilin dekabrı"; alone, it may be a plain number too. */
const yearAt = (
  signs: readonly Sign[],
  at: number,
  vocabulary: Vocabulary,
): { facts: Fact[]; next: number } | null => {
  const year = signs[at];
  if (!isYear(year)) return null;
  const skipped = skipIdle(signs, at + 1);
  const chain = chainAt(signs, skipped, vocabulary, false);
  const [first] = chain.parts;
  if (first && skipped > at + 1) {
    const parts = [{ ...first, start: year.start }, ...chain.parts.slice(1)];
    return { facts: factsOf(parts, year.value), next: chain.next };
  }
  const end = signs[skipped - 1]?.end ?? year.end;
  const isNamed = skipped > at + 1 && signs[skipped - 1]?.kind === 'unit';
  const fact = factOf('date', year.value, { start: year.start, end: isNamed ? end : year.end });
  const otherReadings = [{ kind: 'number', value: year.value }] as const;
  return { facts: [{ ...fact, otherReadings }], next: isNamed ? skipped : at + 1 };
};

/** A day in digits; day and month may be the other way round where strokes stand between them. */
const dayInDigits = (sign: Sign & { value: string }): Fact => {
  if (sign.value.includes('-')) return factOf('date', sign.value, sign);
  const [day = '', month = '', year = ''] = sign.value.split(/[./]/);
  const value = (first: string, second: string) => `${year}-${padded(second)}-${padded(first)}`;
  return {
    ...factOf('date', value(day, month), sign),
    otherReadings: sign.value.includes('/') ? [{ kind: 'date', value: value(month, day) }] : [],
  };
};

/** The dates and parts of years that begin at `at`; null where none does. */
export const datesAt = (
  signs: readonly Sign[],
  at: number,
  vocabulary: Vocabulary,
): { facts: Fact[]; next: number } | null => {
  const sign = signs[at];
  if (sign?.kind === 'day') return { facts: [dayInDigits(sign)], next: at + 1 };
  if (sign?.kind === 'every') {
    const fact = factOf('date', `every ${sign.value}`, sign, sign.isLoose);
    return { facts: [fact], next: at + 1 };
  }
  const { parts, next } = chainAt(signs, at, vocabulary, true);
  return parts.length > 0 ? { facts: factsOf(parts, null), next } : yearAt(signs, at, vocabulary);
};
