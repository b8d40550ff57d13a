import { Backups } from '../store/backups.ts';
import type { Store } from '../store/store.ts';
import { Trash } from '../store/trash.ts';
import { BackupKeeper } from './backup-keeper.ts';
import type { DeskContext } from './context.ts';
import { OpenDocuments } from './open-documents.ts';
import { Signings } from './signing/progress.ts';
import { createTurns } from './turns.ts';

/** What handlers work with, over an open store with nothing in memory yet. */
export const contextOver = (store: Store, now: () => Date): DeskContext => {
  const { directory, fileSystem } = store;
  const backups = new Backups(directory, fileSystem, now);
  const keeper = new BackupKeeper(backups, now, () => store.isReadOnly);
  return {
    store,
    backups,
    keeper,
    documents: new OpenDocuments(store, now, keeper),
    trash: new Trash(directory, fileSystem, now),
    now,
    signings: new Signings(),
    inTurn: createTurns(),
  };
};
