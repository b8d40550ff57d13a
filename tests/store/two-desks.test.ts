import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Desk, openDesk } from '../../src/main/desk.ts';
import { holdStore, LOCK_NAME } from '../../src/main/store/hold-store.ts';
import { bundledChild } from '../helpers/bundled-child.ts';
import { COMMISSION, filledStore } from '../helpers/filled-store.ts';
import { fixtureMeeting } from '../helpers/fixture.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';

const ADDRESS = { commission: COMMISSION, meeting: 'meeting-21' };

const openedDesk = async (folder: string): Promise<Desk> => {
  const opened = await openDesk(folder, {
    deliver: async ({ name }) => ({ kind: 'saved', fileName: name }),
    now: () => new Date(),
  });
  if (!opened.ok) throw new Error(opened.error.subject);
  onTestFinished(() => opened.value.close());
  return opened.value;
};

const draft = { type: 'change-status', to: 'drafting' } as const;

test('a second desk reads what the first writes, says who that is, and refuses every edit', async () => {
  const { folder, file } = await filledStore();
  const first = await openedDesk(folder);
  const second = await openedDesk(folder);
  expect(await first.handlers['describe-desk']({})).toMatchObject({ value: { readOnly: null } });
  expect(await second.handlers['describe-desk']({})).toMatchObject({
    value: { readOnly: { host: hostname(), process: process.pid } },
  });
  await second.handlers['get-meeting'](ADDRESS);
  await first.handlers['edit-meeting']({ ...ADDRESS, revision: 1, commands: [draft] });
  const written = await readFile(file.path);

  expect(await second.handlers['get-meeting'](ADDRESS)).toMatchObject({
    value: { revision: 2, meeting: { status: 'drafting' } },
  });
  expect(await second.handlers['export-meeting'](ADDRESS)).toMatchObject({ value: { kind: 'saved' } });
  for (const refused of [
    second.handlers['edit-meeting']({ ...ADDRESS, revision: 2, commands: [draft] }),
    second.handlers['undo-meeting']({ ...ADDRESS, revision: 2 }),
    second.handlers['create-sample']({}),
    second.handlers['edit-desk-settings']({ commission: COMMISSION, changes: {} }),
  ])
    expect(await refused).toMatchObject({
      error: { code: 'in-use', subject: expect.stringContaining(`process ${process.pid}`) },
    });
  expect(await readFile(file.path)).toEqual(written);
});

test('the second desk may edit as soon as the first has let go', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { folder } = await filledStore();
  const first = await openedDesk(folder);
  const second = await openedDesk(folder);
  await second.handlers['get-meeting'](ADDRESS);
  await first.handlers['edit-meeting']({ ...ADDRESS, revision: 1, commands: [draft] });
  await first.close();
  vi.advanceTimersByTime(6_000);
  const described = () => second.handlers['describe-desk']({});
  await vi.waitFor(async () => expect(await described()).toMatchObject({ value: { readOnly: null } }));
  expect(
    await second.handlers['edit-meeting']({
      ...ADDRESS,
      revision: 2,
      commands: [
        { type: 'edit-meeting', changes: { place: fixtureMeeting().place } },
        { type: 'change-status', to: 'agreed' },
      ],
    }),
  ).toMatchObject({ value: { revision: 3 } });
  // The first kept it before and after its work; what the second had only looked at until then is kept after its own.
  await second.close();
  const kept = await readdir(join(folder, 'backups/commissions', COMMISSION, 'meetings/meeting-21/meeting'));
  expect(kept).toHaveLength(3);
});

test('a desk whose store was taken over writes no more, and keeps what it has in memory', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { folder, file } = await filledStore();
  const desk = await openedDesk(folder);
  await desk.handlers['get-meeting'](ADDRESS);
  const before = await readFile(file.path);
  await writeFile(
    join(folder, LOCK_NAME),
    JSON.stringify({ host: 'another-computer', process: 7, since: '2026-03-01T14:02:00.000Z' }),
  );
  vi.advanceTimersByTime(6_000);
  await vi.waitFor(async () =>
    expect(await desk.handlers['describe-desk']({})).toMatchObject({ value: { readOnly: { host: null } } }),
  );
  expect(await desk.handlers['edit-meeting']({ ...ADDRESS, revision: 1, commands: [draft] })).toMatchObject({
    error: { code: 'in-use' },
  });
  expect(await readFile(file.path)).toEqual(before);
  expect(await desk.handlers['get-meeting'](ADDRESS)).toMatchObject({ ok: true });
  // What looks left behind may be a write that is under way elsewhere.
  const underWay = join(dirname(dirname(file.path)), '.new-meeting-22-0');
  await writeFile(underWay, 'half');
  expect(await desk.handlers['list-meetings']({ commission: COMMISSION })).toMatchObject({ ok: true });
  expect(await readFile(underWay, 'utf8')).toBe('half');
});

test('of two processes one writes; when it is killed, the other one may', async () => {
  const { folder } = await filledStore();
  const program = await bundledChild('edit-until-killed', await scratchFolder());
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  expect(await holdStore(folder)).toMatchObject({
    error: { code: 'in-use', subject: expect.stringContaining(`process ${child.pid} on ${hostname()}`) },
  });
  const reader = await openedDesk(folder);
  expect(await reader.handlers['list-meetings']({ commission: COMMISSION })).toMatchObject({
    value: { damage: [] },
  });
  expect(await reader.handlers['create-sample']({})).toMatchObject({ error: { code: 'in-use' } });
  await reader.close();

  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  const writer = await openedDesk(folder);
  expect(await writer.handlers['create-sample']({})).toMatchObject({ ok: true });
});

test('a folder that held a store before is not begun anew where it is missing or empty', async () => {
  const folder = join(await scratchFolder(), 'gone');
  const ports = { deliver: async () => ({ kind: 'cancelled' as const }), now: () => new Date() };
  expect(await openDesk(folder, ports, { mustExist: true })).toMatchObject({ error: { code: 'not-found' } });
  expect(await readdir(dirname(folder))).toEqual([]);
});

test('a desk leaves no lock behind', async () => {
  const { folder } = await filledStore();
  const desk = await openedDesk(folder);
  expect(await readdir(folder)).toContain(LOCK_NAME);
  await desk.close();
  expect(await readdir(folder)).not.toContain(LOCK_NAME);
  await rm(folder, { recursive: true });
});
