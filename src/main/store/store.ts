import type { Damage } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { type DeskSettings, initialSettings } from '@shared/domain/desk-settings.ts';
import { type FollowUps, noFollowUps } from '@shared/domain/follow-up.ts';
import { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { DurableAdapter } from './durable-adapter.ts';
import { createFolderDurably } from './durable-write.ts';
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
} from './layout.ts';
import { keepDamaged } from './quarantine.ts';
import { SignedFiles } from './signed/signed-files.ts';
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

  constructor(
    readonly directory: string,
    readonly options: StoreOptions,
  ) {}

  /** Every damaged file come across so far. */
  get damage(): Damage[] {
    return [...this.problems.values()].map((problem) => problem.damage);
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

  /** Where the signed files of a meeting stand. */
  signedFiles(commission: Id, meeting: Id): SignedFiles {
    const { directory, options } = this;
    return new SignedFiles({ directory, fileSystem: options.fileSystem }, commission, meeting);
  }

  private async idsIn(folder: string): Promise<Id[]> {
    try {
      const entries = await this.options.fileSystem.list(folder);
      return entries
        .filter(({ name, isFolder }) => isFolder && Id.safeParse(name).success)
        .map(({ name }) => name)
        .sort();
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return [];
      throw new FileProblem(
        { code: 'unreadable', file: folder, reason: `cannot be listed: ${plainReason(error)}` },
        { cause: error },
      );
    }
  }

  private read<Data extends { id: Id }>(file: StoreFile<Data>): Promise<Versioned<Data>> {
    return this.reporting(file, () => new DurableAdapter(this.options.fileSystem, file).read());
  }

  private async open<Data extends { id: Id }>(file: StoreFile<Data>): Promise<StoredDocument<Data>> {
    const { fileSystem, now } = this.options;
    const content = await this.read(file);
    const saved = { revision: content.revision, savedAt: await fileSystem.modifiedAt(file.path) };
    return new StoredDocument(new DurableAdapter(fileSystem, file), content, saved, now);
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
