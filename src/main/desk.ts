import { basename } from 'node:path';
import type { CallInput, CallOutput } from '@shared/contract/calls.ts';
import type { CallName } from '@shared/contract/names.ts';
import { type Result, success } from '@shared/contract/result.ts';
import { version } from '../../package.json';
import { actionFileHandlers } from './desk/action-files.ts';
import { actionHandlers } from './desk/actions.ts';
import { asResult } from './desk/call-failure.ts';
import { commissionHandlers } from './desk/commissions.ts';
import { createTurns, type DeskContext, type Handling } from './desk/context.ts';
import { meetingHandlers } from './desk/meetings.ts';
import { OpenDocuments } from './desk/open-documents.ts';
import type { DeskPorts } from './desk/ports.ts';
import { recordHandlers } from './desk/records.ts';
import { sampleHandlers } from './desk/sample.ts';
import { settingsHandlers } from './desk/settings.ts';
import { filedFileHandlers } from './desk/signing/filed-files.ts';
import { Signings } from './desk/signing/progress.ts';
import { rectificationHandlers } from './desk/signing/rectifications.ts';
import { signingHandlers } from './desk/signing/sign-meeting.ts';
import { docxOf } from './export/docx.ts';
import type { Printers } from './export/filed-originals.ts';
import { createPdfPress } from './export/pdf-press.ts';
import { type Hold, holdStore } from './store/hold-store.ts';
import { openOrCreateStore } from './store/open-store.ts';
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

const asResults = (handling: Handling<CallName>): Handlers =>
  // TypeScript does not follow that each name keeps its own input and output.
  Object.fromEntries(
    Object.entries(handling).map(([name, handle]) => [
      name,
      asResult(handle as (input: unknown) => Promise<unknown>),
    ]),
  ) as Handlers;

interface DeskParts {
  hold?: Hold;
  /** What makes the files that are signed. */
  printers?: Printers;
}

/** The desk over a store that is already open, and held where others might write to it. */
export const deskOver = (store: Store, ports: DeskPorts, { hold, printers }: DeskParts = {}): Desk => {
  const press = createPdfPress();
  const documents = new OpenDocuments(store, ports.now);
  const context: DeskContext = {
    store,
    documents,
    signings: new Signings(),
    inTurn: createTurns(),
  };
  const { directory } = store;
  const filing = printers ?? { pdf: press.pdf, docx: docxOf };
  return {
    handlers: asResults({
      'describe-desk': async () => ({ storeName: basename(directory), version, damage: store.damage }),
      ...sampleHandlers(context, filing),
      ...commissionHandlers(context),
      ...meetingHandlers(context),
      ...signingHandlers(context, filing),
      ...rectificationHandlers(context, filing),
      ...filedFileHandlers(context, ports),
      ...recordHandlers(context, press, ports.deliver),
      ...actionHandlers(context),
      ...actionFileHandlers(context, press, ports),
      ...settingsHandlers(context),
    }),
    close: async () => {
      try {
        await context.inTurn(() => documents.saveAll());
      } finally {
        await press.close();
      }
      // Held on where something is only in memory: the next attempt to save must still be the only writer.
      await hold?.release();
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
  return hold.ok ? success(deskOver(opened.value, ports, { hold: hold.value })) : hold;
};
