import { basename } from 'node:path';
import type { CallInput, CallOutput } from '@shared/contract/calls.ts';
import type { CallName } from '@shared/contract/names.ts';
import { type Result, success } from '@shared/contract/result.ts';
import { version } from '../../package.json';
import { actionFileHandlers } from './desk/action-files.ts';
import { actionHandlers } from './desk/actions.ts';
import { BackupKeeper } from './desk/backup-keeper.ts';
import { asResult } from './desk/call-failure.ts';
import { commissionHandlers } from './desk/commissions.ts';
import type { DeskContext, Handling } from './desk/context.ts';
import { generationHandlers } from './desk/generations.ts';
import { meetingHandlers } from './desk/meetings.ts';
import { OpenDocuments } from './desk/open-documents.ts';
import type { DeskPorts } from './desk/ports.ts';
import { recordHandlers } from './desk/records.ts';
import { sampleHandlers } from './desk/sample.ts';
import { settingsHandlers } from './desk/settings.ts';
import { trashHandlers } from './desk/trash.ts';
import { createTurns } from './desk/turns.ts';
import { wholeBackupHandlers } from './desk/whole-backup-handlers.ts';
import { WholeBackups } from './desk/whole-backups.ts';
import { createPdfPress } from './export/pdf-press.ts';
import { Backups } from './store/backups.ts';
import { type Hold, holdStore } from './store/hold-store.ts';
import { openOrCreateStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { Trash } from './store/trash.ts';

/** One handler a call. Foreseen errors are values; a handler rejects only for a fault of the program. */
export type Handlers = {
  [Name in CallName]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>>>;
};

export interface Desk {
  handlers: Handlers;
  /** Saves what is not saved and ends the PDF worker. Rejects with NotSaved where something is only in memory. */
  close(): Promise<void>;
}

/** A desk with the work that nobody asks for. */
export interface DeskAtWork extends Desk {
  /**
   * Does what has come due: keeps earlier states of what is worked on, makes the weekly backup, empties the trash of what
   * is too old. Never rejects; what fails is told by `describe-backups` and tried again.
   */
  doWhatIsDue(): Promise<void>;
}

const asResults = (handling: Handling<CallName>): Handlers =>
  // TypeScript does not follow that each name keeps its own input and output.
  Object.fromEntries(
    Object.entries(handling).map(([name, handle]) => [
      name,
      asResult(handle as (input: unknown) => Promise<unknown>),
    ]),
  ) as Handlers;

/** The desk over a store that is already open, and held where others might write to it. */
export const deskOver = (store: Store, ports: DeskPorts, hold?: Hold): DeskAtWork => {
  const { directory, options } = store;
  const press = createPdfPress();
  const backups = new Backups(directory, options.fileSystem, ports.now);
  const keeper = new BackupKeeper(backups, ports.now, options.readOnly);
  const documents = new OpenDocuments(store, ports.now, keeper);
  const trash = new Trash(directory, options.fileSystem, ports.now);
  const context: DeskContext = { store, documents, backups, keeper, trash, inTurn: createTurns() };
  const whole = new WholeBackups(context, ports);
  return {
    handlers: asResults({
      'describe-desk': async () => ({ storeName: basename(directory), version, damage: store.damage }),
      ...sampleHandlers(context),
      ...commissionHandlers(context),
      ...meetingHandlers(context),
      ...recordHandlers(context, press, ports.deliver),
      ...actionHandlers(context),
      ...actionFileHandlers(context, press, ports),
      ...settingsHandlers(context),
      ...generationHandlers(context),
      ...trashHandlers(context),
      ...wholeBackupHandlers(context, whole, ports),
    }),
    doWhatIsDue: async () => {
      if (options.readOnly) return;
      await keeper.duringWork(documents.files());
      await context.inTurn(() => trash.sweep()).catch((error: unknown) => console.error(error));
      await whole.makeIfDue();
    },
    close: async () => {
      whole.cancel();
      try {
        await context.inTurn(() => documents.saveAll());
      } finally {
        await press.close();
        await keeper.duringWork(documents.files(), true);
      }
      // Held on where something is only in memory: the next attempt to save must still be the only writer.
      await hold?.release();
    },
  };
};

const MINUTE = 60_000;

/** The desk that also does unasked what has come due, every minute until it is closed. */
const atWork = (desk: DeskAtWork): Desk => {
  const timer = setInterval(() => void desk.doWhatIsDue(), MINUTE);
  timer.unref();
  return {
    handlers: desk.handlers,
    close: () => {
      clearInterval(timer);
      return desk.close();
    },
  };
};

/**
 * Opens the store in this folder, or makes one where the folder is missing or empty, and answers the handlers of
 * all calls. Fails as `openOrCreateStore` and `holdStore`.
 */
export const openDesk = async (storeDirectory: string, ports: DeskPorts): Promise<Result<Desk>> => {
  const opened = await openOrCreateStore(storeDirectory, { now: ports.now });
  if (!opened.ok) return opened;
  const hold = await holdStore(storeDirectory);
  return hold.ok ? success(atWork(deskOver(opened.value, ports, hold.value))) : hold;
};
