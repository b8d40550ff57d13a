import { Action, Clause } from '@shared/domain/clause.ts';
import { Id } from '@shared/domain/identifier.ts';
import {
  AgendaItem,
  Annex,
  Delegate,
  Item,
  MeetingHeader,
  NextMeeting,
  Section,
} from '@shared/domain/meeting.ts';
import { MeetingVersion } from '@shared/domain/meeting-version.ts';
import { LocalizedText } from '@shared/text/localized.ts';
import { PlainDate } from '@shared/text/plain-date.ts';
import { z } from 'zod';

/** A clause as an editor writes it; what is left out stays as a new clause has it. */
const ClauseContent = z.strictObject({
  ...Clause.pick({ id: true, speaker: true, verbClass: true, text: true }).shape,
  ...Action.partial().shape,
  /** The sides that have agreed; left out: both. */
  agreedBy: Clause.shape.agreedBy.optional(),
});
export type ClauseContent = z.infer<typeof ClauseContent>;

const clauses = z.array(ClauseContent);

/** A section with a title is added; one without is taken over from the template or the previous meeting. */
const SectionContent = z.strictObject({
  id: Id,
  title: Section.shape.title.optional(),
  clauses,
  items: z.array(z.strictObject({ ...Item.shape, clauses })).default([]),
});

/** A meeting as resources/sample holds it. Delegates have the ids of their persons. */
export const MeetingContent = z.strictObject({
  id: Id,
  header: MeetingHeader,
  /** Side → its delegates in protocol order. */
  delegations: z.record(Id, z.array(Delegate.omit({ id: true }))),
  agenda: z.array(AgendaItem),
  sections: z.array(SectionContent),
  nextMeeting: NextMeeting,
  /** Annexes besides the usual ones. */
  annexes: z.array(Annex),
  /** The day of signature; null while the record is being drafted. */
  signedOn: PlainDate.nullable(),
  /** The meeting as it was at some time before, kept under a name: which clauses then read otherwise. */
  earlierDraft: z
    .strictObject({
      ...MeetingVersion.pick({ name: true, keptAt: true }).shape,
      texts: z.record(Id, LocalizedText),
    })
    .nullable()
    .default(null),
});
export type MeetingContent = z.infer<typeof MeetingContent>;
