import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { failure, type Result, success } from '@shared/contract/result.ts';
import { z } from 'zod';
import type { FileSystem } from './file-system.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { plainReason, systemErrorCode } from './system-error.ts';

/** Who holds a store: one process on one computer. */
const Holder = z.strictObject({ host: z.string(), process: z.int().positive(), since: z.iso.datetime() });
type Holder = z.infer<typeof Holder>;

/** The right to write to a store, until it is released. */
export interface Hold {
  release(): Promise<void>;
}

export const LOCK_NAME = 'store.lock';

const isRunning = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but it is there.
    return systemErrorCode(error) === 'EPERM';
  }
};

/** Who holds the store; null where nobody does, or where what is written there cannot be read. */
const holderOf = async (fileSystem: FileSystem, path: string): Promise<Holder | null> => {
  try {
    return Holder.parse(JSON.parse(new TextDecoder().decode(await fileSystem.read(path))));
  } catch {
    return null;
  }
};

/** A process that died without a word has left its lock behind. Of another computer this cannot be known. */
const isLeftBehind = (holder: Holder | null): boolean =>
  holder !== null && holder.host === hostname() && !isRunning(holder.process);

const createLock = async (fileSystem: FileSystem, path: string): Promise<void> => {
  const holder: Holder = { host: hostname(), process: process.pid, since: new Date().toISOString() };
  const file = await fileSystem.create(path);
  try {
    await file.write(new TextEncoder().encode(`${JSON.stringify(holder)}\n`));
  } finally {
    await file.close();
  }
};

const removeIfThere = async (fileSystem: FileSystem, path: string): Promise<void> => {
  try {
    await fileSystem.remove(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
};

const inUse = (path: string, holder: Holder | null): Result<never> => {
  const who = holder ? `process ${holder.process} on ${holder.host}, since ${holder.since}` : 'unknown';
  return failure('in-use', `the store is open in another Commission Desk (${who}); its lock is ${path}`);
};

/**
 * Guarantee: while the hold lasts, no other process that asks is given one for this store. The lock of a process
 * that has died is taken over. Fails with `in-use`, or `not-saved` where no lock can be written.
 */
export const holdStore = async (
  directory: string,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<Result<Hold>> => {
  const path = join(resolve(directory), LOCK_NAME);
  const attempt = async (): Promise<boolean> => {
    try {
      await createLock(fileSystem, path);
      return true;
    } catch (error) {
      if (systemErrorCode(error) === 'EEXIST') return false;
      throw error;
    }
  };
  try {
    if (!(await attempt())) {
      const holder = await holderOf(fileSystem, path);
      if (!isLeftBehind(holder)) return inUse(path, holder);
      await removeIfThere(fileSystem, path);
      if (!(await attempt())) return inUse(path, await holderOf(fileSystem, path));
    }
    return success({ release: () => removeIfThere(fileSystem, path) });
  } catch (error) {
    return failure('not-saved', `${path} cannot be written: ${plainReason(error)}`);
  }
};
