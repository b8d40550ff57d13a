import { z } from 'zod';
import { PlainDate } from '../text/plain-date.ts';
import { Id } from './identifier.ts';

/** How the follow-ups of a commission are looked at: sort, group and filters, kept under a name. */
export const SavedView = z.strictObject({
  id: Id,
  name: z.string().max(100),
  sort: z.strictObject({ column: z.string().max(40), descending: z.boolean() }),
  group: z.enum(['none', 'meeting', 'section', 'body', 'state', 'deadline-month']),
  filters: z
    .array(z.strictObject({ field: z.string().max(40), values: z.array(z.string().max(200)).max(100) }))
    .max(20),
});
export type SavedView = z.infer<typeof SavedView>;

/** What this desk keeps about a commission for itself, under the commission's id: never part of anything sent out. */
export const DeskSettings = z.strictObject({
  id: Id,
  /** The side this desk belongs to; null until somebody says so. */
  ownSide: Id.nullable(),
  savedViews: z.array(SavedView).max(50),
  /** The day up to which reminders have been seen. */
  remindedOn: PlainDate.nullable(),
});
export type DeskSettings = z.infer<typeof DeskSettings>;

export const initialSettings = (commission: Id): DeskSettings => ({
  id: commission,
  ownSide: null,
  savedViews: [],
  remindedOn: null,
});
