import { resolve } from 'node:path';
import { failure, type Result, success } from '@shared/contract/result.ts';
import { DurableAdapter } from './durable-adapter.ts';
import { isTemporaryName, makeFolderDurably } from './durable-write.ts';
import { FileProblem } from './file-problem.ts';
import type { FileSystem } from './file-system.ts';
import { storeFile } from './layout.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { Store, type StoreOptions } from './store.ts';
import { plainReason, systemErrorCode } from './system-error.ts';

const DEFAULTS: StoreOptions = { fileSystem: nodeFileSystem, now: () => new Date(), readOnly: false };

const namesIn = async (fileSystem: FileSystem, directory: string): Promise<string[]> => {
  try {
    const entries = await fileSystem.list(directory);
    return entries.map(({ name }) => name).filter((name) => !isTemporaryName(name));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
};

/**
 * Opens the store in this folder and writes nothing. Fails with `not-found` where the folder is missing or empty,
 * `unreadable`, also where it holds other things, or `newer-format`. `subject` is one line for people that names
 * the folder.
 */
export const openStore = async (
  directory: string,
  options: Partial<StoreOptions> = {},
): Promise<Result<Store>> => {
  const all = { ...DEFAULTS, ...options };
  const root = resolve(directory);
  try {
    const names = await namesIn(all.fileSystem, root);
    if (names.length === 0) return failure('not-found', root);
    if (!names.includes('store.json'))
      return failure('unreadable', `${root} holds other files but no store.json, so it is not a store`);
    await new DurableAdapter(all.fileSystem, storeFile(root)).read();
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
  const { fileSystem } = { ...DEFAULTS, ...options };
  const root = resolve(directory);
  try {
    await makeFolderDurably(fileSystem, root);
    await new DurableAdapter(fileSystem, storeFile(root)).write({ revision: 1, data: { id: 'store' } });
  } catch (error) {
    return failure('not-saved', `${root} cannot become a store: ${plainReason(error)}`);
  }
  return openStore(directory, options);
};
