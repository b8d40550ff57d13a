import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Hold, holdStore, LOCK_NAME } from '../../src/main/store/hold-store.ts';
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
