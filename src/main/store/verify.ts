import { join } from 'node:path';
import type { Damage, Recovery } from '@shared/contract/calls.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { brokenLinks, type ReadCommission } from './broken-links.ts';
import { isConflictedCopy } from './conflicted-copy.ts';
import type { FileSystem } from './file-system.ts';
import { leftoversAmong } from './leftovers.ts';
import { lostRecords } from './lost-records.ts';
import { noteDamage } from './note-damage.ts';
import { verifySigned } from './signed/verify-signed.ts';
import type { Store } from './store.ts';
import { systemErrorCode } from './system-error.ts';

/** How many files a store holds, and what is wrong in it. Paths are inside the store, with `/` on every system. */
export interface Verification {
  files: number;
  /** Files that are not as they were written, and nothing can take their place. */
  damage: Damage[];
  /** Files that are not as they were written, and what takes their place. */
  recovered: Recovery[];
  /** References from one file to another that lead nowhere. */
  brokenLinks: Damage[];
  /** What interrupted writes left behind. */
  leftovers: string[];
  /** What cloud folders made of two versions of one file. */
  conflictedCopies: string[];
}

/** Folders that hold other things than files of the store at work. */
const APART = new Set(['backups', 'index', 'quarantine', 'trash']);

/** The paths of everything in the store, folders included, but not what is kept apart. */
const everythingIn = async (fileSystem: FileSystem, directory: string, path = ''): Promise<string[]> => {
  const entries = await fileSystem.list(join(directory, path)).catch((error: unknown) => {
    if (systemErrorCode(error) === undefined) throw error;
    return [];
  });
  const found = await Promise.all(
    entries.map(async ({ name, isFolder }) => {
      const inside = path === '' ? name : `${path}/${name}`;
      const isApart = path === '' && APART.has(name);
      return isFolder && !isApart
        ? [inside, ...(await everythingIn(fileSystem, directory, inside))]
        : [inside];
    }),
  );
  return found.flat();
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * Reads every file of an open store, holds what was signed against the checksums of its signature, and looks for signed records that are gone. One that is opened to be written is mended on the way, see `Recoveries`.
 */
export const verifyStore = async (store: Store): Promise<Verification> => {
  const damage: Damage[] = [];
  // The mark of the store was read when it was opened.
  let files = 1;
  const check = <Value>(reading: Promise<{ data: Value }>): Promise<Value | null> => {
    files += 1;
    return noteDamage(
      damage,
      reading.then(({ data }) => data),
    );
  };
  const ids = async (listing: Promise<Id[]>): Promise<Id[]> => (await noteDamage(damage, listing)) ?? [];

  const broken: Damage[] = [];
  for (const commission of await ids(store.commissionIds())) {
    const read: ReadCommission = {
      commission: await check(store.readCommission(commission)),
      settings: await check(store.readDeskSettings(commission)),
      ids: await ids(store.meetingIds(commission)),
      meetings: [],
    };
    const meetings = [];
    for (const id of read.ids) {
      for (const version of await ids(store.versionIds(commission, id)))
        await check(store.readVersion(commission, id, version));
      const meeting = await check(store.readMeeting(commission, id));
      const followUps = await check(store.readFollowUps(commission, id));
      meetings.push({ meeting, followUps });
      if (meeting === null) continue;
      const signed = await verifySigned(store, meeting, followUps);
      files += signed.files;
      damage.push(...signed.damage);
    }
    broken.push(...brokenLinks({ ...read, meetings }));
  }

  damage.push(...(await lostRecords(store)));
  const paths = (await everythingIn(store.fileSystem, store.directory)).sort();
  return {
    files,
    damage,
    recovered: store.recovered,
    brokenLinks: broken,
    leftovers: paths.filter((path) => leftoversAmong([nameOf(path)], store.directory).length > 0),
    conflictedCopies: paths.filter((path) => isConflictedCopy(nameOf(path))),
  };
};

/** Whether everything in the store is as it was written and fits together. */
export const isSound = ({
  damage,
  recovered,
  brokenLinks: broken,
  conflictedCopies,
}: Verification): boolean => [damage, recovered, broken, conflictedCopies].every((list) => list.length === 0);
