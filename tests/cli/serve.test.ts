import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { CallOutput } from '@shared/contract/calls.ts';
import type { CallName } from '@shared/contract/names.ts';
import { expect, test } from 'vitest';
import { scratchFolder } from '../helpers/scratch-folder.ts';
import { desk, type ServedDesk, serve } from './desk-command.ts';

/** The value of a call that succeeds. */
const value = async <Name extends CallName>(
  served: ServedDesk,
  name: Name,
  input: unknown,
): Promise<CallOutput<Name>> => {
  const answered = (await served.call(name, input)) as { ok: boolean; value: CallOutput<Name> };
  expect(answered).toMatchObject({ ok: true });
  return answered.value;
};

test('desk serve prints its address on one line and serves the window', async () => {
  const served = await serve(join(await scratchFolder(), 'store'));
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\?token=[\w-]+$/);
  const page = await served.fetch('/');
  expect(await page.text()).toContain('<div id="root">');
  expect(await value(served, 'describe-desk', {})).toMatchObject({ storeName: 'store', damage: [] });
  expect(await served.end('SIGTERM')).toBe(0);
});

test('an edit that was answered as saved outlives kill -9', async () => {
  const store = join(await scratchFolder(), 'store');
  const first = await serve(store);
  const address = await value(first, 'create-sample', {});
  const opened = await value(first, 'get-meeting', address);
  const section = opened.meeting.sections[0]?.id ?? '';
  const clause = {
    id: 'the-last-words',
    speaker: { kind: 'both-sides' },
    verbClass: 'narrative',
    text: { ru: 'Записано до отключения.', en: 'Written before the power failed.' },
  };
  const commands = [{ type: 'add-clauses', container: section, index: 0, clauses: [clause] }];
  await value(first, 'edit-meeting', { ...address, revision: opened.revision, commands });
  await first.end('SIGKILL');

  expect(await desk('verify', '--store', store)).toMatchObject({ code: 0 });
  const second = await serve(store);
  const { meeting } = await value(second, 'get-meeting', address);
  expect(meeting.sections[0]?.clauses[0]).toMatchObject(clause);
  await second.end('SIGTERM');
});

test('an export is a download that works once', async () => {
  const served = await serve(join(await scratchFolder(), 'store'));
  const address = await value(served, 'create-sample', {});
  const choice = { original: 'ru', languages: ['ru', 'az-Latn'], layout: 'columns' };
  const delivery = await value(served, 'export-record', { ...address, choice, format: 'pdf' });
  if (delivery.kind !== 'download') throw new Error(`delivered as ${delivery.kind}`);
  const fetched = await served.fetch(delivery.address);
  expect(fetched.headers.get('content-type')).toBe('application/pdf');
  expect(fetched.headers.get('content-disposition')).toContain(delivery.fileName);
  expect(new TextDecoder().decode((await fetched.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
  expect((await served.fetch(delivery.address)).status).toBe(404);
  await served.end('SIGTERM');
});

test('a port that is taken is told in one line, and no store is made', async () => {
  const folder = await scratchFolder();
  const served = await serve(join(folder, 'store'));
  const { port } = new URL(served.address);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['out/main/desk.js', 'serve', '--no-open', '--port', port, '--store', join(folder, 'other')],
    { encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/^desk: [^\n]*EADDRINUSE[^\n]*\n$/);
  await served.end('SIGTERM');
});

test('while a desk serves a store, no other process writes to it; reading goes on, in a second desk too', async () => {
  const store = join(await scratchFolder(), 'store');
  const first = await serve(store);
  const { commission } = await value(first, 'create-sample', {});
  const second = await serve(store);
  const { readOnly } = await value(second, 'describe-desk', {});
  expect(readOnly).toMatchObject({ host: hostname(), process: expect.any(Number) });
  expect((await value(second, 'list-meetings', { commission })).meetings).toHaveLength(2);
  expect(await second.call('edit-desk-settings', { commission, changes: { ownSide: 'ru' } })).toMatchObject({
    error: { code: 'in-use', subject: expect.stringContaining(`process ${readOnly?.process}`) },
  });
  const repair = await desk('repair', '--store', store);
  expect(repair).toMatchObject({ code: 2, stdout: '' });
  expect(repair.stderr).toMatch(/^[^\n]*is open in another Commission Desk \(process \d+ on [^\n]*\n$/);
  expect(await desk('list', '--store', store)).toMatchObject({ code: 0 });
  await second.end('SIGTERM');
  await first.end('SIGTERM');
  expect(await desk('repair', '--store', store)).toMatchObject({ code: 0 });
});
