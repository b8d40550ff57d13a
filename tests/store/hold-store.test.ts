import { spawnSync } from 'node:child_process';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Hold, HoldAttempts, holdStore, LOCK_NAME } from '../../src/main/store/hold-store.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';

const held = async (folder: string): Promise<Hold> => {
  const hold = await holdStore(folder);
  if (!hold.ok) throw new Error(hold.error.subject);
  return hold.value;
};

const lockedBy = async (holder: object): Promise<string> => {
  const folder = await scratchFolder();
  await writeFile(join(folder, LOCK_NAME), JSON.stringify({ since: '2026-03-01T14:02:00.000Z', ...holder }));
  return folder;
};

/** The id of a process that has ended. */
const endedProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

test('a store is held by one at a time, and the refusal says by whom', async () => {
  const folder = await scratchFolder();
  const hold = await held(folder);
  const second = await holdStore(folder);
  expect(second).toMatchObject({ ok: false, error: { code: 'in-use' } });
  expect(JSON.stringify(second)).toContain(`process ${process.pid} on ${hostname()}`);
  await hold.release();
  await held(folder);
});

test('of many who ask at once, one gets it', async () => {
  const folder = await scratchFolder();
  const answers = await Promise.all(Array.from({ length: 20 }, () => holdStore(folder)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('the lock of a process that has died is taken over', async () => {
  const folder = await lockedBy({ host: hostname(), process: endedProcess() });
  await held(folder);
  expect(await readFile(join(folder, LOCK_NAME), 'utf8')).toContain(`"process":${process.pid}`);
});

test('the lock of a process whose number another one has now is taken over', async () => {
  const folder = await lockedBy({ host: hostname(), process: process.pid, started: 'before the last boot' });
  await held(folder);
});

test('of many who find the lock of a dead process at once, one gets it', async () => {
  const folder = await lockedBy({ host: hostname(), process: endedProcess() });
  const answers = await Promise.all(Array.from({ length: 20 }, () => holdStore(folder)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a takeover that a dead process has left half done is gone through with', async () => {
  const holder = { host: hostname(), process: endedProcess() };
  const folder = await lockedBy(holder);
  await writeFile(
    join(folder, `${LOCK_NAME}.takeover`),
    JSON.stringify({ ...holder, since: '2026-03-01T14:02:00.000Z' }),
  );
  expect(await holdStore(folder)).toMatchObject({ ok: false });
  await held(folder);
  expect(await readdir(folder)).toEqual([LOCK_NAME]);
});

describe('the lock of another computer', () => {
  /** Attempts on a store that another computer holds, its clock somewhere else, and our own clock. */
  const attempts = async () => {
    const folder = await lockedBy({
      host: 'another-computer',
      process: 1,
      since: '2031-01-01T00:00:00.000Z',
    });
    let time = 0;
    const tries = new HoldAttempts(folder, undefined, () => time);
    const lock = join(folder, LOCK_NAME);
    return {
      lock,
      tries,
      wait: (seconds: number) => {
        time += seconds * 1_000;
      },
      beat: (second: number) => utimes(lock, second, second),
    };
  };

  test('stands for as long as its heartbeat comes, whatever its clock says', async () => {
    const { tries, wait, beat } = await attempts();
    for (const second of [5_000_000_000, 4_000_000_000, 1, 2]) {
      await beat(second);
      expect(await tries.attempt()).toMatchObject({ heldBy: { host: 'another-computer' } });
      wait(59);
    }
    expect(await tries.attempt()).toMatchObject({ heldBy: { host: 'another-computer' } });
  });

  test('is taken over after a minute without a heartbeat', async () => {
    const { lock, tries, wait } = await attempts();
    expect(await tries.attempt()).toMatchObject({ heldBy: {} });
    wait(61);
    expect(await tries.attempt()).toMatchObject({ hold: {} });
    expect(await readFile(lock, 'utf8')).toContain(hostname());
  });

  test('is never taken over at first sight', async () => {
    const { tries, wait, beat } = await attempts();
    await beat(1);
    wait(3_600);
    expect(await tries.attempt()).toMatchObject({ heldBy: {} });
  });
});

test.each([
  ['runs on', 60_000],
  ['stands still', 0],
])(
  'a holder that slept while its own clock %s, and was given up, learns it before it writes, and leaves the lock of the other alone',
  async (_, passed) => {
    const folder = await scratchFolder();
    let time = 0;
    let onTheWall = 0;
    const attempts = new HoldAttempts(
      folder,
      undefined,
      () => time,
      () => onTheWall,
    );
    const held = await attempts.attempt();
    if (!('hold' in held)) throw new Error('not held');
    expect(await held.hold.isOurs()).toBe(true);
    const other = JSON.stringify({ host: 'another-computer', process: 1, since: '2026-03-01T14:02:00.000Z' });
    await writeFile(join(folder, LOCK_NAME), other);
    time += passed;
    onTheWall += 60_000;
    expect(await held.hold.isOurs()).toBe(false);
    await held.hold.release();
    expect(await readFile(join(folder, LOCK_NAME), 'utf8')).toBe(other);
  },
);

test('the lock of another computer, and one that cannot be read, stand', async () => {
  const elsewhere = await lockedBy({ host: 'another-computer', process: endedProcess() });
  expect(await holdStore(elsewhere)).toMatchObject({ ok: false, error: { code: 'in-use' } });
  const unreadable = await scratchFolder();
  await writeFile(join(unreadable, LOCK_NAME), '');
  expect(await holdStore(unreadable)).toMatchObject({ ok: false, error: { code: 'in-use' } });
});

test('releasing twice does no harm', async () => {
  const hold = await held(await scratchFolder());
  await hold.release();
  await hold.release();
});
