import { z } from 'zod';
import { LocalizedText } from '../text/localized.ts';
import { PlainDate } from '../text/plain-date.ts';
import { ClauseNumber } from './clause-number.ts';
import { Id } from './identifier.ts';
import { MOST_NOTES, MOST_SCANS, RectificationDraft, RectificationNote } from './rectification.ts';
import { FiledFile } from './seal.ts';

/** What a report may propose; only a meeting closes an action. */
export const REPORTED_STATES = [
  'done',
  'partly-done',
  'in-progress',
  'not-done',
  'no-longer-relevant',
] as const;
export const ReportedState = z.enum(REPORTED_STATES);
export type ReportedState = z.infer<typeof ReportedState>;

/** What one side reports about an action on a day. */
export const Report = z.strictObject({
  id: Id,
  side: Id,
  on: PlainDate,
  state: ReportedState,
  text: LocalizedText,
});
export type Report = z.infer<typeof Report>;

/** Reports by their days, the latest last; those of one day always in the same order. */
export const inOrderReported = (reports: readonly Report[]): Report[] =>
  [...reports].sort((one, other) => one.on.localeCompare(other.on) || one.id.localeCompare(other.id));

/** What the side has reported last, of reports in their order; undefined where it has reported nothing. */
export const latestReportOf = (reports: readonly Report[], side: Id): Report | undefined =>
  reports.findLast((report) => report.side === side);

/** Belongs to one's own side: never enters a record, a communique or anything sent to the other side. */
export const PrivateNotes = z.strictObject({
  officer: z.string().max(200),
  controlDate: PlainDate.nullable(),
  note: z.string().max(5_000),
});
export type PrivateNotes = z.infer<typeof PrivateNotes>;

export const NO_NOTES: PrivateNotes = { officer: '', controlDate: null, note: '' };

/** The most reports an action may gather over the years. */
export const MOST_REPORTS = 1_000;

/** What happened to an action after signature. The clause stays the only source of its text, bodies and deadline. */
export const FollowUp = z.strictObject({
  clause: ClauseNumber,
  reports: z.array(Report).max(MOST_REPORTS),
  private: PrivateNotes,
});
export type FollowUp = z.infer<typeof FollowUp>;

/** A scan of the signed copy, or of a signed note, filed after signature. */
export const Scan = z.strictObject({ ...FiledFile.shape, filedOn: PlainDate });
export type Scan = z.infer<typeof Scan>;

/** Everything that happened since to one signed record, under the id of its meeting. */
export const FollowUps = z.strictObject({
  id: Id,
  entries: z.array(FollowUp).max(5_000),
  rectifications: z.array(RectificationNote).max(MOST_NOTES),
  scans: z.array(Scan).max(MOST_SCANS),
});
export type FollowUps = z.infer<typeof FollowUps>;

export const noFollowUps = (meeting: Id): FollowUps => ({
  id: meeting,
  entries: [],
  rectifications: [],
  scans: [],
});

/** Every edit of what happened since to one signed record; the signature of a rectification note is no edit. */
export const FollowUpCommand = z.discriminatedUnion('type', [
  /** Adds the report, or replaces the one with the same id. */
  z.strictObject({ type: z.literal('put-report'), clause: ClauseNumber, report: Report }),
  z.strictObject({ type: z.literal('remove-report'), clause: ClauseNumber, id: Id }),
  z.strictObject({
    type: z.literal('edit-private-notes'),
    clause: ClauseNumber,
    changes: PrivateNotes.partial(),
  }),
  /** Adds the draft of a rectification note, or replaces the one with its id; a signed note takes no edit. */
  z.strictObject({ type: z.literal('put-rectification'), note: RectificationDraft }),
  z.strictObject({ type: z.literal('remove-rectification'), id: Id }),
]);
export type FollowUpCommand = z.infer<typeof FollowUpCommand>;
