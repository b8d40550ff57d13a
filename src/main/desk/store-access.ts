import type { Holder } from '@shared/contract/calls.ts';
import { failure, type Result, success } from '@shared/contract/result.ts';
import { describeHolder, type Held, type Hold, type HoldAttempts } from '../store/hold-store.ts';
import type { Store } from '../store/store.ts';
import { plainReason } from '../store/system-error.ts';

/** How often a desk that may only read tries to get the store. */
const ATTEMPT_INTERVAL = 5_000;

/** Who may write to the store: this desk, or another one, as long as that one holds it. */
export class StoreAccess {
  private hold: Hold | null = null;
  private heldBy: Holder | null = null;
  private isReleased = false;
  private store: Store | null = null;
  private attempting: ReturnType<typeof setInterval> | undefined;

  /** `attempts` null: nobody else can write to this store. */
  constructor(private readonly attempts: HoldAttempts | null) {}

  /** Who holds the store instead of this desk; null where this one may write. */
  get readOnly(): Holder | null {
    return this.heldBy;
  }

  /** One line for people on who holds the store. */
  get holderInWords(): string {
    return describeHolder(this.heldBy);
  }

  /** Whether this desk may write. One that has lost the store does not get it again: what it has in memory is old. */
  readonly mayWrite = async (): Promise<boolean> => {
    if (this.hold !== null && !(await this.hold.isOurs())) {
      await this.hold.release().catch(() => undefined);
      this.hold = null;
      this.heldBy = { host: null, process: null, since: null };
      // What lies there now, also what looks left behind, belongs to whoever has it.
      this.store?.setReadOnly(true);
    }
    return this.heldBy === null;
  };

  /** Takes the store, or learns who has it. Fails with `not-saved` where the folder cannot be written. */
  async begin(): Promise<Result<null>> {
    try {
      if (this.attempts !== null) this.take(await this.attempts.attempt());
      return success(null);
    } catch (error) {
      return failure('not-saved', `the store cannot be held: ${plainReason(error)}`);
    }
  }

  /** Writes to `store` from now on, or as soon as another desk that holds it lets it go. */
  async keep(store: Store): Promise<void> {
    const { attempts } = this;
    this.store = store;
    if (attempts === null) return;
    if (this.heldBy === null) return store.raiseVersion();
    const attempt = async (): Promise<void> => {
      this.take(await attempts.attempt());
      if (this.heldBy !== null) return;
      if (this.isReleased) return this.release();
      clearInterval(this.attempting);
      store.setReadOnly(false);
      await store.raiseVersion();
    };
    this.attempting = setInterval(() => void attempt().catch(() => undefined), ATTEMPT_INTERVAL);
    this.attempting.unref();
  }

  async release(): Promise<void> {
    this.isReleased = true;
    clearInterval(this.attempting);
    await this.hold?.release();
  }

  private take(held: Held): void {
    this.hold = 'hold' in held ? held.hold : null;
    if ('hold' in held) this.heldBy = null;
    else {
      const { host = null, process = null, since = null } = held.heldBy ?? {};
      this.heldBy = { host, process, since };
    }
  }
}
