import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { installedElectronRuntime } from '../../scripts/electron-runtime.mjs';

/** The application as one user sees it, on either shell. */
export interface RunningDesk {
  page: Page;
  /** Does what makes the application hand over a file; answers the path of that file. */
  fileFrom(action: () => Promise<void>): Promise<string>;
  /** Ends the application as a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** What a desk did that no user would see: errors in the console, refused content, requests to other machines. */
export type Problem = string;

const watch = (context: BrowserContext, page: Page, home: string, problems: Problem[]): void => {
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const inside = origin === home || protocol === 'data:' || protocol === 'blob:' || protocol === 'app:';
    if (!inside) problems.push(`request to ${request.url()}`);
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

const end = async (server: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill(signal);
  await exit;
};

/** Opens the served shell on the store in a fresh browser profile. */
export const openServed = async (
  browser: Browser,
  store: string,
  problems: Problem[],
): Promise<RunningDesk> => {
  const server = spawn(
    process.execPath,
    ['out/main/desk.js', 'serve', '--store', store, '--no-open', '--port', '0'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const address = await addressFrom(server);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  watch(context, page, address.origin, problems);
  await page.goto(address.href);
  return {
    page,
    fileFrom: async (action) => {
      const [download] = await Promise.all([page.waitForEvent('download'), action()]);
      const path = join(await mkdtemp(join(tmpdir(), 'commission-desk-file-')), download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    kill: async () => {
      await end(server, 'SIGKILL');
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
  const page = await application.firstWindow();
  watch(application.context(), page, 'app://desk', problems);
  return {
    page,
    fileFrom: async (action) => {
      const folder = await mkdtemp(join(tmpdir(), 'commission-desk-file-'));
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
    kill: async () => {
      const process = application.process();
      const exit = once(process, 'exit');
      process.kill('SIGKILL');
      await exit;
    },
    close: () => application.close(),
  };
};
