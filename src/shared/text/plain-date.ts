import { z } from 'zod';

/** A calendar day without time or zone, as `YYYY-MM-DD`. */
export const PlainDate = z.iso.date();
export type PlainDate = z.infer<typeof PlainDate>;

/** The parts of a day: year, month 1-12, day 1-31. */
export const dateParts = (date: PlainDate): { year: number; month: number; day: number } => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
};
