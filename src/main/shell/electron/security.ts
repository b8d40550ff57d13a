import type { Session, WebContents } from 'electron';
import { isOwnAddress, PAGE } from './protocol.ts';

/**
 * Denies every permission and download, fetches no dictionaries and cancels every request that would leave the
 * machine. Files for the user go through the system's dialog, never through a download.
 * Electron allows what is not denied, and asks two handlers: one before a request, one for a silent check.
 */
export const lockSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isLocal(details.url) }));
};

const LOCAL = /^(?:data|blob|devtools):/;
const isLocal = (address: string): boolean => isOwnAddress(address) || LOCAL.test(address);

/** Keeps a page where it is: it may load itself again, but go nowhere, open no window and embed no other page. */
export const confine = (contents: WebContents): void => {
  contents.on('will-frame-navigate', (event) => {
    const stays = event.isMainFrame && event.url.split('#')[0] === PAGE;
    if (!stays) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
};
