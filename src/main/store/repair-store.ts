import { dirname, join, resolve } from 'node:path';
import { sweep } from './leftovers.ts';
import { hasLostMark, renewMark, STORE_DEFAULTS } from './open-store.ts';
import { Store, type StoreOptions } from './store.ts';
import { type Verification, verifyStore } from './verify.ts';

export interface Repair extends Verification {
  /** Whether the store's own file had to be made anew. */
  isMarkRenewed: boolean;
}

/** The leftovers in whose folders every file can be read, so that none of them has any use. */
const useless = ({ leftovers, damage }: Verification): string[] => {
  const damaged = new Set(damage.map(({ file }) => dirname(file)));
  return leftovers.filter((leftover) => !damaged.has(dirname(leftover)));
};

/**
 * Reads every file of a store by the recovery ladder and puts in place what can take the place of a damaged one; where
 * the store has lost its own file, that is made anew. What is found stays in the quarantine; what interrupted writes
 * left behind is removed where it has no use. In a dry run nothing is touched and the answer says what would be done.
 * The store must be held and not newer. Rejects with the error of the operating system.
 */
export const repairStore = async (
  directory: string,
  isDryRun: boolean,
  options: Partial<StoreOptions> = {},
): Promise<Repair> => {
  const root = resolve(directory);
  const all = { ...STORE_DEFAULTS, ...options, readOnly: isDryRun };
  const isMarkRenewed = await hasLostMark(root, all);
  if (isMarkRenewed && !isDryRun) await renewMark(root, all);
  const found = await verifyStore(new Store(root, all));
  const leftovers = useless(found);
  if (!isDryRun)
    await sweep(
      all.fileSystem,
      leftovers.map((path) => join(root, path)),
    );
  return { ...found, leftovers, isMarkRenewed };
};
