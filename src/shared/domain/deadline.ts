import { z } from 'zod';
import { LocalizedText } from '../text/localized.ts';
import { PlainDate } from '../text/plain-date.ts';

/** Days from `from` (null: from the start) to `to`, both included. */
const interval = { from: PlainDate.nullable(), to: PlainDate };

/** What a deadline means: the interval with its precision, or why it has none. */
export const DeadlineMeaning = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('none') }),
  z.strictObject({ precision: z.literal('day'), ...interval }),
  z.strictObject({ precision: z.literal('month'), ...interval }),
  z.strictObject({ precision: z.literal('quarter'), ...interval }),
  z.strictObject({ precision: z.literal('half-year'), ...interval }),
  z.strictObject({ precision: z.literal('year'), ...interval }),
  /** Counted from the day of signature. */
  z.strictObject({
    precision: z.literal('relative'),
    amount: z.int().min(1).max(1_000),
    unit: z.enum(['day', 'month']),
  }),
  z.strictObject({ precision: z.literal('next-meeting') }),
  z.strictObject({
    precision: z.literal('recurring'),
    every: z.enum(['month', 'quarter', 'half-year', 'year']),
  }),
  z.strictObject({ precision: z.literal('permanent') }),
  z.strictObject({ precision: z.literal('conditional') }),
]);
export type DeadlineMeaning = z.infer<typeof DeadlineMeaning>;
export type DeadlinePrecision = DeadlineMeaning['precision'];

/** A deadline: the phrase as it will be signed, per language, and what it means. */
export const Deadline = z.strictObject({ phrase: LocalizedText, meaning: DeadlineMeaning });
export type Deadline = z.infer<typeof Deadline>;

export const NO_DEADLINE: Deadline = { phrase: {}, meaning: { precision: 'none' } };
