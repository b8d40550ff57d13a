import type { CallError, Result } from '@shared/contract/result.ts';
import type { SigningProgress } from '@shared/contract/signing.ts';
import { useEffect, useState } from 'react';
import { desk } from '../../app/desk-client.ts';
import type { MeetingPlace } from '../../app/signed/signed-queries.ts';

/** How often the window asks how far a signature is, in milliseconds. */
const ASK_EVERY = 200;
const BEGIN: SigningProgress = { step: 'checking', done: 0, total: 1 };

export interface SigningState {
  /** How far it is; null while nothing is being signed. */
  progress: SigningProgress | null;
  /** Why the last one came to nothing. */
  error: CallError | null;
  /** Runs the call that signs; resolves to its value, or null where it failed. */
  run<Value>(call: () => Promise<Result<Value>>): Promise<Value | null>;
  /** Asks to stop, which works until the last step. */
  stop(): void;
}

/** Runs a signature and watches how far it is. */
export const useSigning = ({ commission, meeting }: MeetingPlace): SigningState => {
  const [progress, setProgress] = useState<SigningProgress | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const isSigning = progress !== null;
  useEffect(() => {
    if (!isSigning) return;
    const timer = setInterval(async () => {
      const asked = await desk['signing-progress']({ commission, meeting });
      if (asked.ok) setProgress((shown) => shown && (asked.value.progress ?? shown));
    }, ASK_EVERY);
    return () => clearInterval(timer);
  }, [isSigning, commission, meeting]);
  return {
    progress,
    error,
    run: async (call) => {
      setError(null);
      setProgress(BEGIN);
      const result = await call();
      setProgress(null);
      if (result.ok) return result.value;
      setError(result.error);
      return null;
    },
    stop: () => void desk['cancel-signing']({ commission, meeting }),
  };
};
