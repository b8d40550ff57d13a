import { z } from 'zod';
import { Commission } from '../domain/commission.ts';
import { Id } from '../domain/identifier.ts';
import { Meeting, MeetingHeader } from '../domain/meeting.ts';

const Moment = z.iso.datetime();
const MeetingAddress = { commission: Id, meeting: Id };

/** The files of a meeting that have generations: its minutes, and what happened since its signature. */
const KeptFile = z.enum(['meeting', 'follow-ups']);
export type KeptFile = z.infer<typeof KeptFile>;

const Title = MeetingHeader.pick({ ordinal: true, regularity: true });

/** A meeting with how many earlier states of it there are. */
export const BackedUpMeeting = z.strictObject({
  id: Id,
  /** Null where neither the meeting nor an earlier state can be read. */
  title: Title.nullable(),
  /** Null where the meeting itself cannot be read. */
  status: Meeting.shape.status.nullable(),
  /** Why it cannot be read; null where it can. */
  problem: z.string().nullable(),
  generations: z.int(),
  newest: Moment.nullable(),
});
export type BackedUpMeeting = z.infer<typeof BackedUpMeeting>;

/** An earlier state of a file of a meeting, in numbers. */
export const GenerationSummary = z.strictObject({
  at: Moment,
  /** Why it cannot be read; null where it can. */
  problem: z.string().nullable(),
  /** Of the minutes. */
  status: Meeting.shape.status.nullable(),
  sections: z.int(),
  clauses: z.int(),
  actions: z.int(),
  /** Of the follow-ups. */
  reports: z.int(),
});
export type GenerationSummary = z.infer<typeof GenerationSummary>;

/** A meeting or a commission in the trash. */
export const TrashedThing = z.strictObject({
  entry: z.string(),
  deletedAt: Moment,
  /** When it goes for good. */
  goesOn: Moment,
  commission: Id,
  meeting: Id.nullable(),
  /** Of a meeting; null of a commission, and where its file cannot be read. */
  title: Title.nullable(),
  clauses: z.int(),
  /** Of a commission; null of a meeting, and where its file cannot be read. */
  name: Commission.shape.shortName.nullable(),
  meetings: z.int(),
});
export type TrashedThing = z.infer<typeof TrashedThing>;

const MadeBackup = z.strictObject({ at: Moment, file: z.string(), files: z.int(), bytes: z.int() });

/** Where whole backups go, and how it stands with them. */
export const BackupState = z.strictObject({
  storeDirectory: z.string(),
  /** Null: nobody has chosen one, so there are no weekly backups. */
  folder: z.string().nullable(),
  /** Whether the shell asks for folders by a dialog; where it does not, a path is typed. */
  hasFolderDialog: z.boolean(),
  lastMade: MadeBackup.nullable(),
  /** When the next weekly one is due; null where none is planned. */
  nextDue: Moment.nullable(),
  /** Why the latest attempt failed; null where it went well. */
  failure: z.strictObject({ at: Moment, reason: z.string() }).nullable(),
  /** How far a backup that is being made has come, in files. */
  running: z.strictObject({ done: z.int(), total: z.int() }).nullable(),
  /** Why an earlier state of a meeting could not be kept; null where all is well. */
  generationProblem: z.string().nullable(),
});
export type BackupState = z.infer<typeof BackupState>;

/** A ZIP in the chosen folder. */
export const FoundArchive = z.strictObject({ file: z.string(), madeAt: Moment, bytes: z.int() });
export type FoundArchive = z.infer<typeof FoundArchive>;

/** A meeting in such a ZIP. */
export const ArchivedMeeting = z.strictObject({
  ...MeetingAddress,
  title: Title,
  status: Meeting.shape.status,
  clauses: z.int(),
  actions: z.int(),
});
export type ArchivedMeeting = z.infer<typeof ArchivedMeeting>;

const FileName = z.string().regex(/^[^/\\]{1,250}\.zip$/);
const Entry = z.string().regex(/^[0-9TZ]{19}-[a-z0-9.-]{1,130}$/);

/** What became of a restored file. `kept`: the generation that holds what was there; null where nothing readable was. */
const Restored = z.strictObject({ revision: z.int().min(0), kept: Moment.nullable(), canUndo: z.boolean() });

/** The calls about backups, restoring and the trash: part of `CALLS`. */
export const BACKUP_CALLS = {
  'list-backups': {
    input: z.strictObject({ commission: Id }),
    output: z.strictObject({ meetings: z.array(BackedUpMeeting) }),
  },
  /** The earlier states of a file of a meeting, the newest first. */
  'list-generations': {
    input: z.strictObject({ ...MeetingAddress, file: KeptFile }),
    output: z.strictObject({ generations: z.array(GenerationSummary) }),
  },
  /** The minutes as they were. */
  'get-generation': {
    input: z.strictObject({ ...MeetingAddress, at: Moment }),
    output: z.strictObject({ meeting: Meeting }),
  },
  /** Puts an earlier state in the place of the present one, which is itself kept first. A signed record never changes. */
  'restore-generation': {
    input: z.strictObject({ ...MeetingAddress, file: KeptFile, at: Moment }),
    output: Restored,
  },

  /** Moves a meeting that is not agreed yet into the trash. */
  'delete-meeting': { input: z.strictObject(MeetingAddress), output: z.strictObject({ entry: z.string() }) },
  /** Moves a commission without a signed record into the trash, with all that is in it. */
  'delete-commission': {
    input: z.strictObject({ commission: Id }),
    output: z.strictObject({ entry: z.string() }),
  },
  'list-trash': { input: z.strictObject({}), output: z.strictObject({ things: z.array(TrashedThing) }) },
  'restore-from-trash': {
    input: z.strictObject({ entry: Entry }),
    output: z.strictObject({ commission: Id, meeting: Id.nullable() }),
  },

  'describe-backups': { input: z.strictObject({}), output: BackupState },
  /** Chooses where weekly backups go. `path`: what was typed; a shell with a dialog asks with that instead. */
  'choose-backup-folder': {
    input: z.strictObject({ path: z.string().max(4_000).nullable() }),
    output: BackupState,
  },
  /** Ends the weekly backups. Those that were made stay. */
  'forget-backup-folder': { input: z.strictObject({}), output: BackupState },
  /** Makes a backup of the whole store in the chosen folder and answers when it has been read back. */
  'make-backup': { input: z.strictObject({}), output: BackupState },
  'cancel-backup': { input: z.strictObject({}), output: BackupState },
  'list-archives': { input: z.strictObject({}), output: z.strictObject({ archives: z.array(FoundArchive) }) },
  'describe-archive': {
    input: z.strictObject({ file: FileName }),
    output: z.strictObject({ madeAt: Moment, meetings: z.array(ArchivedMeeting) }),
  },
  /** As `restore-generation`, out of a ZIP; a meeting that is not in the store any more comes back as it was. */
  'restore-archived-meeting': {
    input: z.strictObject({ file: FileName, ...MeetingAddress }),
    output: Restored,
  },
  /** Makes the whole store in a ZIP anew beside the present one; answers in which folder. */
  'restore-store': {
    input: z.strictObject({ file: FileName }),
    output: z.strictObject({ directory: z.string(), files: z.int() }),
  },
} as const;
