import { z } from 'zod';
import { Action, Clause } from '../domain/clause.ts';
import { ClauseReference } from '../domain/clause-reference.ts';
import { DispositionKind } from '../domain/disposition.ts';
import { PrivateNotes, Report } from '../domain/follow-up.ts';
import { Id } from '../domain/identifier.ts';
import { Closing, Item, MeetingHeader } from '../domain/meeting.ts';
import { RectificationNote } from '../domain/rectification.ts';
import { ACTION_STATES } from '../domain/tracked-action.ts';

/** What lists say of a meeting. */
const MeetingShown = MeetingHeader.pick({ ordinal: true, regularity: true, firstDay: true }).extend({
  signedOn: Closing.shape.signedOn,
});

/** An action of a signed record as lists show it: never without its clause, section and meeting. */
export const ActionRow = z.strictObject({
  /** `21/4.2` */
  reference: z.string(),
  commission: Id,
  origin: ClauseReference,
  number: z.string(),
  meeting: MeetingShown,
  section: Item.pick({ id: true, title: true }),
  item: Item.pick({ id: true, title: true }).nullable(),
  ...Clause.pick({ speaker: true, verbClass: true, text: true }).shape,
  action: Action,
  state: z.enum(ACTION_STATES),
  /** The meeting that closed it or made it go on; null while it is open. */
  decision: z
    .strictObject({
      meeting: MeetingShown.extend({ id: Id }),
      kind: DispositionKind,
      statement: Clause.shape.text,
    })
    .nullable(),
  /** The clause it came from and the one it went on in, as references; null where there is none. */
  predecessor: z.string().nullable(),
  successor: z.string().nullable(),
  /** The latest last. */
  reports: z.array(Report),
  /** The signed notes that correct the clause; its own text stays as it was signed. */
  rectifications: z.array(RectificationNote),
  private: PrivateNotes,
  /** The first day of the next meeting of the commission after the one it is from; null until it has a date. */
  nextMeetingOn: MeetingHeader.shape.firstDay,
});
export type ActionRow = z.infer<typeof ActionRow>;
