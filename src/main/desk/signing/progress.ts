import type { SigningProgress } from '@shared/contract/signing.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { fail } from '../call-failure.ts';

/** One signature under way. */
export interface Signing {
  /** Says how far it is. Throws CallFailure `cancelled` where somebody has thought better of it. */
  reach(progress: SigningProgress): void;
}

/** For a signature that nobody watches. */
export const UNWATCHED: Signing = { reach: () => undefined };

/** The signatures under way, at most one a meeting, for whoever asks how far they are. */
export class Signings {
  private readonly underWay = new Map<string, { progress: SigningProgress; isCancelled: boolean }>();

  /** Runs a signature. Throws CallFailure `already-exists` where this meeting is being signed already. */
  async run<Value>(meeting: Id, sign: (signing: Signing) => Promise<Value>): Promise<Value> {
    if (this.underWay.has(meeting)) fail('already-exists', meeting);
    const state = {
      progress: { step: 'checking', done: 0, total: 1 } as SigningProgress,
      isCancelled: false,
    };
    this.underWay.set(meeting, state);
    try {
      return await sign({
        reach: (progress) => {
          if (state.isCancelled) fail('cancelled', meeting);
          state.progress = progress;
        },
      });
    } finally {
      this.underWay.delete(meeting);
    }
  }

  /** How far the signature of this meeting is; null where none is under way. */
  progress(meeting: Id): SigningProgress | null {
    return this.underWay.get(meeting)?.progress ?? null;
  }

  /** Ends the signature before anything is signed; too late once it is being written. Answers whether it was in time. */
  cancel(meeting: Id): boolean {
    const state = this.underWay.get(meeting);
    if (state === undefined || state.progress.step === 'closing') return false;
    state.isCancelled = true;
    return true;
  }
}
