import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The store that opens when none is named, the same in either shell: a visible folder in the home folder, outside
 * "Documents", which is often kept in step with a cloud that locks and rewrites files.
 */
export const defaultStoreDirectory = (): string => join(homedir(), 'Commission Desk');
