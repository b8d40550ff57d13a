import type { Damage } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { DurableAdapter } from './durable-adapter.ts';
import { createFolderDurably } from './durable-write.ts';
import { encode, type Versioned } from './envelope.ts';
import { FileProblem } from './file-problem.ts';
import type { FileSystem } from './file-system.ts';
import {
  commissionFile,
  commissionsFolder,
  meetingFile,
  meetingsFolder,
  quarantineFolder,
  type StoreFile,
} from './layout.ts';
import { keepDamaged } from './quarantine.ts';
import { NotSaved, StoredDocument } from './stored-document.ts';
import { plainReason, systemErrorCode } from './system-error.ts';

export interface StoreOptions {
  fileSystem: FileSystem;
  now: () => Date;
  /** Nothing is written, not even a copy of a damaged file. */
  readOnly: boolean;
}

/** An open store. Ids in its arguments are checked identifiers. Files that are not as written are never overwritten. */
export class Store {
  private readonly problems = new Map<string, FileProblem>();

  constructor(
    readonly directory: string,
    private readonly options: StoreOptions,
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

  /** Reads the commission and holds it for editing. Throws FileProblem or NotFound. */
  openCommission(id: Id): Promise<StoredDocument<Commission>> {
    return this.open(commissionFile(this.directory, id));
  }

  /** Reads the meeting and holds it for editing. Throws FileProblem or NotFound. */
  openMeeting(commission: Id, id: Id): Promise<StoredDocument<Meeting>> {
    return this.open(meetingFile(this.directory, commission, id));
  }

  /**
   * Guarantee: after it returns, the commission is on disk at revision 1. There must be none with this id.
   * Throws NotSaved; then it is whole or not there at all.
   */
  createCommission(commission: Commission): Promise<void> {
    return this.create(commissionFile(this.directory, commission.id), commission);
  }

  /** As `createCommission`, for a meeting of an existing commission. */
  createMeeting(meeting: Meeting): Promise<void> {
    return this.create(meetingFile(this.directory, meeting.commission, meeting.id), meeting);
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

  private async create<Data extends { id: Id }>(file: StoreFile<Data>, data: Data): Promise<void> {
    try {
      const bytes = encode(file.kind, { revision: 1, data });
      await createFolderDurably(this.options.fileSystem, file.folder, `${file.kind.name}.json`, bytes);
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
