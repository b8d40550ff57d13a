import type { CallInput, CallOutput } from '@shared/contract/calls.ts';
import type { CallName } from '@shared/contract/names.ts';
import type { Backups } from '../store/backups.ts';
import type { Store } from '../store/store.ts';
import type { Trash } from '../store/trash.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { Signings } from './signing/progress.ts';
import type { InTurn } from './turns.ts';

/** The store and what of it is held in memory. */
export interface DeskDocuments {
  store: Store;
  documents: OpenDocuments;
}

/** What the handlers work with. */
export interface DeskContext extends DeskDocuments {
  /** The signatures under way. */
  signings: Signings;
  /** The earlier states of files, and who makes them while work goes on. */
  backups: Backups;
  keeper: BackupKeeper;
  trash: Trash;
  now: () => Date;
  /** Runs one after the other what must not overlap: whatever makes files or looks at several of them. */
  inTurn: InTurn;
}

/** Handlers of some calls. They throw CallFailure, FileProblem and NotSaved, which `asResult` turns into values. */
export type Handling<Name extends CallName> = {
  [Each in Name]: (input: CallInput<Each>) => Promise<CallOutput<Each>>;
};
