import { type Result, success } from '@shared/contract/result.ts';
import { answer } from '../../answer.ts';
import { openDesk } from '../../desk.ts';
import { findBrowser, showInBrowser } from './browser.ts';
import { createDownloads } from './downloads.ts';
import { listenOnLoopback, serveOn } from './server.ts';

export interface ServeOptions {
  storeDirectory: string;
  /** 0 takes any free port. */
  port: number;
  /** Whether to open the installed browser; where it is closed again, the desk ends too. */
  open: boolean;
  rendererDirectory: string;
}

/** Resolves when somebody asks the process to end. */
const askedToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });

/** Shows the window and resolves when the user has closed it; where there is no browser, the address has to do. */
const untilWindowCloses = async (address: string, ended: Promise<void>): Promise<void> => {
  const browser = findBrowser();
  if (browser === undefined) return ended;
  const window = showInBrowser(browser, address);
  void ended.then(window.end);
  if (!(await window.closed)) await ended;
};

/**
 * Runs the application for a browser on this machine until its window is closed or the process is asked to end; prints
 * the address on one line. Resolves once everything is written, or with why the store does not open. Rejects where the
 * port cannot be had, and with NotSaved where something could not be written at the end.
 */
export const serveDesk = async (options: ServeOptions): Promise<Result<null>> => {
  // First the port, because a store is made where there is none.
  const listening = await listenOnLoopback(options.port);
  const downloads = createDownloads();
  const opened = await openDesk(options.storeDirectory, {
    deliver: downloads.deliver,
    now: () => new Date(),
  });
  if (!opened.ok) {
    listening.close();
    return opened;
  }
  const desk = opened.value;
  const ended = askedToEnd();
  const server = serveOn(listening, {
    rendererDirectory: options.rendererDirectory,
    answer: (name, input) => answer(desk, name, input),
    downloads,
  });
  console.log(server.address);
  await (options.open ? untilWindowCloses(server.address, ended) : ended);
  await server.close();
  await desk.close();
  return success(null);
};
