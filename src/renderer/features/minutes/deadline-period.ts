import { dateParts, type PlainDate } from '@shared/text/plain-date.ts';

/** The periods of a year that a deadline may mean, with their length in months. */
const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
export type Period = keyof typeof MONTHS;

export const isPeriod = (precision: string): precision is Period => precision in MONTHS;

/** How many of such periods a year has. */
export const periodsInYear = (period: Period): number => 12 / MONTHS[period];

const twoDigits = (number: number): string => `${number}`.padStart(2, '0');

/** First and last day of the n-th such period of a year, counted from 1. */
export const daysOf = (
  period: Period,
  year: number,
  position: number,
): { from: PlainDate; to: PlainDate } => {
  const lastMonth = position * MONTHS[period];
  const firstMonth = lastMonth - MONTHS[period] + 1;
  const lastDay = new Date(Date.UTC(year, lastMonth, 0)).getUTCDate();
  return {
    from: `${year}-${twoDigits(firstMonth)}-01`,
    to: `${year}-${twoDigits(lastMonth)}-${twoDigits(lastDay)}`,
  };
};

/** The year and the position in it, counted from 1, of the period that this day lies in. */
export const periodAt = (period: Period, day: PlainDate): { year: number; position: number } => {
  const { year, month } = dateParts(day);
  return { year, position: Math.ceil(month / MONTHS[period]) };
};
