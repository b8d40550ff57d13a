import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Meeting } from '@shared/domain/meeting.ts';
import { expect, test } from 'vitest';
import { openOrCreateStore } from '../../src/main/store/open-store.ts';
import { verifyStore } from '../../src/main/store/verify.ts';
import { pagesOf } from '../export/read-files.ts';
import { agreedMeeting, commission } from '../helpers/meetings.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';
import { desk } from './desk-command.ts';

const PLACE = `commissions/${commission.id}/meetings/${agreedMeeting.id}`;
const signing = (store: string): string[] => [
  'sign',
  '--store',
  store,
  '--meeting',
  '21',
  '--signed-on',
  '2026-03-01',
];

/** A scratch folder with the fixture meeting, agreed, in its folder `store`. */
const agreedStore = async (): Promise<{ folder: string; store: string }> => {
  const folder = await scratchFolder();
  const store = join(folder, 'store');
  const opened = await openOrCreateStore(store);
  if (!opened.ok) throw new Error(opened.error.subject);
  await opened.value.createCommission(commission);
  await opened.value.createMeeting(agreedMeeting);
  return { folder, store };
};

const damageIn = async (store: string) => {
  const opened = await openOrCreateStore(store);
  if (!opened.ok) throw new Error(opened.error.subject);
  return (await verifyStore(opened.value)).damage;
};

const meetingIn = (store: string): Meeting =>
  JSON.parse(readFileSync(join(store, PLACE, 'meeting.json'), 'utf8')).data;

test('desk sign files PDF/A and DOCX with the checksum in print, and says what it filed', async () => {
  const { folder, store } = await agreedStore();
  const { code, stdout, stderr } = await desk(...signing(store), '--layouts', 'columns,single');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { seal } = meetingIn(store);
  for (const { name, sha256 } of seal?.files ?? []) expect(stdout).toContain(`${sha256}  ${name}\n`);
  expect(stdout).toContain(`the content has the SHA-256 ${seal?.content}`);
  for (const name of readdirSync(join(store, PLACE, 'signed')).filter((file) => file.endsWith('.pdf'))) {
    const path = join(store, PLACE, 'signed', name);
    expect(readFileSync(path, 'latin1')).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(pagesOf(readFileSync(path)).join(' ')).toContain(seal?.content);
  }
  expect(await desk('verify', '--store', store)).toMatchObject({ code: 0 });

  // The record is handed out as it was filed, and signed only once.
  const out = join(folder, 'original.pdf');
  const languages = agreedMeeting.closing.languages.join(',');
  const record = ['record', '--store', store, '--meeting', '21', '--format', 'pdf', '--original', 'ru'];
  await desk(...record, '--languages', languages, '--layout', 'columns', '--out', out);
  const filed = seal?.files.find(({ name }) => name.includes('-ru-columns-') && name.endsWith('.pdf'));
  expect(readFileSync(out)).toEqual(readFileSync(join(store, PLACE, 'signed', filed?.name ?? '')));
  const all = join(folder, 'all');
  await desk('record', '--store', store, '--meeting', '21', '--all', '--out', all);
  const originals = (seal?.files ?? []).filter(({ name }) => name.includes('-original-'));
  expect(originals.length).toBeGreaterThan(4);
  for (const { name } of originals)
    expect(readFileSync(join(all, name)).equals(readFileSync(join(store, PLACE, 'signed', name))), name).toBe(
      true,
    );
  expect(await desk(...signing(store))).toMatchObject({
    code: 2,
    stderr: 'desk: nothing was signed: meeting-signed meeting-21\n',
  });
});

test('another desk takes a signed meeting in with its checksum, and keeps the originals where they are', async () => {
  const { folder, store } = await agreedStore();
  await desk(...signing(store));
  const file = join(folder, 'meeting.json');
  await desk('export', '--store', store, '--meeting', '21', '--out', file);
  const other = join(folder, 'other');
  expect(await desk('import', '--store', other, file)).toMatchObject({ code: 0 });
  const { seal, ...received } = meetingIn(other);
  const { seal: own, ...sent } = meetingIn(store);
  expect(received).toEqual(sent);
  expect(seal).toEqual({ content: own?.content, files: [] });
  expect(await damageIn(other)).toEqual([]);
});

/** Runs the command and kills it after so many milliseconds, or not at all. Answers how long it ran. */
const signAndKill = async (store: string, after: number | null): Promise<number> => {
  const began = Date.now();
  const child = spawn(process.execPath, ['out/main/desk.js', ...signing(store)], { stdio: 'ignore' });
  const ended = once(child, 'close');
  const kill = after === null ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  await ended;
  clearTimeout(kill);
  return Date.now() - began;
};

test('desk sign that is killed at any moment has signed whole or not at all', async () => {
  const whole = await agreedStore();
  const usual = await signAndKill(whole.store, null);
  expect(meetingIn(whole.store).status).toBe('signed');
  const found: string[] = [];
  for (const share of [0.2, 0.5 + Math.random() / 4, 0.75 + Math.random() / 4, 0.9 + Math.random() / 5]) {
    const { store } = await agreedStore();
    await signAndKill(store, share * usual);
    const { status } = meetingIn(store);
    found.push(status);
    if (status === 'agreed') {
      expect(meetingIn(store)).toEqual(agreedMeeting);
      expect(await desk(...signing(store))).toMatchObject({ code: 0 });
    }
    expect(await damageIn(store), `killed at ${share}, found ${status}`).toEqual([]);
    expect(readdirSync(join(store, PLACE)).filter((name) => name.startsWith('.new-'))).toEqual([]);
    expect(existsSync(join(store, PLACE, 'signed', 'record.json'))).toBe(true);
  }
  expect(found).toContain('agreed');
}, 240_000);

test.each([
  ['a day that is none', ['--signed-on', 'today'], '--signed-on needs a day'],
  [
    'a layout that is none',
    ['--signed-on', '2026-03-01', '--layouts', 'rows'],
    '--layouts does not know "rows"',
  ],
])('%s is refused before anything is done', async (_, options, saying) => {
  const { store } = await agreedStore();
  const { code, stderr } = await desk('sign', '--store', store, '--meeting', '21', ...options);
  expect(code).toBe(2);
  expect(stderr).toContain(saying);
  expect(existsSync(join(store, PLACE, 'signed'))).toBe(false);
});
