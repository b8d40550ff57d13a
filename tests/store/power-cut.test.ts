import { join, resolve } from 'node:path';
import type { Meeting } from '@shared/domain/meeting.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FileProblem, NotFound } from '../../src/main/store/file-problem.ts';
import { meetingFile } from '../../src/main/store/layout.ts';
import { openOrCreateStore, openStore } from '../../src/main/store/open-store.ts';
import type { Store } from '../../src/main/store/store.ts';
import { CrashingDisk } from '../helpers/crashing-disk.ts';
import { COMMISSION } from '../helpers/filled-store.ts';
import { fixtureCommission, fixtureMeeting } from '../helpers/fixture.ts';

// Where a sync is left out, the store says on the console what it finds.
beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue());
afterAll(() => void vi.restoreAllMocks());

const FOLDER = resolve('/store');
const SAVES = 4;

/** What the user had been told when a moment of the disk came. */
interface Told {
  moment: number;
  /** The latest revision that was said to be saved; 0 where not even the meeting was. */
  revision: number;
}

const storeOn = async ({ fileSystem }: CrashingDisk, options = {}): Promise<Store> => {
  const opened = await openStore(FOLDER, { fileSystem, ...options });
  if (!opened.ok) throw new Error(opened.error.subject);
  return opened.value;
};

/** The meeting at a revision, told apart by its ordinal. */
const at = (revision: number): Meeting => ({ ...fixtureMeeting(), ordinal: revision });

/** Four edits, each saved before the next. */
const save = async (disk: CrashingDisk, tell: (revision: number) => void): Promise<void> => {
  const document = await (await storeOn(disk)).openMeeting(COMMISSION, 'meeting-21');
  for (let count = 0; count < SAVES; count += 1) {
    document.replace(at(document.revision + 1));
    tell((await document.save()).revision);
  }
};

/** The first meeting of its commission. */
const create = async (disk: CrashingDisk, tell: (revision: number) => void): Promise<void> => {
  await (await storeOn(disk)).createMeeting(at(1));
  tell(1);
};

/** The damaged meeting is read and so taken from its backup. */
const recover = async (disk: CrashingDisk, tell: (revision: number) => void): Promise<void> => {
  await (await storeOn(disk)).readMeeting(COMMISSION, 'meeting-21');
  tell(1);
};

/** The revision found; 0 where there is no meeting, -1 where a file of it cannot be read. */
const revisionOn = async (disk: CrashingDisk): Promise<number> => {
  try {
    const store = await storeOn(disk);
    const { revision, data } = await store.readMeeting(COMMISSION, 'meeting-21');
    await store.readFollowUps(COMMISSION, 'meeting-21');
    return data.ordinal === revision ? revision : Number.NaN;
  } catch (error) {
    if (error instanceof NotFound) return 0;
    if (error instanceof FileProblem) return -1;
    throw error;
  }
};

/** How many disks power cuts may leave at any moment of the work, and how many of them have lost something. */
const cutsDuring = async (
  work: typeof save,
  disk: CrashingDisk,
): Promise<{ states: number; losses: number }> => {
  const told: Told[] = [];
  await work(disk, (revision) => told.push({ moment: disk.moments.length - 1, revision }));
  let states = 0;
  let losses = 0;
  for (const [index, moment] of disk.moments.entries()) {
    // Nothing happens between the end of the last call and the word of it, so the moment after it counts as told.
    const known = told.findLast(({ moment: when }) => when <= index)?.revision ?? 0;
    for (const left of CrashingDisk.after(moment)) {
      states += 1;
      const found = await revisionOn(left);
      if (!(found >= known)) losses += 1;
    }
  }
  return { states, losses };
};

const emptyCommission = async (): Promise<CrashingDisk> => {
  const disk = new CrashingDisk();
  const made = await openOrCreateStore(FOLDER, { fileSystem: disk.fileSystem });
  if (!made.ok) throw new Error(made.error.subject);
  await made.value.createCommission(fixtureCommission());
  return disk.settled();
};

const withMeeting = async (): Promise<CrashingDisk> => {
  const disk = await emptyCommission();
  await (await storeOn(disk)).createMeeting(at(1));
  return disk.settled();
};

/** The meeting is damaged and has a backup. */
const withDamage = async (): Promise<CrashingDisk> => {
  const disk = await withMeeting();
  const { fileSystem } = disk;
  const { path, generations } = meetingFile(FOLDER, COMMISSION, 'meeting-21');
  const sound = await fileSystem.read(path);
  const put = async (target: string, bytes: Uint8Array): Promise<void> => {
    const file = await fileSystem.create(target);
    await file.write(bytes);
  };
  let folder = FOLDER;
  for (const name of generations.slice(FOLDER.length + 1).split(/[\\/]/)) {
    folder = join(folder, name);
    await fileSystem.makeFolder(folder);
  }
  await put(join(generations, '20260101T000000000Z.json'), sound);
  await fileSystem.remove(path);
  await put(path, Buffer.from('damaged'));
  return disk.settled();
};

describe.each([
  ['four saves of a meeting', save, withMeeting],
  ['the creation of a meeting', create, emptyCommission],
] as const)('a power cut at any moment of %s', (_, work, begin) => {
  let disk: CrashingDisk;
  beforeAll(async () => {
    disk = await begin();
  });

  test('leaves every file readable and nothing lost that was said to be saved', async () => {
    const { states, losses } = await cutsDuring(work, disk.settled());
    expect(states).toBeGreaterThan(30);
    expect(losses).toBe(0);
  });

  test('loses something as soon as any one sync is left out', async () => {
    const whole = disk.settled();
    await work(whole, () => undefined);
    const harmless: number[] = [];
    for (let left = 0; left < whole.syncCount; left += 1) {
      const { losses } = await cutsDuring(
        work,
        disk.settled((sync) => sync === left),
      );
      if (losses === 0) harmless.push(left);
    }
    expect(whole.syncCount).toBeGreaterThanOrEqual(5);
    expect(harmless).toEqual([]);
  });
});

test('a power cut at any moment of a recovery leaves the meeting and what was damaged', async () => {
  const disk = await withDamage();
  const { states, losses } = await cutsDuring(recover, disk);
  expect(states).toBeGreaterThan(10);
  expect(losses).toBe(0);
  for (const moment of disk.moments)
    for (const left of CrashingDisk.after(moment)) {
      await revisionOn(left);
      const folder = join(FOLDER, 'quarantine');
      const names = await left.fileSystem.list(folder);
      const kept = await Promise.all(names.map(({ name }) => left.fileSystem.read(join(folder, name))));
      expect(kept.map((bytes) => Buffer.from(bytes).toString())).toContain('damaged');
    }
});
