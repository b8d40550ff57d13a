import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { failure, type Result, success } from '@shared/contract/result.ts';
import type { FileSystem } from './file-system.ts';
import { type Holder, hasEnded, holderFrom, thisProcess } from './holder.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { plainReason, systemErrorCode } from './system-error.ts';

export const LOCK_NAME = 'store.lock';

/** How often the holder shows that it lives, by a new time of change of the lock. */
const HEARTBEAT = 5_000;
/** How long the heartbeat of another computer may fail to come, on our own clock, before its lock counts as left behind. */
const SILENCE = 60_000;
/** How long a hold counts as ours without a look at the lock: a computer that slept may have been given up meanwhile. */
const TRUSTED = 20_000;

/** The right to write to a store, until it is released or, after a long silence, taken over by another computer. */
export interface Hold {
  /** Whether it is still ours; looks at the lock only where the last heartbeat was long ago. */
  isOurs(): Promise<boolean>;
  release(): Promise<void>;
}

/** Who holds a store instead of us; null where its lock cannot be read. */
export type Held = { hold: Hold } | { heldBy: Holder | null };

interface LockSight {
  text: string;
  /** Changes with every heartbeat. It is compared with itself only: the clocks of two computers may differ. */
  beat: number;
}

/** Tries to hold one store, as often as is asked, and remembers how long the present lock has shown no life. */
export class HoldAttempts {
  private readonly path: string;
  private lastSight: LockSight = { text: '', beat: 0 };
  private unchangedSince = 0;

  constructor(
    directory: string,
    private readonly fileSystem: FileSystem = nodeFileSystem,
    /** Milliseconds on a clock that nobody sets. */
    private readonly elapsed: () => number = () => performance.now(),
    /** Milliseconds on the clock on the wall, which also runs on while the computer sleeps; the other one may stand still. */
    private readonly wallClock: () => number = Date.now,
  ) {
    this.path = join(resolve(directory), LOCK_NAME);
  }

  /**
   * Guarantee: while a hold lasts, no other process that asks is given one. The lock of a process of this computer that
   * has ended is taken over at once, that of another computer after a minute of attempts without a heartbeat. Rejects
   * with the error of the operating system where no lock can be written.
   */
  async attempt(): Promise<Held> {
    const ours = `${JSON.stringify({ ...(await thisProcess()), hold: randomUUID() })}\n`;
    if (await this.create(this.path, ours)) return { hold: this.holdAs(ours) };
    const sight = await this.look();
    if (sight === null) return { heldBy: null };
    if (sight.text !== this.lastSight.text || sight.beat !== this.lastSight.beat) {
      this.lastSight = sight;
      this.unchangedSince = this.elapsed();
    }
    const holder = holderFrom(sight.text);
    const isLeftBehind =
      (holder !== null && (await hasEnded(holder))) || this.elapsed() - this.unchangedSince >= SILENCE;
    if (isLeftBehind && (await this.takeOver(sight, ours))) return { hold: this.holdAs(ours) };
    return { heldBy: holder };
  }

  private async look(): Promise<LockSight | null> {
    try {
      const text = new TextDecoder().decode(await this.fileSystem.read(this.path));
      return { text, beat: (await this.fileSystem.modifiedAt(this.path)).getTime() };
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  /** Of several who want to take over the same lock, only the one with the guard may. */
  private async takeOver(from: LockSight, ours: string): Promise<boolean> {
    const guard = `${this.path}.takeover`;
    if (!(await this.create(guard, ours))) {
      const text = new TextDecoder().decode(await this.fileSystem.read(guard).catch(() => new Uint8Array()));
      const holder = holderFrom(text);
      if (holder !== null && (await hasEnded(holder))) await this.removeIfThere(guard);
      return false;
    }
    try {
      const now = await this.look();
      if (now?.text !== from.text || now.beat !== from.beat) return false;
      await this.removeIfThere(this.path);
      return await this.create(this.path, ours);
    } finally {
      await this.removeIfThere(guard);
    }
  }

  /** Whether it could be created; false where it is there already. */
  private async create(path: string, text: string): Promise<boolean> {
    try {
      const file = await this.fileSystem.create(path);
      try {
        await file.write(new TextEncoder().encode(text));
      } finally {
        await file.close();
      }
      return true;
    } catch (error) {
      if (systemErrorCode(error) === 'EEXIST') return false;
      throw error;
    }
  }

  private async removeIfThere(path: string): Promise<void> {
    try {
      await this.fileSystem.remove(path);
    } catch (error) {
      if (systemErrorCode(error) !== 'ENOENT') throw error;
    }
  }

  private holdAs(ours: string): Hold {
    let seenAt = this.elapsed();
    let seenOnTheWall = this.wallClock();
    let isLost = false;
    const confirm = async (): Promise<void> => {
      const sight = await this.look();
      isLost ||= sight !== null && sight.text !== ours;
      if (isLost) return;
      if (sight === null) isLost = !(await this.create(this.path, ours));
      else await this.fileSystem.touch(this.path);
      seenAt = this.elapsed();
      seenOnTheWall = this.wallClock();
    };
    const isLongAgo = (): boolean =>
      this.elapsed() - seenAt > TRUSTED || Math.abs(this.wallClock() - seenOnTheWall) > TRUSTED;
    // A heartbeat that fails is made up for by the next; many that fail are found out by `isOurs`.
    const beating = setInterval(() => void confirm().catch(() => undefined), HEARTBEAT);
    beating.unref();
    return {
      isOurs: async () => {
        if (!isLost && isLongAgo()) await confirm().catch(() => undefined);
        return !isLost;
      },
      release: async () => {
        clearInterval(beating);
        const sight = await this.look();
        if (sight?.text === ours) await this.removeIfThere(this.path);
      },
    };
  }
}

/** One line for people on who holds a store. */
export const describeHolder = (
  holder: { [Known in 'host' | 'process' | 'since']: Holder[Known] | null } | null,
): string =>
  holder?.host ? `process ${holder.process} on ${holder.host}, since ${holder.since}` : 'unknown';

/** One attempt to hold a store, see `HoldAttempts`. Fails with `in-use`, or `not-saved` where no lock can be written. */
export const holdStore = async (
  directory: string,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<Result<Hold>> => {
  const path = join(resolve(directory), LOCK_NAME);
  try {
    const held = await new HoldAttempts(directory, fileSystem).attempt();
    if ('hold' in held) return success(held.hold);
    const who = describeHolder(held.heldBy);
    return failure('in-use', `the store is open in another Commission Desk (${who}); its lock is ${path}`);
  } catch (error) {
    return failure('not-saved', `${path} cannot be written: ${plainReason(error)}`);
  }
};
