import { z } from 'zod';
import { LanguageTag } from '../text/language.ts';
import { LocalizedText, Text } from '../text/localized.ts';
import { PlainDate } from '../text/plain-date.ts';
import { AcceptedFinding, Action, Clause, Speaker, VerbClass } from './clause.ts';
import { ClauseReference } from './clause-reference.ts';
import { Deadline } from './deadline.ts';
import { DispositionKind } from './disposition.ts';
import { Id } from './identifier.ts';
import { AnnexContent, Closing, DelegateRole, Meeting, MeetingHeader, NextMeeting } from './meeting.ts';

const Index = z.int().min(0).max(10_000);
const command = <const Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** A place among the clauses of a section or item. */
const ClausePlace = { container: Id, index: Index };

/** A stretch of a text, as offsets in UTF-16 units; beyond its end means its end. */
const Range = z.strictObject({ from: z.int().min(0).max(20_000), to: z.int().min(0).max(20_000) });

/** A clause to be added; the rest of it starts empty. */
export const NewClause = z.strictObject({
  id: Id,
  speaker: Speaker.nullable(),
  verbClass: VerbClass,
  text: LocalizedText,
});
export type NewClause = z.infer<typeof NewClause>;

/** Every edit of a meeting; its signature is no edit. An index beyond the end of a list means its end. */
export const MeetingCommand = z.discriminatedUnion('type', [
  command('edit-meeting', { changes: MeetingHeader.partial() }),
  command('change-status', { to: z.enum(['planned', 'drafting', 'agreed']) }),

  command('add-delegate', { id: Id, side: Id, person: Id, role: DelegateRole }),
  command('set-delegate-role', { id: Id, role: DelegateRole }),
  command('move-delegate', { id: Id, index: Index }),
  command('remove-delegate', { id: Id }),

  command('add-agenda-item', { id: Id, index: Index, text: LocalizedText }),
  command('edit-agenda-item', { id: Id, language: LanguageTag, text: Text }),
  command('move-agenda-item', { id: Id, index: Index }),
  command('remove-agenda-item', { id: Id }),

  command('add-section', { id: Id, index: Index, title: LocalizedText }),
  command('edit-section-title', { id: Id, language: LanguageTag, text: Text }),
  command('move-section', { id: Id, index: Index }),
  command('remove-section', { id: Id }),
  command('add-item', { id: Id, section: Id, index: Index, title: LocalizedText }),
  command('edit-item-title', { id: Id, language: LanguageTag, text: Text }),
  command('move-item', { id: Id, section: Id, index: Index }),
  command('remove-item', { id: Id }),

  command('add-clauses', { ...ClausePlace, clauses: z.array(NewClause).min(1).max(500) }),
  command('edit-clause-text', { id: Id, language: LanguageTag, text: Text }),
  /** Says that a stale translation still holds as it stands. */
  command('confirm-translation', { id: Id, language: LanguageTag }),
  command('set-speaker', { id: Id, speaker: Speaker.nullable() }),
  command('set-verb-class', { id: Id, verbClass: VerbClass }),
  command('move-clause', { id: Id, ...ClausePlace }),
  /** Cuts each text at its offset (UTF-16 units); what follows goes to the new clause after it. */
  command('split-clause', { id: Id, newId: Id, at: z.record(LanguageTag, z.int().min(0).max(20_000)) }),
  command('remove-clause', { id: Id }),
  /**
   * Takes the text in each range out of the clause and makes it what `side` wants to stand there; an empty range only
   * says where. In a language without a range the bracket stands at the end until `place-bracket` says where.
   */
  command('open-bracket', { id: Id, bracket: Id, side: Id, ranges: z.record(LanguageTag, Range) }),
  /** Says where a bracket stands in one more language; the text in the range is added to what `side` wants there. */
  command('place-bracket', { id: Id, bracket: Id, side: Id, language: LanguageTag, range: Range }),
  command('edit-bracket', { id: Id, bracket: Id, side: Id, language: LanguageTag, text: Text }),
  /** Puts the text that is chosen or written anew in the place of the bracket, which is gone with that. */
  command('resolve-bracket', { id: Id, bracket: Id, text: LocalizedText }),
  command('set-agreement', { id: Id, side: Id, agreed: z.boolean() }),

  /** Lets a finding of the checks stand, with the reason; replaces an earlier reason. */
  command('accept-finding', { id: Id, ...AcceptedFinding.shape }),
  command('withdraw-acceptance', { id: Id, finding: AcceptedFinding.shape.finding }),
  /** Brings a clause back as it was in an earlier draft, in its place or, where it is gone, at the given one. */
  command('restore-clause', { clause: Clause, ...ClausePlace }),
  /** Brings all that is written back as it was in an earlier draft. */
  command('restore-meeting', { meeting: Meeting }),

  /** Gives a one-sided clause an action or takes it away. */
  command('set-action', { id: Id, present: z.boolean() }),
  /** `side` null: joint bodies. */
  command('set-responsible', { id: Id, side: Id.nullable(), bodies: z.array(Id).max(100) }),
  command('set-deadline', { id: Id, deadline: Deadline }),
  command('edit-deadline-phrase', { id: Id, language: LanguageTag, text: Text }),
  command('edit-expected-result', { id: Id, language: LanguageTag, text: Text }),
  command('edit-condition', { id: Id, language: LanguageTag, text: Text }),

  /**
   * Replaces an earlier disposition of the same action. `successor` is added as the clause in which the action goes
   * on; where it goes on already, that clause stays as it is and `successor` may be null.
   */
  command('dispose-of-action', {
    origin: ClauseReference,
    kind: DispositionKind,
    statement: LocalizedText,
    successor: z.strictObject({ ...ClausePlace, clause: NewClause, action: Action }).nullable(),
  }),
  command('edit-disposition-statement', { origin: ClauseReference, language: LanguageTag, text: Text }),
  /** Takes the disposition back, and with it the successor clause. */
  command('withdraw-disposition', { origin: ClauseReference }),

  command('set-next-meeting', { nextMeeting: NextMeeting.nullable() }),
  command('edit-closing', { changes: Closing.partial() }),
  command('add-annex', { id: Id, index: Index, title: LocalizedText, content: AnnexContent }),
  command('edit-annex', { id: Id, title: LocalizedText, content: AnnexContent }),
  command('move-annex', { id: Id, index: Index }),
  command('remove-annex', { id: Id }),
]);
export type MeetingCommand = z.infer<typeof MeetingCommand>;

/** Freezes numbers and content for ever. */
export const SignMeeting = command('sign', { signedOn: PlainDate });
export type SignMeeting = z.infer<typeof SignMeeting>;

/** Everything that is done to a meeting. */
export const MeetingAct = z.discriminatedUnion('type', [MeetingCommand, SignMeeting]);
export type MeetingAct = z.infer<typeof MeetingAct>;
export type MeetingCommandOf<Type extends MeetingAct['type']> = Extract<MeetingAct, { type: Type }>;
