import { app, type BrowserWindow, dialog } from 'electron';

/** Whether to try again to write what could not be written, or to lose it. */
const triesAgain = (error: unknown): boolean =>
  dialog.showMessageBoxSync({
    type: 'warning',
    message: 'Not everything is saved',
    detail: error instanceof Error ? error.message : String(error),
    buttons: ['Try again', 'Lose it'],
    defaultId: 0,
    cancelId: 0,
  }) === 0;

/** Writes everything out; asks again and again while that fails, until the user gives it up. */
export const flushAtLast = async (flush: () => Promise<void>): Promise<void> => {
  try {
    await flush();
  } catch (error) {
    if (triesAgain(error)) await flushAtLast(flush);
  }
};

/**
 * Writes everything out before the application ends, and lets it end only then. Waits for the windows to close first,
 * since a closing page hands over its last words. A Windows log-off sends no such event, only one to the window.
 */
export const flushBeforeEnd = (window: BrowserWindow, flush: () => Promise<void>): void => {
  let flushed = false;
  app.on('will-quit', (event) => {
    if (flushed) return;
    event.preventDefault();
    void flushAtLast(flush).then(() => {
      flushed = true;
      app.quit();
    });
  });
  window.on('session-end', () => {
    flush().catch((error: unknown) => console.error(error));
  });
};
