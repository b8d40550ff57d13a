import { resolve } from 'node:path';
import { failure, type Result, success } from '@shared/contract/result.ts';
import { DurableAdapter } from './durable-adapter.ts';
import { isTemporaryName, makeFolderDurably } from './durable-write.ts';
import { FileProblem, NotFound } from './file-problem.ts';
import type { FileSystem } from './file-system.ts';
import { quarantineFolder, storeFile } from './layout.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { moveAside } from './quarantine.ts';
import { Recoveries } from './recoveries.ts';
import { Store, type StoreOptions } from './store.ts';
import { plainReason, systemErrorCode } from './system-error.ts';

export const STORE_DEFAULTS: StoreOptions = {
  fileSystem: nodeFileSystem,
  now: () => new Date(),
  readOnly: false,
  mayWrite: async () => true,
};

const namesIn = async (fileSystem: FileSystem, directory: string): Promise<string[]> => {
  try {
    const entries = await fileSystem.list(directory);
    return entries.map(({ name }) => name).filter((name) => !isTemporaryName(name));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
};

/** What only a store has, and what shows that one has lost its store.json. */
const TRACES = ['commissions', 'backups', 'trash'];
const hasTraces = (names: readonly string[]): boolean => TRACES.some((name) => names.includes(name));

/**
 * The store's own file by the recovery ladder. Throws FileProblem, also where the folder has lost it: then somebody
 * must say whether this is the right folder, since whatever a wrong one were taken for would begin empty.
 */
const readMark = async (root: string, names: readonly string[], options: StoreOptions): Promise<void> => {
  try {
    await new Recoveries(root, options).read(storeFile(root));
  } catch (error) {
    if (!(error instanceof FileProblem && error.isDamage) || !hasTraces(names)) throw error;
    const file = 'store.json';
    const reason = `${error.damage.reason}, but its commissions or backups are still there: nothing was touched, and "desk repair" makes a new one`;
    throw new FileProblem({ code: 'unreadable', file, reason, isDamage: true }, { cause: error });
  }
};

/**
 * Opens the store in this folder and writes nothing, unless its own file has to be recovered. Fails with `not-found` where the folder is missing or empty,
 * `unreadable`, also where it holds other things, or `newer-format`. `subject` is one line for people that names
 * the folder.
 */
export const openStore = async (
  directory: string,
  options: Partial<StoreOptions> = {},
): Promise<Result<Store>> => {
  const all = { ...STORE_DEFAULTS, ...options };
  const root = resolve(directory);
  try {
    const names = await namesIn(all.fileSystem, root);
    if (names.length === 0) return failure('not-found', root);
    if (!names.includes('store.json') && !hasTraces(names))
      return failure('unreadable', `${root} holds other files but no store.json, so it is not a store`);
    await readMark(root, names, all);
    return success(new Store(root, all));
  } catch (error) {
    if (error instanceof FileProblem) return failure(error.code, `${root}: ${error.message}`);
    return failure('unreadable', `${root} cannot be opened: ${plainReason(error)}`);
  }
};

/** Opens the store in this folder; where the folder is missing or empty, a new store is made in it. Errors as above. */
export const openOrCreateStore = async (
  directory: string,
  options: Partial<StoreOptions> = {},
): Promise<Result<Store>> => {
  const opened = await openStore(directory, options);
  if (opened.ok || opened.error.code !== 'not-found') return opened;
  const all = { ...STORE_DEFAULTS, ...options };
  const { fileSystem } = all;
  const root = resolve(directory);
  try {
    await makeFolderDurably(fileSystem, root);
    await new DurableAdapter(fileSystem, storeFile(root), all).write({ revision: 1, data: { id: 'store' } });
  } catch (error) {
    return failure('not-saved', `${root} cannot become a store: ${plainReason(error)}`);
  }
  return openStore(directory, options);
};

/** Whether this folder is a store whose own file is lost, so that `openStore` refuses it. Rejects as the system does. */
export const hasLostMark = async (directory: string, options: StoreOptions): Promise<boolean> => {
  const names = await namesIn(options.fileSystem, directory);
  try {
    await new Recoveries(directory, { ...options, readOnly: true }).read(storeFile(directory));
    return false;
  } catch (error) {
    if (!(error instanceof FileProblem || error instanceof NotFound)) throw error;
    return error instanceof FileProblem && error.isDamage && hasTraces(names);
  }
};

/** Makes the own file of a store that has lost it; what is found in its place goes into the quarantine. */
export const renewMark = async (directory: string, options: StoreOptions): Promise<void> => {
  const file = storeFile(directory);
  await moveAside(options.fileSystem, quarantineFolder(directory), file, options.now());
  await new DurableAdapter(options.fileSystem, file, options).write({ revision: 1, data: { id: 'store' } });
};
