import { basename } from 'node:path';
import type { CallInput, CallOutput } from '@shared/contract/calls.ts';
import { type CallName, isReading } from '@shared/contract/names.ts';
import { failure, type Result, success } from '@shared/contract/result.ts';
import { version } from '../../package.json';
import { actionFileHandlers } from './desk/action-files.ts';
import { actionHandlers } from './desk/actions.ts';
import { asResult } from './desk/call-failure.ts';
import { commissionHandlers } from './desk/commissions.ts';
import type { Handling } from './desk/context.ts';
import { contextOver } from './desk/desk-context.ts';
import { generationHandlers } from './desk/generations.ts';
import { meetingHandlers } from './desk/meetings.ts';
import { noticeHandlers } from './desk/notices.ts';
import type { DeskPorts } from './desk/ports.ts';
import { recordHandlers } from './desk/records.ts';
import { sampleHandlers } from './desk/sample.ts';
import { settingsHandlers } from './desk/settings.ts';
import { filedFileHandlers } from './desk/signing/filed-files.ts';
import { rectificationHandlers } from './desk/signing/rectifications.ts';
import { signingHandlers } from './desk/signing/sign-meeting.ts';
import { StoreAccess } from './desk/store-access.ts';
import { trashHandlers } from './desk/trash.ts';
import { versionHandlers } from './desk/versions.ts';
import { wholeBackupHandlers } from './desk/whole-backup-handlers.ts';
import { WholeBackups } from './desk/whole-backups.ts';
import { docxOf } from './export/docx.ts';
import { createPdfPress } from './export/pdf-press.ts';
import { HoldAttempts } from './store/hold-store.ts';
import { openOrCreateStore, openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';

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

/** The same handlers, but every call that would write is refused while another desk holds the store. */
const refusingWhileHeld = (handlers: Handlers, access: StoreAccess): Handlers =>
  // As above: each name keeps its own input and output.
  Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      isReading(name as CallName)
        ? handle
        : async (input: never) =>
            (await access.mayWrite()) ? handle(input) : failure('in-use', access.holderInWords),
    ]),
  ) as Handlers;

/** The desk over a store that is already open. `access`: who may write to it; usually nobody else can. */
export const deskOver = (store: Store, ports: DeskPorts, access = new StoreAccess(null)): DeskAtWork => {
  const { directory } = store;
  const press = createPdfPress();
  const context = contextOver(store, ports.now);
  const { documents, keeper, trash } = context;
  const whole = new WholeBackups(context, ports);
  const printers = ports.printers ?? { pdf: press.pdf, docx: docxOf };
  const handlers = asResults({
    'describe-desk': async () => {
      await access.mayWrite();
      const { damage, recovered, conflictedCopies } = store;
      return {
        storeName: basename(directory),
        version,
        damage,
        recovered,
        conflictedCopies,
        readOnly: access.readOnly,
      };
    },
    ...sampleHandlers(context, printers),
    ...commissionHandlers(context),
    ...meetingHandlers(context),
    ...versionHandlers(context, ports.now),
    ...signingHandlers(context, printers),
    ...rectificationHandlers(context, printers),
    ...filedFileHandlers(context, ports),
    ...recordHandlers(context, press, ports),
    ...actionHandlers(context),
    ...actionFileHandlers(context, press, ports),
    ...settingsHandlers(context),
    ...generationHandlers(context),
    ...trashHandlers(context),
    ...wholeBackupHandlers(context, whole, ports),
    ...noticeHandlers(ports),
  });
  return {
    handlers: refusingWhileHeld(handlers, access),
    doWhatIsDue: async () => {
      if (store.isReadOnly || !(await access.mayWrite())) return;
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
        if (await access.mayWrite()) await keeper.duringWork(documents.files(), true);
        await store.indexes.idle();
      }
      // Held on where something is only in memory: the next attempt to save must still be the only writer.
      await access.release();
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
 * all calls. Where another desk holds the store, this one reads only, until that one lets go of it. Fails as
 * `openOrCreateStore`, or with `not-saved` where the folder cannot be written. `mustExist`: a folder that is missing
 * or empty fails with `not-found`, where something had been there before.
 */
export const openDesk = async (
  storeDirectory: string,
  ports: DeskPorts,
  { mustExist = false }: { mustExist?: boolean } = {},
): Promise<Result<Desk>> => {
  // Nothing is mended before it is known who holds the store.
  const found = await openStore(storeDirectory, { readOnly: true });
  const isNew = !found.ok && found.error.code === 'not-found' && !mustExist;
  const made = isNew ? await openOrCreateStore(storeDirectory) : found;
  if (!made.ok) return made;
  const access = new StoreAccess(new HoldAttempts(storeDirectory));
  const begun = await access.begin();
  if (!begun.ok) return begun;
  const { now } = ports;
  const { mayWrite, readOnly } = access;
  const opened = await openStore(storeDirectory, { now, mayWrite, readOnly: readOnly !== null });
  if (!opened.ok) {
    await access.release();
    return opened;
  }
  await access.keep(opened.value);
  return success(atWork(deskOver(opened.value, ports, access)));
};
