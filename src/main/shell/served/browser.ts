import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_APPLICATIONS = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const candidates = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] => {
  if (platform === 'darwin')
    return MAC_APPLICATIONS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((name) => environment[name]);
    return folders.flatMap((folder) => (folder ? WINDOWS_PROGRAMS.map((path) => `${folder}\\${path}`) : []));
  }
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return [];
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The installed browser that can show a page as an application window; undefined where there is none or no screen. */
export const findBrowser = (
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined => candidates(platform, environment).find(isExecutable);

/** The arguments that open `address` as a window of its own, with an empty profile, and keep the browser off the network. */
export const browserArguments = (address: string, profile: string, asRoot: boolean): string[] => [
  `--app=${address}`,
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(asRoot ? ['--no-sandbox'] : []),
];

/**
 * Opens `address` in its own window of `browser`. Resolves when that window is closed: true if it had opened, false
 * if the browser could not run. Its profile is removed with it.
 */
export const showInBrowser = (
  browser: string,
  address: string,
): { closed: Promise<boolean>; end(): void } => {
  const profile = mkdtempSync(join(tmpdir(), 'commission-desk-window-'));
  const child: ChildProcess = spawn(browser, browserArguments(address, profile, process.getuid?.() === 0), {
    stdio: 'ignore',
  });
  const closed = new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  }).finally(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return { closed, end: () => void child.kill() };
};
