// `npm start`: opens Commission Desk in Electron, or in the installed browser where Electron cannot run.
// Arguments are handed on: `npm start -- --store=DIR`.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import './build-if-needed.mjs';
import { electronRuntime } from './electron-runtime.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const given = process.argv.slice(2);

/** Why not to look for Electron at all. */
const whyNot = () => {
  if (given.includes('--no-open')) return 'no window is wanted';
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return 'there is no screen';
  return undefined;
};

/** @param {string} executable */
const openInElectron = (executable) => {
  // Chromium refuses to run as root inside its own sandbox.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executable, [...asRoot, root, ...given], { stdio: 'inherit' });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
};

/**
 * In this very process, so that it ends as the command does.
 * @param {string} why
 */
const openInBrowser = async (why) => {
  console.log(`Electron does not run here (${why}). Commission Desk opens in the browser, at this address:`);
  const command = join(root, 'out/main/desk.js');
  process.argv = [process.execPath, command, 'serve', ...given];
  await import(new URL('../out/main/desk.js', import.meta.url).href);
};

const reason = whyNot();
const runtime = reason === undefined ? electronRuntime() : undefined;
if (runtime) openInElectron(runtime);
else await openInBrowser(reason ?? 'its runtime is not installed and could not be fetched');
