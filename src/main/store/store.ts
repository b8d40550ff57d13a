import type { Damage, Recovery } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { type DeskSettings, initialSettings } from '@shared/domain/desk-settings.ts';
import { type FollowUps, noFollowUps } from '@shared/domain/follow-up.ts';
import { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingVersion } from '@shared/domain/meeting-version.ts';
import { DurableAdapter } from './durable-adapter.ts';
import { createFolderDurably, isTemporaryName, makeFolderDurably } from './durable-write.ts';
import { encode, type Versioned } from './envelope.ts';
import { COMMISSION, DESK_SETTINGS, type FileKind, FOLLOW_UPS, MEETING } from './file-kind.ts';
import { FileProblem } from './file-problem.ts';
import type { FileSystem } from './file-system.ts';
import {
  commissionFile,
  commissionsFolder,
  deskSettingsFile,
  fileNameOf,
  followUpsFile,
  meetingFile,
  meetingsFolder,
  quarantineFolder,
  type StoreFile,
  versionFile,
  versionsFolder,
} from './layout.ts';
import { leftoversIn, leftoversOf, sweep } from './leftovers.ts';
import { keepDamaged } from './quarantine.ts';
import { Recoveries } from './recoveries.ts';
import { NotSaved, StoredDocument } from './stored-document.ts';
import { plainReason, systemErrorCode } from './system-error.ts';

export interface StoreOptions {
  fileSystem: FileSystem;
  now: () => Date;
  /** Nothing is written, not even a copy of a damaged file. */
  readOnly: boolean;
}

/** A file that is to come into a folder yet to be made. */
interface NewFile {
  name: string;
  bytes: Uint8Array;
}

const newFile = <Data extends { id: Id }>(kind: FileKind<Data>, data: Data): NewFile => ({
  name: fileNameOf(kind),
  bytes: encode(kind, { revision: 1, data }),
});

/** An open store. Ids in its arguments are checked identifiers. Files that are not as written are never overwritten. */
export class Store {
  private readonly problems = new Map<string, FileProblem>();

  private readonly recoveries: Recoveries;

  constructor(
    readonly directory: string,
    private readonly options: StoreOptions,
  ) {
    this.recoveries = new Recoveries({ directory, ...options });
  }

  /** Every damaged file come across so far. */
  get damage(): Damage[] {
    return [...this.problems.values()].map((problem) => problem.damage);
  }

  /** Every file that was damaged or missing, and what was taken instead. */
  get recovered(): Recovery[] {
    return this.recoveries.all;
  }

  /** The ids of all commissions, sorted, whether their files can be read or not. Throws FileProblem. */
  commissionIds(): Promise<Id[]> {
    return this.idsIn(commissionsFolder(this.directory));
  }

  /** The ids of all meetings of a commission, sorted, whether their files can be read or not. Throws FileProblem. */
  meetingIds(commission: Id): Promise<Id[]> {
    return this.idsIn(meetingsFolder(this.directory, commission));
  }

  /** Throws FileProblem or NotFound. */
  readCommission(id: Id): Promise<Versioned<Commission>> {
    return this.read(commissionFile(this.directory, id));
  }

  /** Throws FileProblem or NotFound. */
  readMeeting(commission: Id, id: Id): Promise<Versioned<Meeting>> {
    return this.read(meetingFile(this.directory, commission, id));
  }

  /** What happened since to the actions of this meeting. Throws FileProblem or NotFound. */
  readFollowUps(commission: Id, meeting: Id): Promise<Versioned<FollowUps>> {
    return this.read(followUpsFile(this.directory, commission, meeting));
  }

  /** What this desk keeps about the commission for itself. Throws FileProblem or NotFound. */
  readDeskSettings(commission: Id): Promise<Versioned<DeskSettings>> {
    return this.read(deskSettingsFile(this.directory, commission));
  }

  /** Reads the commission and holds it for editing. Throws FileProblem or NotFound. */
  openCommission(id: Id): Promise<StoredDocument<Commission>> {
    return this.open(commissionFile(this.directory, id));
  }

  /** Reads the meeting and holds it for editing. Throws FileProblem or NotFound. */
  openMeeting(commission: Id, id: Id): Promise<StoredDocument<Meeting>> {
    return this.open(meetingFile(this.directory, commission, id));
  }

  /** As `openMeeting`, for what happened since. */
  openFollowUps(commission: Id, meeting: Id): Promise<StoredDocument<FollowUps>> {
    return this.open(followUpsFile(this.directory, commission, meeting));
  }

  /** As `openCommission`, for the settings of this desk. */
  openDeskSettings(commission: Id): Promise<StoredDocument<DeskSettings>> {
    return this.open(deskSettingsFile(this.directory, commission));
  }

  /**
   * Guarantee: after it returns, the commission and the settings of this desk are on disk at revision 1. There must
   * be none with this id. Throws NotSaved; then both are whole or neither is there at all.
   */
  createCommission(commission: Commission, settings = initialSettings(commission.id)): Promise<void> {
    const { folder } = commissionFile(this.directory, commission.id);
    return this.create(folder, [newFile(COMMISSION, commission), newFile(DESK_SETTINGS, settings)]);
  }

  /** As `createCommission`, for a meeting of an existing commission and what happened since to its actions. */
  createMeeting(meeting: Meeting, followUps = noFollowUps(meeting.id)): Promise<void> {
    const { folder } = meetingFile(this.directory, meeting.commission, meeting.id);
    return this.create(folder, [newFile(MEETING, meeting), newFile(FOLLOW_UPS, followUps)]);
  }

  /** The ids of the kept drafts of a meeting, sorted, whether their files can be read or not. Throws FileProblem. */
  async versionIds(commission: Id, meeting: Id): Promise<Id[]> {
    const entries = await this.entriesOf(versionsFolder(this.directory, commission, meeting));
    return entries
      .flatMap(({ name, isFolder }) => (isFolder || !name.endsWith('.json') ? [] : [name.slice(0, -5)]))
      .filter((id) => Id.safeParse(id).success)
      .sort();
  }

  /** Throws FileProblem. */
  async readVersion(commission: Id, meeting: Id, id: Id): Promise<MeetingVersion> {
    return (await this.read(versionFile(this.directory, commission, meeting, id))).data;
  }

  /**
   * Guarantee: after it returns, the draft is on disk. No other of this meeting may have its id. Throws NotSaved; then
   * it is not there.
   */
  async createVersion(commission: Id, version: MeetingVersion): Promise<void> {
    const { fileSystem, now } = this.options;
    const file = versionFile(this.directory, commission, version.meeting.id, version.id);
    try {
      await makeFolderDurably(fileSystem, file.folder);
      await new DurableAdapter(fileSystem, file, now).write({ revision: 1, data: version });
    } catch (error) {
      throw new NotSaved(plainReason(error), { cause: error });
    }
  }

  private async idsIn(folder: string): Promise<Id[]> {
    const { fileSystem, readOnly } = this.options;
    const entries = await this.entriesOf(folder);
    // A folder that was being made and never said to be there.
    if (!readOnly && entries.some(({ name }) => isTemporaryName(name)))
      await sweep(fileSystem, await leftoversIn(fileSystem, folder).catch(() => []));
    return entries
      .filter(({ name, isFolder }) => isFolder && Id.safeParse(name).success)
      .map(({ name }) => name)
      .sort();
  }

  /** What is in a folder; nothing where it is missing. Throws FileProblem. */
  private async entriesOf(folder: string): ReturnType<FileSystem['list']> {
    try {
      return await this.options.fileSystem.list(folder);
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return [];
      throw new FileProblem(
        { code: 'unreadable', file: folder, reason: `cannot be listed: ${plainReason(error)}` },
        { cause: error },
      );
    }
  }

  private read<Data extends { id: Id }>(file: StoreFile<Data>): Promise<Versioned<Data>> {
    return this.reporting(file, () => this.recoveries.read(file));
  }

  private async open<Data extends { id: Id }>(file: StoreFile<Data>): Promise<StoredDocument<Data>> {
    const { fileSystem, now } = this.options;
    const content = await this.read(file);
    if (!this.options.readOnly) await this.sweepAfter(file);
    const saved = { revision: content.revision, savedAt: await fileSystem.modifiedAt(file.path) };
    return new StoredDocument(new DurableAdapter(fileSystem, file, now), content, saved, now);
  }

  /** The file has just been read, so what interrupted saves of it left behind has no use any more. */
  private async sweepAfter(file: StoreFile<unknown>): Promise<void> {
    const { fileSystem } = this.options;
    await sweep(fileSystem, await leftoversOf(fileSystem, file).catch(() => []));
  }

  private async create(folder: string, files: readonly NewFile[]): Promise<void> {
    try {
      await createFolderDurably(this.options.fileSystem, folder, files);
    } catch (error) {
      throw new NotSaved(plainReason(error), { cause: error });
    }
  }

  /** Remembers the first problem of each file and keeps a copy of what was found. */
  private async reporting<Value>(file: StoreFile<unknown>, read: () => Promise<Value>): Promise<Value> {
    try {
      const value = await read();
      this.problems.delete(file.name);
      return value;
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      const known = this.problems.has(file.name);
      this.problems.set(file.name, error);
      if (!known && error.code === 'unreadable' && !this.options.readOnly) await this.quarantine(file);
      throw error;
    }
  }

  private async quarantine(file: StoreFile<unknown>): Promise<void> {
    try {
      await keepDamaged(this.options.fileSystem, quarantineFolder(this.directory), file);
    } catch (error) {
      // The file itself is still in its place; a missing one leaves nothing to keep.
      console.error(`No copy of ${file.name} was put into quarantine: ${plainReason(error)}`);
    }
  }
}
