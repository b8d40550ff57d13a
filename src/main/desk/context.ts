import type { CallInput, CallOutput } from '@shared/contract/calls.ts';
import type { CallName } from '@shared/contract/names.ts';
import type { Store } from '../store/store.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { Signings } from './signing/progress.ts';

/** The store and what of it is held in memory. */
export interface DeskDocuments {
  store: Store;
  documents: OpenDocuments;
}

/** What the handlers work with. */
export interface DeskContext extends DeskDocuments {
  /** The signatures under way. */
  signings: Signings;
  /** Runs one after the other what must not overlap: whatever makes files or looks at several of them. */
  inTurn: <Value>(task: () => Promise<Value>) => Promise<Value>;
}

/** Handlers of some calls. They throw CallFailure, FileProblem and NotSaved, which `asResult` turns into values. */
export type Handling<Name extends CallName> = {
  [Each in Name]: (input: CallInput<Each>) => Promise<CallOutput<Each>>;
};

/** A queue: each task begins when the one before has ended, well or not. */
export const createTurns = (): DeskContext['inTurn'] => {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
};
