import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** @param {string} path */
const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The path of the first of these programs that is on the PATH; null where none is.
 * @param {readonly string[]} names
 * @returns {string | null}
 */
export const findProgram = (names) => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const places = names.flatMap((name) => folders.map((folder) => join(folder, `${name}${suffix}`)));
  return places.find(canRun) ?? null;
};

/**
 * The path of a Chromium, Chrome or Edge on the PATH, or named by `CHROMIUM_PATH`; null where there is none, and the
 * tests use the Chromium that Playwright downloads.
 * @returns {string | null}
 */
export const findBrowser = () => process.env.CHROMIUM_PATH || findProgram(BROWSERS);
