import type { FileName } from './file-kind.ts';
import { addWhatSigningNeeds } from './migrations/1-to-2.ts';

/** Leads the data of each kind of file from one schema version to the next; a kind left out stays as it is. */
export type Migration = { [Name in FileName]?: (data: unknown) => unknown };

/**
 * The entry at index 0 leads from version 1 to 2, the next from 2 to 3, and so on: the list has no room for a gap.
 * An entry is given what its version's schemas (`schemas/v<N>.json`) accept, stays as it is for ever, and imports no schema of today.
 */
export const MIGRATIONS: readonly Migration[] = [addWhatSigningNeeds];

/** The version that is written. */
export const SCHEMA_VERSION = MIGRATIONS.length + 1;

/** The data of a file of this version (1 or later) as the latest version has it. Pure. */
export const migrate = (
  name: FileName,
  version: number,
  data: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): unknown =>
  migrations.slice(version - 1).reduce((current, migration) => {
    const step = migration[name];
    return step === undefined ? current : step(current);
  }, data);
