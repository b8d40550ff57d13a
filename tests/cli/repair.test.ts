import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { desk, deskHere, fingerprint } from './desk-command.ts';
import { sampleFolder } from './sample-folder.ts';

let store: string;
let meeting: string;
let before: string;

/** Puts the present meeting into its backups. */
const backUp = (): void => {
  const folder = join(store, 'backups', dirname(meeting), 'meeting');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '20260102T030405000Z.json'), before);
};

beforeEach(async () => {
  ({ store } = await sampleFolder());
  const [commission = ''] = readdirSync(join(store, 'commissions'));
  meeting = join('commissions', commission, 'meetings', 'meeting-21', 'meeting.json');
  before = readFileSync(join(store, meeting), 'utf8');
});

test('desk repair --dry-run says what would be done and touches nothing; desk repair does it', async () => {
  backUp();
  writeFileSync(join(store, meeting), 'damaged');
  const leftover = join(dirname(meeting), '.new-meeting.json-00000000-0000-4000-8000-000000000001');
  writeFileSync(join(store, leftover), '{');
  const damaged = fingerprint(store);
  expect(await desk('verify', '--store', store)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /meeting\.json: is not complete JSON; the backup of 2026-01-02T03:04:05\.000Z can/,
    ),
  });

  const dry = await desk('repair', '--store', store, '--dry-run');
  expect(dry).toMatchObject({ code: 0, stderr: '' });
  expect(dry.stdout.split('\n')).toEqual([
    expect.stringContaining(
      'meeting.json: is not complete JSON; the backup of 2026-01-02T03:04:05.000Z would',
    ),
    expect.stringContaining('would be removed'),
    '',
  ]);
  expect(fingerprint(store)).toEqual(damaged);

  expect(await desk('repair', '--store', store)).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(store, meeting), 'utf8')).toBe(before);
  expect(existsSync(join(store, leftover))).toBe(false);
  const kept = readdirSync(join(store, 'quarantine'));
  expect(kept.map((name) => readFileSync(join(store, 'quarantine', name), 'utf8'))).toContain('damaged');
  expect(await desk('verify', '--store', store)).toMatchObject({ code: 0 });
  expect((await desk('repair', '--store', store)).stdout).toBe('there is nothing to repair\n');
});

test('what nothing can take the place of stays, and is said to stay', async () => {
  writeFileSync(join(store, meeting), 'damaged');
  const { code, stdout } = await desk('repair', '--store', store);
  expect({ code, lines: stdout.trimEnd().split('\n') }).toEqual({
    code: 1,
    lines: [expect.stringContaining('stays as it is')],
  });
  expect(readFileSync(join(store, meeting), 'utf8')).toBe('damaged');
});

test('a store without its store.json opens again after desk repair', async () => {
  rmSync(join(store, 'store.json'));
  const lost = fingerprint(store);
  const asked = await deskHere('list', '--store', store);
  expect(asked).toMatchObject({ code: 2, stderr: expect.stringContaining('"desk repair" makes a new one') });
  expect((await deskHere('repair', '--store', store, '--dry-run')).stdout).toContain('would be made anew');
  expect(fingerprint(store)).toEqual(lost);
  expect((await deskHere('repair', '--store', store)).stdout).toContain('was made anew');
  expect(await deskHere('verify', '--store', store)).toMatchObject({ code: 0 });
});

test('desk verify names conflicted copies, broken references and leftovers', async () => {
  const copy = join(store, dirname(meeting), 'meeting (conflicted copy 2026-01-02).json');
  writeFileSync(copy, before);
  const lines = (await desk('verify', '--store', store)).stderr;
  expect(lines).toContain('meeting (conflicted copy 2026-01-02).json: was made by a cloud folder');
  expect(readFileSync(copy, 'utf8')).toBe(before);
});

test('commands that write refuse a store that is in use, in one line, and leave it as it is', async () => {
  const file = join(store, '../exported.json');
  await deskHere('export', '--store', store, '--meeting', '21', '--out', file);
  const other = join(store, '../other');
  mkdirSync(other);
  writeFileSync(join(other, 'store.json'), readFileSync(join(store, 'store.json')));
  const lock = { host: 'another-computer', process: 7, since: '2026-03-01T14:02:00.000Z' };
  writeFileSync(join(other, 'store.lock'), JSON.stringify(lock));
  const untouched = fingerprint(other);
  for (const words of [['repair'], ['import', file]]) {
    const [name = '', ...operands] = words;
    const { code, stderr } = await deskHere(name, '--store', other, ...operands);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^desk: [^\n]+process 7 on another-computer[^\n]+\n$/);
  }
  expect(fingerprint(other)).toEqual(untouched);
});

test('nothing but a store is repaired', async () => {
  const other = join(store, 'quarantine-of-mine');
  mkdirSync(other);
  writeFileSync(join(other, 'letter.txt'), 'Dear colleague');
  expect(await deskHere('repair', '--store', other)).toMatchObject({ code: 2 });
  expect(readdirSync(other)).toEqual(['letter.txt']);
});
