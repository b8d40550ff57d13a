import type { Adapter } from 'lowdb';
import { Low } from 'lowdb';
import type { Versioned } from './envelope.ts';
import { settle } from './settle.ts';
import { plainReason } from './system-error.ts';

/** The newest revision known to be on disk, and since when. */
export interface Saved {
  revision: number;
  savedAt: Date;
}

/** The newest state is only in memory. `reason` says why in plain words. */
export class NotSaved extends Error {
  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`not saved: ${reason}`, options);
  }
}

/** Why nothing is written while somebody else holds the store. */
export const HELD_ELSEWHERE = 'another Commission Desk has the store open';

/** Null once it is saved, or the reason why it is only in memory. Other errors pass through. */
export const whyNotSaved = async (saving: Promise<unknown>): Promise<string | null> => {
  try {
    await saving;
    return null;
  } catch (error) {
    if (error instanceof NotSaved) return error.reason;
    throw error;
  }
};

/**
 * One file of the store held in memory: its newest state at once, and the way of that state to the disk.
 * Writes never overlap, and while one is under way only the newest state waits for the next.
 */
export class StoredDocument<Data> {
  private readonly low: Low<Versioned<Data>>;
  private underWay: { revision: number; done: Promise<Saved> } | null = null;
  /** A write that has not begun, and so will take the newest state with it. */
  private waiting: Promise<Saved> | null = null;

  /** `content` is what the file holds, `saved` since when. States are frozen: never altered, only replaced. */
  constructor(
    adapter: Adapter<Versioned<Data>>,
    content: Versioned<Data>,
    private saved: Saved,
    private readonly now: () => Date,
  ) {
    this.low = new Low(adapter, { revision: content.revision, data: settle(content.data) });
  }

  get data(): Data {
    return this.low.data.data;
  }

  /** The revision of `data`; on disk only once a `save` has said so. */
  get revision(): number {
    return this.low.data.revision;
  }

  get lastSaved(): Saved {
    return this.saved;
  }

  /** Makes `data` the newest state, in memory. `save` makes it durable. */
  replace(data: Data): void {
    this.low.data = { revision: this.revision + 1, data: settle(data) };
  }

  /**
   * Guarantee: resolves only when a write that contains the revision of this moment is on disk; the answer's
   * revision is that one or a later one. Rejects with NotSaved where the write failed; memory keeps everything
   * and the next call tries again.
   */
  save(): Promise<Saved> {
    if (this.saved.revision === this.revision) return Promise.resolve(this.saved);
    if (this.waiting !== null) return this.waiting;
    if (this.underWay === null) return this.write();
    if (this.underWay.revision === this.revision) return this.underWay.done;
    this.waiting = this.underWay.done.then(
      () => this.write(),
      () => this.write(),
    );
    return this.waiting;
  }

  /** Begins a write of the newest state; no other may be under way. */
  private write(): Promise<Saved> {
    const { revision } = this;
    this.waiting = null;
    const done = this.low.write().then(
      () => {
        this.underWay = null;
        this.saved = { revision, savedAt: this.now() };
        return this.saved;
      },
      (error: unknown) => {
        this.underWay = null;
        throw error instanceof NotSaved ? error : new NotSaved(plainReason(error), { cause: error });
      },
    );
    this.underWay = { revision, done };
    return done;
  }
}
