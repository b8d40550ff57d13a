import { mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { writeWhole } from '../shell/common/write-whole.ts';
import { refuse } from './refusal.ts';

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

/**
 * The real path of a file to be written: its folder is there, it is no folder itself, and it is not inside the store,
 * where only the desk writes. Refuses otherwise, before any work is done.
 */
export const outputFile = async (path: string, storeDirectory: string): Promise<string> => {
  const wanted = resolve(path);
  if (!(await isFolder(dirname(wanted)))) refuse(`there is no folder ${dirname(wanted)}`);
  if (await isFolder(wanted)) refuse(`${wanted} is a folder`);
  return outsideStore(wanted, storeDirectory);
};

/** The real path of a folder to be written into, which is made where only it is missing. Refuses as `outputFile`. */
export const outputFolder = async (path: string, storeDirectory: string): Promise<string> => {
  const wanted = resolve(path);
  if (!(await isFolder(dirname(wanted)))) refuse(`there is no folder ${dirname(wanted)}`);
  const real = await outsideStore(wanted, storeDirectory);
  if (await isFolder(real)) return real;
  try {
    await mkdir(real);
  } catch (error) {
    refuse(`${wanted} cannot be made: ${error instanceof Error ? error.message : String(error)}`);
  }
  return real;
};

const outsideStore = async (wanted: string, storeDirectory: string): Promise<string> => {
  const real = join(await realpath(dirname(wanted)), basename(wanted));
  const fromStore = relative(await realpath(storeDirectory), real);
  if (fromStore.split(sep)[0] !== '..' && resolve(fromStore) !== fromStore)
    refuse(`${wanted} is inside the store, where only Commission Desk writes`);
  return real;
};

/** Writes an output, whole or not at all. Refuses with the system's reason. */
export const writeOutput = async (path: string, bytes: Uint8Array): Promise<void> => {
  try {
    await writeWhole(path, bytes);
  } catch (error) {
    refuse(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
};
