import { z } from 'zod';
import { LanguageTag } from '../text/language.ts';
import { LocalizedText } from '../text/localized.ts';
import { LocalizedNoun } from '../text/noun.ts';
import { PlainDate } from '../text/plain-date.ts';
import { Clause } from './clause.ts';
import { Disposition } from './disposition.ts';
import { Id } from './identifier.ts';
import { Seal } from './seal.ts';

export const MEETING_STATUSES = ['planned', 'drafting', 'agreed', 'signed'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** The most entries a list of a meeting may hold. */
export const MOST = {
  delegates: 500,
  agendaItems: 500,
  sections: 200,
  items: 100,
  clauses: 1_000,
  annexes: 50,
  dispositions: 5_000,
} as const;

/** Roles in protocol order. */
export const DELEGATE_ROLES = [
  'head',
  'deputy-head',
  'member',
  'expert',
  'interpreter',
  'secretary',
] as const;
export const DelegateRole = z.enum(DELEGATE_ROLES);
export type DelegateRole = z.infer<typeof DelegateRole>;

export const Delegate = z.strictObject({ id: Id, person: Id, role: DelegateRole });
export type Delegate = z.infer<typeof Delegate>;

/** The delegation of one side at one meeting, in protocol order within each role. */
export const Delegation = z.strictObject({ side: Id, delegates: z.array(Delegate).max(MOST.delegates) });
export type Delegation = z.infer<typeof Delegation>;

export const AgendaItem = z.strictObject({ id: Id, text: LocalizedText });
export type AgendaItem = z.infer<typeof AgendaItem>;

/** A subdivision of a section with clauses of its own. */
export const Item = z.strictObject({
  id: Id,
  title: LocalizedText,
  clauses: z.array(Clause).max(MOST.clauses),
});
export type Item = z.infer<typeof Item>;

/** Part of the minutes on one sector. Its own clauses come before its items. */
export const Section = z.strictObject({
  id: Id,
  title: LocalizedText,
  clauses: z.array(Clause).max(MOST.clauses),
  items: z.array(Item).max(MOST.items),
});
export type Section = z.infer<typeof Section>;

/**
 * When and where the commission meets next. The period answers when ("in the first half of 2024") and is empty where
 * it is left to diplomatic channels.
 */
export const NextMeeting = z.strictObject({
  host: Id.nullable(),
  place: LocalizedNoun,
  period: LocalizedText,
  byDiplomaticChannels: z.boolean(),
});
export type NextMeeting = z.infer<typeof NextMeeting>;

/** The closing of the record: where and when it is signed, how many originals, in which languages. */
export const Closing = z.strictObject({
  /** Where it is signed; empty: at the place of the meeting. */
  place: LocalizedNoun,
  signedOn: PlainDate.nullable(),
  copies: z.int().min(1).max(10),
  languages: z.array(LanguageTag).min(1).max(4),
  prevailingLanguage: LanguageTag.nullable(),
});
export type Closing = z.infer<typeof Closing>;

export const AnnexContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('delegation'), side: Id }),
  z.strictObject({ kind: z.literal('agenda') }),
  z.strictObject({ kind: z.literal('action-table') }),
  z.strictObject({ kind: z.literal('text'), text: LocalizedText }),
]);
export type AnnexContent = z.infer<typeof AnnexContent>;

/** An annex; its number is its place in the list, the same in both originals. An empty title reads as usual for its kind. */
export const Annex = z.strictObject({ id: Id, title: LocalizedText, content: AnnexContent });
export type Annex = z.infer<typeof Annex>;

/** What may be edited of a meeting as a whole. */
export const MeetingHeader = z.strictObject({
  ordinal: z.int().min(1).max(999),
  regularity: z.enum(['regular', 'extraordinary']),
  place: LocalizedNoun,
  firstDay: PlainDate.nullable(),
  lastDay: PlainDate.nullable(),
  mode: z.enum(['in-person', 'videoconference']),
  host: Id.nullable(),
  /** The languages the record is written in, in the order in which they are shown. */
  languages: z.array(LanguageTag).min(1).max(4),
});
export type MeetingHeader = z.infer<typeof MeetingHeader>;

/** One meeting with its minutes: everything the final record is made from. */
export const Meeting = z.strictObject({
  id: Id,
  commission: Id,
  status: z.enum(MEETING_STATUSES),
  ...MeetingHeader.shape,
  delegations: z.tuple([Delegation, Delegation]),
  agenda: z.array(AgendaItem).max(MOST.agendaItems),
  sections: z.array(Section).max(MOST.sections),
  /** What this meeting decides about the open actions of earlier ones. */
  dispositions: z.array(Disposition).max(MOST.dispositions),
  nextMeeting: NextMeeting.nullable(),
  closing: Closing,
  annexes: z.array(Annex).max(MOST.annexes),
  /** Id of a section, item or clause → its number; null until signature freezes the numbers. */
  frozenNumbers: z.record(Id, z.string().regex(/^\d+(\.\d+){0,2}$/)).nullable(),
  /** Of the record as it was signed; null until then, and for records signed before there were seals. */
  seal: Seal.nullable(),
});
export type Meeting = z.infer<typeof Meeting>;

/** The day on which posts are read: the first day of the meeting. */
export const dayOf = (meeting: Meeting): PlainDate | null => meeting.firstDay;
