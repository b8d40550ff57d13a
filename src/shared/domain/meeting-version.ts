import { z } from 'zod';
import { Id } from './identifier.ts';
import { Meeting } from './meeting.ts';

/** A draft of a meeting that somebody kept under a name: "sent to the Azerbaijani side, 3 July". It never changes. */
export const MeetingVersion = z.strictObject({
  id: Id,
  name: z.string().trim().min(1).max(200),
  keptAt: z.iso.datetime(),
  /** The revision of the meeting that it holds. */
  revision: z.int().min(0),
  meeting: Meeting,
});
export type MeetingVersion = z.infer<typeof MeetingVersion>;
