import type { Id } from '@shared/domain/identifier.ts';
import type { FileSystem } from '../file-system.ts';
import { MeetingIndex } from './meeting-index.ts';

/** The indexes of a store. Nothing but lists relies on them, and nothing is lost with them. */
export class MeetingIndexes {
  private lastWrite: Promise<void> = Promise.resolve();

  constructor(
    private readonly directory: string,
    private readonly options: { fileSystem: FileSystem; readOnly: boolean },
  ) {}

  /** The index of this commission, for one listing. Never fails. */
  open(commission: Id): Promise<MeetingIndex> {
    return MeetingIndex.open(this.options.fileSystem, this.directory, commission);
  }

  /** Lets the index be written when what was written before it is done. An index that cannot be written is done without. */
  saveLater(index: MeetingIndex): void {
    if (this.options.readOnly) return;
    this.lastWrite = this.lastWrite.then(() => index.save()).catch(() => undefined);
  }

  /** Returns when nothing waits to be written. */
  async idle(): Promise<void> {
    await this.lastWrite;
  }
}
