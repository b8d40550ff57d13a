import { app, type BrowserWindow, session } from 'electron';
import { answer } from '../../answer.ts';
import { type Desk, openDesk } from '../../desk.ts';
import { chooseStoreDirectory, offerOtherStore, saveThroughDialog } from './dialogs.ts';
import { flushAtLast, flushBeforeEnd } from './flush.ts';
import { answerCalls } from './ipc.ts';
import { showMenu } from './menu.ts';
import { registerScheme, serveWindowFiles } from './protocol.ts';
import { rememberedStore, rememberStore } from './remembered-store.ts';
import { confine, lockSession } from './security.ts';
import { bringToFront, openWindow } from './window.ts';

/** Where the build has put what the window is made of. */
export interface BuiltWindow {
  rendererDirectory: string;
  preload: string;
}

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
  /** Opens this store, or another one if it cannot be opened; undefined where the user gives up. */
  const open = async (directory: string): Promise<Desk | undefined> => {
    const opened = await openDesk(directory, {
      deliver: async (file) => (window ? saveThroughDialog(window, file) : { kind: 'cancelled' }),
      now: () => new Date(),
    });
    if (opened.ok) {
      await rememberStore(directory);
      return opened.value;
    }
    const other = (await offerOtherStore(directory, opened.error.subject))
      ? await chooseStoreDirectory()
      : undefined;
    return other === undefined ? undefined : open(other);
  };

  const first = await open(rememberedStore());
  if (first === undefined) return app.quit();
  let desk = first;
  answerCalls((name, input) => answer(desk, name, input));
  window = openWindow(built.preload);
  flushBeforeEnd(window, () => desk.close());
  app.on('second-instance', () => window && bringToFront(window));
  showMenu({
    openStore: async () => {
      const directory = await chooseStoreDirectory();
      const other = directory === undefined ? undefined : await open(directory);
      if (other === undefined) return;
      const previous = desk;
      desk = other;
      window.webContents.reload();
      await flushAtLast(() => previous.close());
    },
  });
};
