import { dateParts, type PlainDate } from '../../text/plain-date.ts';

/** Days from `from` to `to`, both included. */
export interface DaySpan {
  from: PlainDate;
  to: PlainDate;
}

/** The parts of a calendar year that a deadline may mean, with their length in months. */
const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
export type Period = keyof typeof MONTHS;

export const isPeriod = (name: string): name is Period => Object.hasOwn(MONTHS, name);

const MILLISECONDS_A_DAY = 86_400_000;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const padded = (number: number, length: number): string => `${number}`.padStart(length, '0');

/** The day with these parts, month and day counted from 1. What the calendar does not have is no PlainDate. */
export const dayOf = (year: number, month: number, day: number): PlainDate =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** The day so many days later, or earlier for a negative number. */
export const addDays = (day: PlainDate, days: number): PlainDate =>
  new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** The same day so many months later; the last day of a month that is too short: 31 January + 1 = 28 February. */
export const addMonths = (day: PlainDate, months: number): PlainDate => {
  const parts = dateParts(day);
  const monthsSinceZero = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(monthsSinceZero / 12);
  const month = monthsSinceZero - year * 12 + 1;
  return dayOf(year, month, Math.min(parts.day, daysInMonth(year, month)));
};

/** How many of such periods a year has. */
export const periodsInYear = (period: Period): number => 12 / MONTHS[period];

/** First and last day of the n-th such period of a year, counted from 1. */
export const daysOfPeriod = (period: Period, year: number, position: number): DaySpan => {
  const lastMonth = position * MONTHS[period];
  const firstMonth = lastMonth - MONTHS[period] + 1;
  return {
    from: dayOf(year, firstMonth, 1),
    to: dayOf(year, lastMonth, daysInMonth(year, lastMonth)),
  };
};

/** Which period of its year the day lies in, counted from 1. */
export const positionInYear = (period: Period, day: PlainDate): number =>
  Math.ceil(dateParts(day).month / MONTHS[period]);

/** First and last day of the period that the day lies in. */
export const periodOf = (period: Period, day: PlainDate): DaySpan =>
  daysOfPeriod(period, dateParts(day).year, positionInYear(period, day));
