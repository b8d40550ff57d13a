import { type Fact, factOf, type Reading } from './fact.ts';
import { scaledBy } from './quantities.ts';
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
  const isOfCountry = sign?.kind === 'filler' && sign.value === 'currency';
  const currencyAt = isOfCountry ? from + 1 : from;
  const currency = signs[currencyAt];
  if (currency?.kind === 'currency')
    return {
      read: (value) => ({ kind: 'amount', value: `${value} ${currency.value}` }),
      end: currency.end,
      next: currencyAt + 1,
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

/** "14.30" is also a time of day. */
const readingOfOther = (value: string, read: Measure['read']): Reading =>
  /^\d{1,2}\.\d{2}$/.test(value) ? { kind: 'number', value: `at ${value.replace('.', ':')}` } : read(value);

/** What the end of a range lends to its beginning: in "5–10 million US dollars", scale and currency. */
interface Lent {
  measure: Measure | null;
  scale: number;
}

const NOTHING: Lent = { measure: null, scale: 0 };

const lentTo = (signs: readonly Sign[], at: number): Lent => {
  const end = signs[at + 2];
  if (signs[at + 1]?.kind !== 'link' || !isQuantity(end)) return NOTHING;
  return { measure: measureAfter(signs, at + 3, undefined), scale: end.scale };
};

const plainly = (value: string): Reading => ({ kind: 'number', value });

/** Everything that the number can mean, the likeliest first. */
const readingsOf = (quantity: Quantity, measure: Measure | null, lent: Lent): [Reading, ...Reading[]] => {
  const { value, otherValues } = quantity;
  const read = measure?.read ?? lent.measure?.read ?? plainly;
  const others = otherValues.map((other) => readingOfOther(other, read));
  if (measure) return [read(value), ...others, ...(measure.isDoubtful ? [plainly(value)] : [])];
  if (!lent.measure && lent.scale === 0) return [plainly(value), ...others];
  return [read(scaledBy(lent.scale, value)), read(value), plainly(value), ...others];
};

/** The number at `at`, with what it measures, as a fact. */
export const measuredAt = (signs: readonly Sign[], at: number): { fact: Fact; next: number } | null => {
  const quantity = signs[at];
  if (!isQuantity(quantity)) return null;
  const before = signs[at - 1];
  const measure = measureAfter(signs, at + 1, before);
  const [reading, ...otherReadings] = readingsOf(quantity, measure, measure ? NOTHING : lentTo(signs, at));
  const isAfterCurrency = before?.kind === 'currency' && measure?.next === at + 1;
  const start = isAfterCurrency ? before.start : quantity.start;
  const isLoose = quantity.isLoose && !(measure && reading.kind === 'amount');
  const span = { start, end: measure?.end ?? quantity.end };
  return {
    fact: { ...factOf(reading.kind, reading.value, span, isLoose), otherReadings },
    next: measure?.next ?? at + 1,
  };
};
