import { type Fact, factOf, type Reading } from './fact.ts';
import { isQuantity, type Quantity, type Sign } from './sign.ts';

/** What a number becomes by the words beside it: an amount of money, a share, a period. */
interface Measure {
  read: (value: string) => Reading;
  end: number;
  next: number;
  /** Whether the number alone may be meant too. */
  isDoubtful: boolean;
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, 'half-year': 6, year: 12 };

/** A period as its days or months: two weeks are 14 days, a year is 12 months. */
const periodOf = (value: string, unit: string): string => {
  const number = Number(value);
  if (Number.isNaN(number)) return `${value} ${unit}`;
  if (unit in DAYS) return `${number * (DAYS[unit] ?? 1)} days`;
  return unit in MONTHS ? `${number * (MONTHS[unit] ?? 1)} months` : `${number} ${unit}s`;
};

const isPeriodUnit = (sign: Sign | undefined): sign is Sign & { value: string } =>
  sign?.kind === 'unit' && (sign.value in DAYS || sign.value in MONTHS || sign.value === 'hour');

/** "10 working days", "two-month". */
const unitAfter = (signs: readonly Sign[], from: number): number => {
  let at = from;
  while (signs[at]?.kind === 'filler' && signs[at]?.value === 'working') at += 1;
  const sign = signs[at];
  if (sign?.kind === 'link' && sign.end - sign.start === 1 && at === from) at += 1;
  return isPeriodUnit(signs[at]) ? at : -1;
};

/** The measure that follows a number; null where it counts something else. `before` is the sign before the number. */
export const measureAfter = (
  signs: readonly Sign[],
  from: number,
  before: Sign | undefined,
): Measure | null => {
  const sign = signs[from];
  if (sign?.kind === 'percent')
    return {
      read: (value) => ({ kind: 'number', value: `${value}%${sign.value}` }),
      end: sign.end,
      next: from + 1,
      isDoubtful: false,
    };
  if (sign?.kind === 'currency')
    return {
      read: (value) => ({ kind: 'amount', value: `${value} ${sign.value}` }),
      end: sign.end,
      next: from + 1,
      isDoubtful: false,
    };
  if (before?.kind === 'currency')
    return {
      read: (value) => ({ kind: 'amount', value: `${value} ${before.value}` }),
      end: signs[from - 1]?.end ?? 0,
      next: from,
      isDoubtful: false,
    };
  const unit = unitAfter(signs, from);
  const period = signs[unit];
  if (!period || !isPeriodUnit(period)) return null;
  return {
    read: (value) => ({ kind: 'date', value: periodOf(value, period.value) }),
    end: period.end,
    next: unit + 1,
    // "30 illik": of thirty years, or the thirtieth anniversary.
    isDoubtful: period.value === 'year',
  };
};

/** The other values of the number as readings, and those that the end of a range lends it: "5–10 million US dollars". */
const otherReadingsOf = (
  quantity: Quantity,
  read: (value: string) => Reading,
  lent: Measure | null,
  lentScale: number,
): Reading[] => {
  const readings = quantity.otherValues.map((value) =>
    value.includes('.') && /^\d{1,2}\.\d{2}$/.test(value)
      ? ({ kind: 'number', value: `at ${value.replace('.', ':')}` } as const)
      : read(value),
  );
  if (!lent && lentScale === 0) return readings;
  const scaledValue = quantity.value.includes('/')
    ? quantity.value
    : `${Number((Number(quantity.value) * 10 ** lentScale).toPrecision(15))}`;
  const lentRead = lent?.read ?? read;
  return [...readings, lentRead(scaledValue), lentRead(quantity.value)];
};

/** The number at `at`, with what it measures, as a fact. */
export const measuredAt = (signs: readonly Sign[], at: number): { fact: Fact; next: number } | null => {
  const quantity = signs[at];
  if (!isQuantity(quantity)) return null;
  const before = signs[at - 1];
  const measure = measureAfter(signs, at + 1, before);
  const plainly = (value: string): Reading => ({ kind: 'number', value });
  const read = measure?.read ?? plainly;
  const { kind, value } = read(quantity.value);
  const following = signs[at + 2];
  const isRange = !measure && signs[at + 1]?.kind === 'link' && isQuantity(following);
  const lent = isRange ? measureAfter(signs, at + 3, undefined) : null;
  const readings = otherReadingsOf(quantity, read, lent, isRange ? following.scale : 0);
  const start = before?.kind === 'currency' && measure?.next === at + 1 ? before.start : quantity.start;
  const isCounted = measure !== null && kind === 'amount';
  return {
    fact: {
      ...factOf(kind, value, { start, end: measure?.end || quantity.end }, quantity.isLoose && !isCounted),
      otherReadings: measure?.isDoubtful ? [...readings, plainly(quantity.value)] : readings,
    },
    next: measure?.next ?? at + 1,
  };
};
