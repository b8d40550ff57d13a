import type { Id } from '@shared/domain/identifier.ts';
import type { StoreOptions } from '../store.ts';
import { MeetingIndex } from './meeting-index.ts';

/** The indexes of a store. Nothing but lists relies on them, and nothing is lost with them. */
export class MeetingIndexes {
  private lastWrite: Promise<void> = Promise.resolve();

  constructor(
    private readonly directory: string,
    private readonly options: Pick<StoreOptions, 'fileSystem' | 'readOnly' | 'mayWrite'>,
  ) {}

  /** The index of this commission, for one listing. Never fails. */
  open(commission: Id): Promise<MeetingIndex> {
    return MeetingIndex.open(this.options.fileSystem, this.directory, commission);
  }

  /** Lets the index be written when what was written before it is done. An index that cannot be written is done without. */
  saveLater(index: MeetingIndex): void {
    if (this.options.readOnly) return;
    const write = async (): Promise<void> => {
      if (await this.options.mayWrite()) await index.save();
    };
    this.lastWrite = this.lastWrite.then(write).catch(() => undefined);
  }

  /** Returns when nothing waits to be written. */
  async idle(): Promise<void> {
    await this.lastWrite;
  }
}
