import { app, type BrowserWindow, session } from 'electron';
import { answer } from '../../answer.ts';
import { type Desk, openDesk } from '../../desk.ts';
import { chooseBackupFolder, chooseStoreDirectory, offerOtherStore, saveThroughDialog } from './dialogs.ts';
import { flushAtLast, flushBeforeEnd } from './flush.ts';
import { answerCalls } from './ipc.ts';
import { showMenu } from './menu.ts';
import { createNotices } from './notices.ts';
import { registerScheme, serveWindowFiles } from './protocol.ts';
import { rememberedStore, rememberStore, type StoreToOpen } from './remembered-store.ts';
import { isSameFolder } from './same-folder.ts';
import { confine, lockSession } from './security.ts';
import { beginAnew, bringToFront, openWindow } from './window.ts';

/** Where the build has put what the window is made of. */
export interface BuiltWindow {
  rendererDirectory: string;
  preload: string;
}

interface OpenStore {
  directory: string;
  desk: Desk;
}

const STORE_IS_GONE =
  'The folder that was opened last is missing or empty. If it is on another drive or in the network, connect that and start again.';

/** Runs the application in Electron: one instance, one window, one desk at a time. */
export const runApplication = async (built: BuiltWindow): Promise<void> => {
  registerScheme();
  app.enableSandbox();
  if (!app.requestSingleInstanceLock()) return app.quit();
  app.on('web-contents-created', (_event, contents) => confine(contents));
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  lockSession(session.defaultSession);
  serveWindowFiles(built.rendererDirectory);

  let window: BrowserWindow | undefined;
  const notify = createNotices(() => window && bringToFront(window));
  /** Opens this store, or another one if it cannot be opened; undefined where the user gives up. */
  const open = async ({ directory, isKnown }: StoreToOpen): Promise<OpenStore | undefined> => {
    const opened = await openDesk(
      directory,
      {
        deliver: async (file) => (window ? saveThroughDialog(window, file) : { kind: 'cancelled' }),
        chooseFolder: async () => (window ? chooseBackupFolder(window) : undefined),
        notify,
        now: () => new Date(),
      },
      { mustExist: isKnown },
    );
    if (opened.ok) return { directory, desk: opened.value };
    const { code, subject } = opened.error;
    const other = (await offerOtherStore(directory, code === 'not-found' ? STORE_IS_GONE : subject))
      ? await chooseStoreDirectory()
      : undefined;
    return other === undefined ? undefined : open({ directory: other, isKnown: false });
  };

  const first = await open(rememberedStore());
  if (first === undefined) return app.quit();
  let current = first;
  await rememberStore(first.directory);
  answerCalls((name, input) => answer(current.desk, name, input));
  window = openWindow(built.preload);
  flushBeforeEnd(window, () => current.desk.close());
  app.on('second-instance', () => window && bringToFront(window));
  showMenu({
    openStore: async () => {
      const chosen = await chooseStoreDirectory();
      if (chosen === undefined || (await isSameFolder(chosen, current.directory))) return;
      const other = await open({ directory: chosen, isKnown: false });
      if (other === undefined) return;
      // What the page hands over as it goes belongs to the store that it was opened on.
      if (!(await beginAnew(window))) return other.desk.close();
      const previous = current;
      current = other;
      await rememberStore(other.directory);
      await flushAtLast(() => previous.desk.close());
    },
  });
};
