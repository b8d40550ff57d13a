import { z } from 'zod';
import { ClauseReference } from '../domain/clause-reference.ts';
import { Commission } from '../domain/commission.ts';
import { CommissionCommand } from '../domain/commission-commands.ts';
import { DeskSettings } from '../domain/desk-settings.ts';
import { FollowUpCommand, FollowUps } from '../domain/follow-up.ts';
import { Id } from '../domain/identifier.ts';
import { Meeting, MeetingHeader } from '../domain/meeting.ts';
import { MeetingCommand, SignMeeting } from '../domain/meeting-commands.ts';
import { MeetingVersion } from '../domain/meeting-version.ts';
import { RecordChoice } from '../domain/record-choice.ts';
import { ActionRow } from './action-row.ts';
import { BACKUP_CALLS } from './backup-calls.ts';
import type { CallName } from './names.ts';
import { AcceptedReport, ReportRow } from './report-row.ts';
import { FiledPlace, LARGEST_SCAN, Layouts, SCAN_PART, SigningProgress } from './signing.ts';

const Revision = z.int().min(0);
const MeetingAddress = { commission: Id, meeting: Id };

/** A file that could not be read, and what was done with it, in plain words. */
const Damage = z.strictObject({ file: z.string(), reason: z.string() });
export type Damage = z.infer<typeof Damage>;

/** A file that was damaged or missing, why, and what was taken instead; what was found is kept in the quarantine. */
const Recovery = z.strictObject({
  ...Damage.shape,
  from: z.enum(['unfinished-save', 'backup']),
  /** When what was taken had been written. */
  at: z.iso.datetime(),
});
export type Recovery = z.infer<typeof Recovery>;

/** The desk that holds a store; null for what cannot be known of it. */
const Holder = z.strictObject({
  host: z.string().nullable(),
  process: z.int().nullable(),
  since: z.iso.datetime().nullable(),
});
export type Holder = z.infer<typeof Holder>;

/** When and at which revision a meeting is safely on disk, and whether there is something to undo or redo. */
const SaveState = z.strictObject({
  revision: Revision,
  savedAt: z.iso.datetime(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});
export type SaveState = z.infer<typeof SaveState>;

const OpenMeeting = z.strictObject({
  meeting: Meeting,
  ...SaveState.shape,
  /** Why this state is only in memory so far, in plain words; null where it is on disk. */
  unsaved: z.string().nullable(),
});
export type OpenMeeting = z.infer<typeof OpenMeeting>;

/** One line of the list of meetings. */
export const MeetingSummary = z.strictObject({
  id: Id,
  commission: Id,
  status: Meeting.shape.status,
  ...MeetingHeader.shape,
  sections: z.int(),
  clauses: z.int(),
  actions: z.int(),
  /** Clauses that not both sides have agreed to. */
  openClauses: z.int(),
});
export type MeetingSummary = z.infer<typeof MeetingSummary>;

/** One line of the list of kept drafts. */
const VersionSummary = MeetingVersion.omit({ meeting: true }).extend({
  clauses: z.int(),
  openClauses: z.int(),
});
export type VersionSummary = z.infer<typeof VersionSummary>;

const CommissionSummary = Commission.pick({ id: true, name: true, shortName: true, languages: true }).extend({
  meetings: z.int(),
});
export type CommissionSummary = z.infer<typeof CommissionSummary>;

/** What became of an exported file. A download's address belongs to the served shell and works once. */
const Delivery = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), fileName: z.string() }),
  z.strictObject({ kind: z.literal('download'), fileName: z.string(), address: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);
export type Delivery = z.infer<typeof Delivery>;

const Notice = z.strictObject({ title: z.string().min(1).max(200), body: z.string().max(1_000) });
export type Notice = z.infer<typeof Notice>;

/** The one list of calls between renderer and main: name → shape of input and output. */
export const CALLS = {
  'describe-desk': {
    input: z.strictObject({}),
    output: z.strictObject({
      storeName: z.string(),
      version: z.string(),
      damage: z.array(Damage),
      recovered: z.array(Recovery),
      /** Files that a cloud folder has made of two versions of one; they are not merged. */
      conflictedCopies: z.array(z.string()),
      /** Who holds the store, so that nothing can be edited here; null where this desk does. */
      readOnly: Holder.nullable(),
    }),
  },
  'create-sample': { input: z.strictObject({}), output: z.strictObject({ commission: Id, meeting: Id }) },

  'list-commissions': {
    input: z.strictObject({}),
    output: z.strictObject({ commissions: z.array(CommissionSummary), damage: z.array(Damage) }),
  },
  'get-commission': {
    input: z.strictObject({ commission: Id }),
    output: z.strictObject({ commission: Commission, revision: Revision }),
  },
  'create-commission': {
    input: z.strictObject({ commission: Commission }),
    output: z.strictObject({ revision: Revision }),
  },
  'edit-commission': {
    input: z.strictObject({
      commission: Id,
      revision: Revision,
      commands: z.array(CommissionCommand).min(1).max(100),
    }),
    output: z.strictObject({ commission: Commission, revision: Revision }),
  },

  'list-meetings': {
    input: z.strictObject({ commission: Id }),
    output: z.strictObject({ meetings: z.array(MeetingSummary), damage: z.array(Damage) }),
  },
  'get-meeting': { input: z.strictObject(MeetingAddress), output: OpenMeeting },
  'create-meeting': {
    /** `previous`: the meeting to take sections, delegations and languages from; null for the first. */
    input: z.strictObject({ commission: Id, previous: Id.nullable(), header: MeetingHeader }),
    output: z.strictObject({ meeting: Id }),
  },
  /** Applies the commands in order, all or none, and answers when they are durable. */
  'edit-meeting': {
    input: z.strictObject({
      ...MeetingAddress,
      revision: Revision,
      commands: z.array(MeetingCommand).min(1).max(1_000),
    }),
    output: SaveState,
  },
  /** Tries again to write what is only in memory. */
  'save-meeting': { input: z.strictObject(MeetingAddress), output: SaveState },
  'undo-meeting': { input: z.strictObject({ ...MeetingAddress, revision: Revision }), output: OpenMeeting },
  'redo-meeting': { input: z.strictObject({ ...MeetingAddress, revision: Revision }), output: OpenMeeting },

  /** The drafts of a meeting that were kept under a name, the latest first. */
  'list-versions': {
    input: z.strictObject(MeetingAddress),
    output: z.strictObject({ versions: z.array(VersionSummary), damage: z.array(Damage) }),
  },
  'get-version': { input: z.strictObject({ ...MeetingAddress, version: Id }), output: MeetingVersion },
  /** Keeps the meeting as it stands at this revision, under a name. */
  'keep-version': {
    input: z.strictObject({ ...MeetingAddress, revision: Revision, name: MeetingVersion.shape.name }),
    output: VersionSummary,
  },
  /**
   * Freezes the meeting for ever, files its originals in these layouts and seals it: all of that or nothing. Fails with
   * `rejected`, `stale-revision`, or `cancelled`.
   */
  'sign-meeting': {
    input: z.strictObject({
      ...MeetingAddress,
      revision: Revision,
      signedOn: SignMeeting.shape.signedOn,
      layouts: Layouts,
    }),
    output: OpenMeeting,
  },
  /** How far the signature of this meeting, or of one of its rectification notes, is; null where none is under way. */
  'signing-progress': {
    input: z.strictObject(MeetingAddress),
    output: z.strictObject({ progress: SigningProgress.nullable() }),
  },
  /** Ends it while nothing is signed yet; `cancelled` false: it was too late, or none was under way. */
  'cancel-signing': {
    input: z.strictObject(MeetingAddress),
    output: z.strictObject({ cancelled: z.boolean() }),
  },

  /** What happened since to one signed record: reports, rectification notes, scans. */
  'get-follow-ups': {
    input: z.strictObject(MeetingAddress),
    output: z.strictObject({ followUps: FollowUps, revision: Revision }),
  },
  /** Signs the draft of a rectification note as `sign-meeting` signs a record; `note`: its id. */
  'sign-rectification': {
    input: z.strictObject({ ...MeetingAddress, note: Id, signedOn: SignMeeting.shape.signedOn }),
    output: z.strictObject({ followUps: FollowUps, revision: Revision }),
  },
  /**
   * Takes one part of a scan of the signed copy, the first at `offset` 0 and each where the one before ended; with the
   * last one it is filed (PDF, JPEG, PNG or TIFF). `upload` is the same for all parts, `size` that of the whole file.
   */
  'attach-scan': {
    input: z.strictObject({
      ...MeetingAddress,
      upload: Id,
      name: z.string().min(1).max(500),
      size: z.int().min(1).max(LARGEST_SCAN),
      offset: z.int().min(0),
      part: z.base64().max(Math.ceil(SCAN_PART / 3) * 4),
    }),
    output: z.strictObject({ received: z.int(), followUps: FollowUps.nullable() }),
  },
  /** A file that was filed with a signed record, as it was filed. Fails with `unreadable` where a byte of it changed. */
  'export-filed-file': {
    input: z.strictObject({ ...MeetingAddress, file: FiledPlace }),
    output: Delivery,
  },

  /** The pages of the record as they would print: one SVG document a page. */
  'preview-record': {
    input: z.strictObject({ ...MeetingAddress, choice: RecordChoice }),
    output: z.strictObject({ revision: Revision, pages: z.array(z.string()) }),
  },
  'export-record': {
    input: z.strictObject({ ...MeetingAddress, choice: RecordChoice, format: z.enum(['pdf', 'docx']) }),
    output: Delivery,
  },
  /**
   * The meeting with its commission, as the published JSON Schema describes it. `written`: as a window has it, for as
   * long as that cannot be saved; usually as the desk has it.
   */
  'export-meeting': {
    input: z.strictObject({ ...MeetingAddress, written: Meeting.optional() }),
    output: Delivery,
  },

  /** Every action of every signed meeting of one commission, or of all (null): nothing is ever left out. */
  'list-actions': {
    input: z.strictObject({ commission: Id.nullable() }),
    output: z.strictObject({ actions: z.array(ActionRow), damage: z.array(Damage) }),
  },
  /** One action with the chain of clauses it belongs to, the oldest first, itself included. */
  'get-action': {
    input: z.strictObject({ commission: Id, origin: ClauseReference }),
    output: z.strictObject({ action: ActionRow, chain: z.array(ActionRow), revision: Revision }),
  },
  /** Edits what happened since to the actions of one signed meeting; `revision` null: on whatever is the latest. */
  'edit-follow-ups': {
    input: z.strictObject({
      ...MeetingAddress,
      revision: Revision.nullable(),
      commands: z.array(FollowUpCommand).min(1).max(1_000),
    }),
    output: z.strictObject({ followUps: FollowUps, revision: Revision }),
  },
  /** The actions with these references as a control table or as calendar entries; the private layer stays here. */
  'export-actions': {
    input: z.strictObject({
      commission: Id.nullable(),
      references: z.array(ClauseReference).max(10_000),
      format: z.enum(['xlsx', 'csv', 'ics']),
      /** Of an XLSX: all actions on one sheet, or those of each section on their own. */
      sheets: z.enum(['one', 'per-section']),
      language: RecordChoice.shape.languages.element,
    }),
    output: Delivery,
  },
  /** How the actions that `meeting` found open stand, as a document for the next meeting. */
  'export-implementation-report': {
    input: z.strictObject({ ...MeetingAddress, choice: RecordChoice, format: z.enum(['pdf', 'docx']) }),
    output: Delivery,
  },
  /** What a filled-in control table (base64 of the XLSX) would change, row by row. Nothing is changed yet. */
  'preview-reports': {
    input: z.strictObject({ commission: Id, side: Id, file: z.base64().max(20_000_000) }),
    output: z.strictObject({ rows: z.array(ReportRow) }),
  },
  /** Takes the accepted rows of a filled-in control table into the follow-ups, all or none. */
  'accept-reports': {
    input: z.strictObject({ commission: Id, rows: z.array(AcceptedReport).min(1).max(10_000) }),
    output: z.strictObject({ accepted: z.int() }),
  },
  'get-desk-settings': { input: z.strictObject({ commission: Id }), output: DeskSettings },
  'edit-desk-settings': {
    input: z.strictObject({ commission: Id, changes: DeskSettings.omit({ id: true }).partial() }),
    output: DeskSettings,
  },
  ...BACKUP_CALLS,
  /** Tells the user something outside the window, where the shell can; the window must say it too. */
  notify: { input: Notice, output: z.strictObject({}) },
} as const satisfies Record<CallName, { input: z.ZodType; output: z.ZodType }>;

export type CallInput<Name extends CallName> = z.infer<(typeof CALLS)[Name]['input']>;
export type CallOutput<Name extends CallName> = z.infer<(typeof CALLS)[Name]['output']>;
