import type { MeetingSummary } from '@shared/contract/calls.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { makeFolderDurably, writeDurably } from '../durable-write.ts';
import { decode, encode } from '../envelope.ts';
import type { FileSystem } from '../file-system.ts';
import { meetingFile } from '../layout.ts';
import { type IndexEntry, indexFile } from './index-file.ts';

/**
 * The coarsest clock of a file system in use, in milliseconds (FAT). Two changes of a file within one tick may leave
 * the same stamp, so a stamp is believed only once the index is later than the file by more than that.
 */
const COARSEST_TICK = 2_000;

/** What an index held when it was opened, and when it was written. */
interface Known {
  entries: Readonly<Record<Id, IndexEntry>>;
  writtenAt: number;
}

const NOTHING_KNOWN: Known = { entries: {}, writtenAt: 0 };

/**
 * The index of one commission for one listing: spares reading meetings whose files are as they were. Guarantee: what it
 * answers is what reading the files would, except where a file was changed so that size, inode and the times of
 * modification and of change all stayed the same, which takes a clock set back on purpose; `desk verify` reads all.
 */
export class MeetingIndex {
  private readonly entries = new Map<Id, IndexEntry>();
  private isChanged = false;

  private constructor(
    private readonly fileSystem: FileSystem,
    private readonly directory: string,
    private readonly commission: Id,
    private readonly known: Known,
  ) {}

  /** Never fails: an index that is missing, damaged or of another edition is as good as empty. */
  static async open(fileSystem: FileSystem, directory: string, commission: Id): Promise<MeetingIndex> {
    const file = indexFile(directory, commission);
    try {
      // Before it is read: should it be replaced meanwhile, it is believed less, not more.
      const { changedAt } = await fileSystem.stamp(file.path);
      const { data } = decode(file, await fileSystem.read(file.path));
      return new MeetingIndex(fileSystem, directory, commission, { ...data, writtenAt: changedAt });
    } catch {
      return new MeetingIndex(fileSystem, directory, commission, NOTHING_KNOWN);
    }
  }

  /** The summary of a meeting as its file has it. `read` reads that file, and is asked only where it must be. */
  async summary(id: Id, read: () => Promise<MeetingSummary>): Promise<MeetingSummary> {
    // Before the file is read: should it be replaced meanwhile, the stamp fits no longer.
    const stamp = await this.stampOf(id);
    const entry = this.known.entries[id];
    const hasRested = stamp !== null && stamp.changedAt + COARSEST_TICK < this.known.writtenAt;
    if (entry !== undefined && hasRested && entry.stamp === stamp.stamp) {
      this.entries.set(id, entry);
      return entry.summary;
    }
    const summary = await read();
    if (stamp !== null) this.entries.set(id, { stamp: stamp.stamp, summary });
    this.isChanged = true;
    return summary;
  }

  /** Holds on to what is known of a meeting that is not asked for this time. */
  keep(id: Id): void {
    const entry = this.known.entries[id];
    if (entry !== undefined) this.entries.set(id, entry);
  }

  /** Puts what was found out on disk, if that is new. Rejects with the error of the operating system. */
  async save(): Promise<void> {
    if (!this.isChanged) return;
    const file = indexFile(this.directory, this.commission);
    const data = { id: this.commission, edition: 1 as const, entries: Object.fromEntries(this.entries) };
    await makeFolderDurably(this.fileSystem, file.folder);
    await writeDurably(this.fileSystem, file.path, () => encode(file.kind, { revision: 1, data }));
  }

  private stampOf(id: Id) {
    return this.fileSystem.stamp(meetingFile(this.directory, this.commission, id).path).catch(() => null);
  }
}
