import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDesk } from '../../src/main/desk.ts';
import { desk, deskHere, fingerprint, type Outcome } from './desk-command.ts';
import { sampleFolder } from './sample-folder.ts';

const DRAFT = { commission: 'russia-azerbaijan', meeting: 'meeting-21' };
let folder: string;
let store: string;
let disk: string;

beforeEach(async () => {
  ({ folder, store } = await sampleFolder());
  disk = join(folder, 'disk');
  mkdirSync(disk);
});

/** One line on stderr, nothing on stdout, exit code 2, and nothing written. */
const expectRefusal = async (words: string[], saying: string): Promise<void> => {
  const before = fingerprint(folder);
  const { code, stdout, stderr } = await deskHere(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^desk: [^\n]+\n$/);
  expect(stderr).toContain(saying);
  expect(fingerprint(folder)).toEqual(before);
};

const printed = ({ code, stdout, stderr }: Outcome): string => {
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

/** The 21st meeting with another place, so that there are two states of it. */
const edit = async (place: string): Promise<void> => {
  const opened = await openDesk(store, {
    deliver: async () => ({ kind: 'cancelled' }),
    now: () => new Date(),
  });
  if (!opened.ok) throw new Error(opened.error.subject);
  const { handlers, close } = opened.value;
  const got = await handlers['get-meeting'](DRAFT);
  const { revision } = got.ok ? got.value : expect.unreachable();
  const commands = [{ type: 'edit-meeting', changes: { place: { en: { nominative: place } } } } as const];
  expect(await handlers['edit-meeting']({ ...DRAFT, revision, commands })).toMatchObject({ ok: true });
  await close();
};
const place = async (directory = store): Promise<string> =>
  JSON.parse(printed(await deskHere('list', '--store', directory, '--json')))[1].place;

const backUp = async (): Promise<string> => {
  printed(await desk('backup', '--store', store, '--to', disk));
  return join(disk, readdirSync(disk)[0] ?? '');
};

describe('desk backup', () => {
  test('writes one ZIP that was read back, and touches nothing of the store', async () => {
    const before = fingerprint(store);
    const stdout = printed(await desk('backup', '--store', store, '--to', disk));
    const [name = '', ...others] = readdirSync(disk);
    expect(others).toEqual([]);
    expect(name).toMatch(/^store-\d{8}T\d{9}Z\.zip$/);
    expect(stdout).toMatch(/disk\/store-\w+\.zip: 7 files, \d+ bytes, read back/);
    expect(fingerprint(store)).toEqual(before);
  });

  test('refuses a folder that is not there, or that is in the store', async () => {
    const words = ['backup', '--store', store, '--to'];
    await expectRefusal([...words, join(folder, 'nowhere')], 'there is no folder');
    await expectRefusal([...words, join(store, 'commissions')], 'inside the store');
  });
});

describe('desk restore', () => {
  test('lists earlier states and puts one back, and what was there is kept', async () => {
    await edit('Geneva');
    await edit('Vienna');
    const list = ['restore', '--store', store, '--list', '--meeting', '21'];
    const [title, latest = '', , first = ''] = printed(await desk(...list)).split('\n');
    expect(title).toBe('meeting-21');
    expect(latest).toMatch(/^ {2}\d{4}-\S+Z {2}drafting, \d+ clauses, \d+ actions$/);
    const time = first.trim().split(' ')[0] ?? '';

    const words = ['restore', '--store', store, '--meeting', '21', '--from', time];
    const before = fingerprint(folder);
    expect(printed(await deskHere(...words, '--dry-run'))).toBe(`would restore meeting-21 as of ${time}\n`);
    expect(fingerprint(folder)).toEqual(before);
    const original = await place();
    expect(original).toBe('Vienna');
    expect(printed(await desk(...words))).toMatch(/^restored; what was there is kept as \d{4}-\S+Z\n$/);
    expect(await place()).not.toBe('Vienna');
    // What was there comes back in the same way.
    const kept = latest.trim().split(' ')[0] ?? '';
    printed(await deskHere('restore', '--store', store, '--meeting', 'meeting-21', '--from', kept));
    expect(await place()).toBe('Vienna');
  });

  test('makes a store anew from a ZIP in an empty folder, and only there', async () => {
    const zip = await backUp();
    const back = join(folder, 'back');
    const words = ['restore', '--zip', zip, '--store'];
    expect(printed(await deskHere(...words, back, '--dry-run'))).toContain('would restore 7 files');
    expect(readdirSync(folder)).not.toContain('back');
    expect(printed(await desk(...words, back))).toBe(`restored 7 files into ${back}\n`);
    expect(Object.values(fingerprint(back))).toEqual(Object.values(fingerprint(store)));
    expect(printed(await deskHere('verify', '--store', back))).toContain('7 files');
    await expectRefusal([...words, store], 'is not empty');
  });

  test('takes one meeting out of a ZIP, whether it is still there or not', async () => {
    const original = await place();
    const zip = await backUp();
    await edit('Vienna');
    const words = ['restore', '--store', store, '--zip', zip];
    expect(printed(await deskHere(...words, '--list'))).toMatch(
      /russia-azerbaijan meeting-21 {2}drafting, \d+ clauses/,
    );
    const dry = printed(await deskHere(...words, '--meeting', '21', '--dry-run'));
    expect(dry).toContain('would restore meeting-21');
    expect(await place()).toBe('Vienna');
    expect(printed(await deskHere(...words, '--meeting', '21'))).toContain('what was there is kept as');
    expect(await place()).toBe(original);
    rmSync(join(store, 'commissions/russia-azerbaijan/meetings/meeting-21'), { recursive: true });
    expect(printed(await deskHere(...words, '--meeting', '21'))).toBe('restored\n');
    expect(await place()).toBe(original);
  });

  test('refuses in one line what cannot be', async () => {
    const words = ['restore', '--store', store];
    await expectRefusal(words, 'name what to restore');
    await expectRefusal([...words, '--meeting', '21'], 'name what to restore');
    await expectRefusal([...words, '--meeting', '99', '--from', '2026'], 'there is no meeting "99"');
    await expectRefusal([...words, '--meeting', '21', '--from', '1999'], 'there is no earlier state');
    const letter = join(folder, 'letter.zip');
    writeFileSync(letter, 'Dear colleague');
    await expectRefusal([...words, '--zip', letter], 'letter.zip is damaged');
    await expectRefusal([...words, '--zip', join(folder, 'no.zip')], 'no.zip cannot be read');
    const zip = await backUp();
    await expectRefusal(
      [...words, '--zip', zip, '--meeting', '99'],
      'there is no meeting "99" in the backup',
    );
    // A signed record never changes, not even to what it was.
    const record = readFileSync(
      join(store, 'commissions/russia-azerbaijan/meetings/meeting-20/meeting.json'),
    );
    const { code, stderr } = await deskHere(...words, '--zip', zip, '--meeting', '20');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'desk: nothing was restored: the record is signed and never changes: meeting-20\n',
    });
    expect(
      readFileSync(join(store, 'commissions/russia-azerbaijan/meetings/meeting-20/meeting.json')),
    ).toEqual(record);
  });
});
