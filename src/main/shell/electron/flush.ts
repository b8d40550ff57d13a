import { app, type BrowserWindow } from 'electron';

/**
 * Writes everything out before the application ends, and lets it end only then. Waits for the windows to close first,
 * since a closing page hands over its last words. A Windows log-off sends no such event, only one to the window.
 */
export const flushBeforeEnd = (window: BrowserWindow, flush: () => Promise<void>): void => {
  let flushed = false;
  app.on('will-quit', (event) => {
    if (flushed) return;
    event.preventDefault();
    flush()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        flushed = true;
        app.quit();
      });
  });
  window.on('session-end', () => {
    flush().catch((error: unknown) => console.error(error));
  });
};
