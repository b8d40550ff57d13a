import { BrowserWindow } from 'electron';
import { closesUnsaved } from './dialogs.ts';
import { PAGE } from './protocol.ts';

/** Opens the window of the application. `preload`: the absolute path of the built preload. */
export const openWindow = (preload: string): BrowserWindow => {
  const window = new BrowserWindow({
    width: 1320,
    height: 880,
    minWidth: 960,
    minHeight: 480,
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  // The page prevents it while it holds what is not saved; preventing that in turn lets it go.
  window.webContents.on('will-prevent-unload', (event) => {
    if (closesUnsaved(window)) event.preventDefault();
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(PAGE);
  return window;
};

/**
 * Loads the page anew. Resolves to true once the old page is gone, before the new one asks for anything; to false where
 * the old page stays, because the user does not let what is not saved go.
 */
export const beginAnew = (window: BrowserWindow): Promise<boolean> =>
  new Promise((resolve) => {
    window.webContents.once('did-navigate', () => resolve(true));
    window.webContents.once('will-prevent-unload', (event) => {
      if (!event.defaultPrevented) resolve(false);
    });
    window.loadURL(PAGE).catch(() => resolve(false));
  });

/** Brings the window to the front: what a second start of the application does. */
export const bringToFront = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.focus();
};
