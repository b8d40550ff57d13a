import type { Recovery } from '@shared/contract/calls.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { DurableAdapter, type WriteOptions } from './durable-adapter.ts';
import { writeDurably } from './durable-write.ts';
import type { Versioned } from './envelope.ts';
import { FileProblem } from './file-problem.ts';
import type { FileSystem } from './file-system.ts';
import { findInstead, type Instead } from './find-instead.ts';
import { quarantineFolder, type StoreFile } from './layout.ts';
import { leftoversOf, sweep } from './leftovers.ts';
import { moveAside } from './quarantine.ts';
import { plainReason } from './system-error.ts';

/** What recovering needs to know of its store. */
export interface RecoveryOptions extends WriteOptions {
  fileSystem: FileSystem;
  /** What was found instead is answered, but not put in place. */
  readOnly: boolean;
}

/**
 * Reads the files of one store by the recovery ladder: the file itself, else the newest unfinished save or backup.
 * Guarantee: a file that was not as it was written is in the quarantine, whole, before anything takes its place.
 */
export class Recoveries {
  private readonly known = new Map<string, Recovery>();
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(
    private readonly directory: string,
    /** May change. */
    private readonly options: RecoveryOptions,
  ) {}

  /** Every recovery of this session. */
  get all(): Recovery[] {
    return [...this.known.values()];
  }

  /**
   * The content of a file, or of what took its place. Throws NotFound, or the FileProblem of the file itself: where
   * nothing can take its place, and where it is no damage (a newer version, no permission) and may pass.
   */
  async read<Data extends { id: Id }>(file: StoreFile<Data>): Promise<Versioned<Data>> {
    try {
      return await this.readItself(file);
    } catch (error) {
      if (!(error instanceof FileProblem && error.isDamage)) throw error;
      return this.inTurn(file.name, () => this.recover(file));
    }
  }

  private readItself<Data extends { id: Id }>(file: StoreFile<Data>): Promise<Versioned<Data>> {
    return new DurableAdapter(this.options.fileSystem, file, this.options).read();
  }

  /** Of several who find the same damage, one mends it. */
  private inTurn<Value>(name: string, recover: () => Promise<Value>): Promise<Value> {
    const turn = (this.underWay.get(name) ?? Promise.resolve()).then(recover, recover);
    this.underWay.set(name, turn);
    return turn;
  }

  private async recover<Data extends { id: Id }>(file: StoreFile<Data>): Promise<Versioned<Data>> {
    try {
      return await this.readItself(file);
    } catch (error) {
      if (!(error instanceof FileProblem && error.isDamage)) throw error;
      const instead = await findInstead(this.options.fileSystem, file);
      if (instead === null) throw error;
      const { from, at, content } = instead;
      if (!this.options.readOnly) await this.putInPlace(file, instead, error.damage.reason);
      this.known.set(file.name, { ...error.damage, from, at: at.toISOString() });
      return content;
    }
  }

  /** Throws FileProblem where it cannot be done; then what is there stays there. */
  private async putInPlace<Data>(
    file: StoreFile<Data>,
    { bytes }: Instead<Data>,
    reason: string,
  ): Promise<void> {
    const { fileSystem, now } = this.options;
    const quarantine = quarantineFolder(this.directory);
    try {
      const leftovers = await leftoversOf(fileSystem, file);
      await moveAside(fileSystem, quarantine, file, now());
      await writeDurably(fileSystem, file.path, bytes);
      await sweep(fileSystem, leftovers);
    } catch (error) {
      throw new FileProblem(
        {
          code: 'unreadable',
          file: file.name,
          reason: `${reason}; what was found instead cannot be put in its place: ${plainReason(error)}`,
        },
        { cause: error },
      );
    }
  }
}
