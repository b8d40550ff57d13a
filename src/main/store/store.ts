import { basename, relative } from 'node:path';
import type { Damage, Recovery } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { type DeskSettings, initialSettings } from '@shared/domain/desk-settings.ts';
import { type FollowUps, noFollowUps } from '@shared/domain/follow-up.ts';
import { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingVersion } from '@shared/domain/meeting-version.ts';
import { isConflictedCopy } from './conflicted-copy.ts';
import { DurableAdapter, type WriteOptions } from './durable-adapter.ts';
import { createFolderDurably, isTemporaryName, makeFolderDurably, targetOf } from './durable-write.ts';
import { type Versioned, versionOf } from './envelope.ts';
import { COMMISSION, DESK_SETTINGS, FOLLOW_UPS, MEETING } from './file-kind.ts';
import { FileProblem } from './file-problem.ts';
import type { FileSystem, FolderEntry } from './file-system.ts';
import { type FirstFile, firstFile } from './first-file.ts';
import { MeetingIndexes } from './index/meeting-indexes.ts';
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
  storeFile,
  versionFile,
  versionsFolder,
} from './layout.ts';
import { leftoversAmong, sweep } from './leftovers.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { keepDamaged } from './quarantine.ts';
import { Recoveries } from './recoveries.ts';
import { SignedFiles } from './signed/signed-files.ts';
import { HELD_ELSEWHERE, NotSaved, StoredDocument } from './stored-document.ts';
import { plainReason, systemErrorCode } from './system-error.ts';

export interface StoreOptions extends WriteOptions {
  fileSystem: FileSystem;
  /** Nothing is written, not even a copy of a damaged file. */
  readOnly: boolean;
}

/** An open store. Ids in its arguments are checked identifiers. Files that are not as written are never overwritten. */
export class Store {
  private readonly copies = new Set<string>();
  /** What lists need not read again. */
  readonly indexes: MeetingIndexes;
  private readonly problems = new Map<string, FileProblem>();

  private readonly recoveries: Recoveries;

  constructor(
    readonly directory: string,
    private readonly options: StoreOptions,
  ) {
    this.recoveries = new Recoveries(directory, options);
    this.indexes = new MeetingIndexes(directory, options);
  }

  get fileSystem(): FileSystem {
    return this.options.fileSystem;
  }

  /** Whether nothing is written. */
  get isReadOnly(): boolean {
    return this.options.readOnly;
  }

  /** Whether the store is ours to write to at this moment. */
  async mayWrite(): Promise<boolean> {
    return !this.isReadOnly && (await this.options.mayWrite());
  }

  /** Begins to write, or ends it: another desk has let go of the store, or taken it over. */
  setReadOnly(readOnly: boolean): void {
    this.options.readOnly = readOnly;
  }

  /**
   * Says of the store that it holds files of the present version, so that an older program leaves it alone. Where that
   * cannot be written, it is said the next time: such a program refuses each of the files too.
   */
  async raiseVersion(): Promise<void> {
    const { fileSystem } = this.options;
    const file = storeFile(this.directory);
    try {
      if (versionOf(await fileSystem.read(file.path)) === SCHEMA_VERSION) return;
      const adapter = new DurableAdapter(fileSystem, file, this.options);
      const { revision, data } = await adapter.read();
      await adapter.write({ revision: revision + 1, data });
    } catch (error) {
      console.error(`${file.name} still names an older version: ${plainReason(error)}`);
    }
  }

  /** Every damaged file come across so far. */
  get damage(): Damage[] {
    return [...this.problems.values()].map((problem) => problem.damage);
  }

  /** Every file that was damaged or missing, and what was taken instead. */
  get recovered(): Recovery[] {
    return this.recoveries.all;
  }

  /** The files that a cloud folder made of two versions of one, as far as their folders have been looked at. */
  get conflictedCopies(): string[] {
    return [...this.copies].sort();
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

  /** Reads a file of the store that stands in another place, such as the trash. Throws FileProblem or NotFound. */
  readElsewhere<Data extends { id: Id }>(file: StoreFile<Data>): Promise<Versioned<Data>> {
    return new DurableAdapter(this.options.fileSystem, file, this.options).read();
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
    return this.create(folder, [firstFile(COMMISSION, commission), firstFile(DESK_SETTINGS, settings)]);
  }

  /** As `createCommission`, for a meeting of an existing commission and what happened since to its actions. */
  createMeeting(meeting: Meeting, followUps = noFollowUps(meeting.id)): Promise<void> {
    const { folder } = meetingFile(this.directory, meeting.commission, meeting.id);
    return this.create(folder, [firstFile(MEETING, meeting), firstFile(FOLLOW_UPS, followUps)]);
  }

  /** Where the signed files of a meeting stand. */
  signedFiles(commission: Id, meeting: Id): SignedFiles {
    return new SignedFiles(this, commission, meeting);
  }

  /** The ids of the kept drafts of a meeting, sorted, whether their files can be read or not. Throws FileProblem. */
  versionIds(commission: Id, meeting: Id): Promise<Id[]> {
    return this.idsIn(versionsFolder(this.directory, commission, meeting), ({ name, isFolder }) =>
      isFolder ? '' : basename(name, '.json'),
    );
  }

  /** Throws FileProblem. */
  readVersion(commission: Id, meeting: Id, id: Id): Promise<Versioned<MeetingVersion>> {
    return this.read(versionFile(this.directory, commission, meeting, id));
  }

  /**
   * Guarantee: after it returns, the draft is on disk. No other of this meeting may have its id. Throws NotSaved; then
   * it is not there.
   */
  async createVersion(commission: Id, version: MeetingVersion): Promise<void> {
    const { fileSystem } = this.options;
    const file = versionFile(this.directory, commission, version.meeting.id, version.id);
    try {
      await makeFolderDurably(fileSystem, file.folder);
      await new DurableAdapter(fileSystem, file, this.options).write({ revision: 1, data: version });
    } catch (error) {
      throw error instanceof NotSaved ? error : new NotSaved(plainReason(error), { cause: error });
    }
  }

  /** `idOf`: the id that an entry of the folder stands for; anything else where it stands for none. */
  private async idsIn(
    folder: string,
    idOf = ({ name, isFolder }: FolderEntry): string => (isFolder ? name : ''),
  ): Promise<Id[]> {
    try {
      const entries = await this.options.fileSystem.list(folder);
      await this.tidy(folder, entries);
      return entries
        .map(idOf)
        .filter((id) => Id.safeParse(id).success)
        .sort();
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return [];
      throw new FileProblem(
        { code: 'unreadable', file: folder, reason: `cannot be listed: ${plainReason(error)}` },
        { cause: error },
      );
    }
  }

  /** Takes note of conflicted copies in a folder, and removes what interrupted writes have left there. */
  private async tidy(folder: string, entries: readonly FolderEntry[]): Promise<void> {
    const names = entries.map(({ name }) => name);
    const path = relative(this.directory, folder).replaceAll('\\', '/');
    for (const name of names.filter(isConflictedCopy)) this.copies.add(`${path}/${name}`);
    if (!this.options.readOnly) await sweep(this.options.fileSystem, leftoversAmong(names, folder));
  }

  private read<Data extends { id: Id }>(file: StoreFile<Data>): Promise<Versioned<Data>> {
    return this.reporting(file, () => this.recoveries.read(file));
  }

  private async open<Data extends { id: Id }>(file: StoreFile<Data>): Promise<StoredDocument<Data>> {
    const { fileSystem, now } = this.options;
    const content = await this.read(file);
    await this.tidyAround(file);
    const saved = { revision: content.revision, savedAt: await fileSystem.modifiedAt(file.path) };
    return new StoredDocument(new DurableAdapter(fileSystem, file, this.options), content, saved, now);
  }

  /** Its neighbour may still need what lies there: what its own interrupted saves left has no use once it was read. */
  private async tidyAround(file: StoreFile<unknown>): Promise<void> {
    const entries = await this.options.fileSystem.list(file.folder).catch(() => []);
    const isOfOther = ({ name }: FolderEntry): boolean =>
      isTemporaryName(name) && targetOf(name) !== fileNameOf(file.kind);
    await this.tidy(
      file.folder,
      entries.filter((entry) => !isOfOther(entry)),
    );
  }

  private async create(folder: string, files: readonly FirstFile[]): Promise<void> {
    if (!(await this.options.mayWrite())) throw new NotSaved(HELD_ELSEWHERE);
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
