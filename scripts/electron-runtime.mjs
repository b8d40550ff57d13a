import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const electron = join(dirname(fileURLToPath(import.meta.url)), '../node_modules/electron');

/** Long enough for a slow line; without a network the attempt fails at once. */
const LONGEST_FETCH_MILLISECONDS = 180_000;

/**
 * The executable of the Electron runtime, where the package `electron` would look for it; undefined if it is not there.
 * Importing that package instead would start a download.
 * @returns {string | undefined}
 */
export const installedElectronRuntime = () => {
  const pathFile = join(electron, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const executable = override
    ? join(override, name ?? (process.platform === 'win32' ? 'electron.exe' : 'electron'))
    : name && join(electron, 'dist', name);
  return executable && existsSync(executable) ? executable : undefined;
};

/**
 * The executable of the Electron runtime, fetched if need be; undefined if it cannot be had.
 * @returns {string | undefined}
 */
export const electronRuntime = () => {
  const present = installedElectronRuntime();
  if (present) return present;
  spawnSync(process.execPath, [join(electron, 'install.js')], {
    stdio: 'ignore',
    timeout: LONGEST_FETCH_MILLISECONDS,
  });
  return installedElectronRuntime();
};
