import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app } from 'electron';
import { defaultStoreDirectory } from '../common/default-store.ts';
import { writeWhole } from '../common/write-whole.ts';

const file = (): string => join(app.getPath('userData'), 'store-folder.txt');

/** A folder to open, and whether a store was opened in it before: then it must not begin empty in silence. */
export interface StoreToOpen {
  directory: string;
  isKnown: boolean;
}

/** The folder to open: named on the command line (`--store=…`), else opened last on this workstation, else the usual one. */
export const rememberedStore = (): StoreToOpen => {
  const named = parseArgs({
    args: process.argv.slice(1),
    strict: false,
    options: { store: { type: 'string' } },
  }).values.store;
  if (typeof named === 'string') return { directory: resolve(named), isKnown: false };
  try {
    const last = readFileSync(file(), 'utf8').trim();
    if (last !== '') return { directory: last, isKnown: true };
  } catch {
    // Nothing was opened on this workstation yet.
  }
  return { directory: defaultStoreDirectory(), isKnown: false };
};

/** Opens this folder next time. Forgetting it costs a click, so a failure is only logged. */
export const rememberStore = async (directory: string): Promise<void> => {
  await writeWhole(file(), Buffer.from(`${directory}\n`)).catch((error: unknown) => console.error(error));
};
