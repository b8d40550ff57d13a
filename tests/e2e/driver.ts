import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { installedElectronRuntime } from '../../scripts/electron-runtime.mjs';

/** The application as one user sees it, on either shell. */
export interface RunningDesk {
  page: Page;
  /** Does what makes the application hand over a file; answers a path to it that holds until the desk is closed. */
  fileFrom(action: () => Promise<void>): Promise<string>;
  /** Puts a text on the clipboard, as copying it in another program does. */
  copy(text: string): Promise<void>;
  /** Ends the application as a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** The served shell: its window outlives its process, and is not the only one. */
export interface ServedDesk extends RunningDesk {
  /** Opens one more window of the same browser where the first one stands. */
  openWindow(): Promise<Page>;
  /** Ends the process as a power cut would; the windows stay. */
  killProcess(): Promise<void>;
  /** Starts the process again at the same address and opens its new window, as it does itself. */
  restartProcess(): Promise<void>;
}

/** What a desk did that no user would see: errors in the console, refused content, requests to other machines. */
export type Problem = string;

interface Watched {
  context: BrowserContext;
  /** Where the application is at home. */
  origin: string;
  problems: Problem[];
  /** Whether requests may fail just now, because the desk behind the window is gone. */
  isGone?: () => boolean;
}

const watch = ({ context, origin, problems, isGone = () => false }: Watched): void => {
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    if (isGone() && message.text().startsWith('Failed to load resource')) return;
    problems.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    const isInside = target === origin || protocol === 'data:' || protocol === 'blob:' || protocol === 'app:';
    if (!isInside) problems.push(`request to ${request.url()}`);
  });
};

/** The address the command prints; fails with what the command said if it ends instead. */
const addressFrom = async (server: ChildProcess): Promise<URL> => {
  const complaints: string[] = [];
  server.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  if (server.stdout)
    for await (const line of createInterface(server.stdout)) {
      const address = line.match(/http:\S+/)?.[0];
      if (address) return new URL(address);
    }
  throw new Error(`desk serve printed no address: ${complaints.join('')}`);
};

const serve = async (store: string, port: string): Promise<{ server: ChildProcess; address: URL }> => {
  const server = spawn(
    process.execPath,
    ['out/main/desk.js', 'serve', '--store', store, '--no-open', '--port', port],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return { server, address: await addressFrom(server) };
};

const end = async (server: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill(signal);
  await exit;
};

/** Copies a text in a window of its own, which has nothing to do with the application. */
const copyIn = async (context: BrowserContext, text: string): Promise<void> => {
  const elsewhere = await context.newPage();
  const field = elsewhere.locator('textarea');
  await elsewhere.setContent('<textarea></textarea>');
  await field.fill(text);
  await field.press('ControlOrMeta+a');
  await field.press('ControlOrMeta+c');
  await elsewhere.close();
};

/** Opens the served shell on the store in a fresh browser profile. */
export const openServed = async (
  browser: Browser,
  store: string,
  problems: Problem[],
): Promise<ServedDesk> => {
  let { server, address } = await serve(store, '0');
  let isGone = false;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  watch({ context, origin: address.origin, problems, isGone: () => isGone });
  const page = await context.newPage();
  await page.goto(address.href);

  const openWindow = async (href: string): Promise<Page> => {
    const window = await context.newPage();
    await window.goto(href);
    return window;
  };
  const killProcess = async () => {
    isGone = true;
    await end(server, 'SIGKILL');
  };
  return {
    page,
    fileFrom: async (action) => {
      const [download] = await Promise.all([page.waitForEvent('download'), action()]);
      return download.path();
    },
    copy: (text) => copyIn(context, text),
    openWindow: () => openWindow(page.url()),
    killProcess,
    restartProcess: async () => {
      ({ server, address } = await serve(store, address.port));
      await openWindow(address.href);
      isGone = false;
    },
    kill: async () => {
      await killProcess();
      await context.close();
    },
    close: async () => {
      await context.close();
      await end(server, 'SIGTERM');
    },
  };
};

/** Opens the Electron shell on the store. */
export const openElectron = async (store: string, problems: Problem[]): Promise<RunningDesk> => {
  const executablePath = installedElectronRuntime();
  const application = await _electron.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['out/main/electron.js', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--store=${store}`],
  });
  watch({ context: application.context(), origin: 'app://desk', problems });
  const folder = await mkdtemp(join(tmpdir(), 'commission-desk-files-'));
  return {
    page: await application.firstWindow(),
    fileFrom: async (action) => {
      // Answers the save dialog as a user would who takes the proposed name.
      const path = application.evaluate(
        ({ dialog }, directory) =>
          new Promise<string>((resolve) => {
            dialog.showSaveDialog = (...parameters: unknown[]) => {
              const options = parameters.at(-1) as { defaultPath?: string };
              const filePath = `${directory}/${options.defaultPath?.split(/[\\/]/).at(-1)}`;
              resolve(filePath);
              return Promise.resolve({ canceled: false, filePath });
            };
          }),
        folder,
      );
      await action();
      return await path;
    },
    copy: (text) => application.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text),
    kill: async () => {
      const process = application.process();
      const exit = once(process, 'exit');
      process.kill('SIGKILL');
      await exit;
    },
    close: async () => {
      await application.close();
      await rm(folder, { recursive: true });
    },
  };
};
