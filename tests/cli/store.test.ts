import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { scratchFolder } from '../helpers/scratch-folder.ts';
import { desk, deskHere, fingerprint, type Outcome } from './desk-command.ts';
import { sampleFolder } from './sample-folder.ts';

let folder: string;
let store: string;

/** One line on stderr, nothing on stdout, exit code 2. */
const expectRefusal = ({ code, stdout, stderr }: Outcome, saying: string): void => {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^desk: [^\n]+\n$/);
  expect(stderr).toContain(saying);
};

beforeEach(async () => {
  folder = await scratchFolder();
  store = join(folder, 'store');
});

const sample = async (): Promise<void> => {
  ({ folder, store } = await sampleFolder());
};

/** The path of a meeting's file in the store. */
const meetingFile = (meeting: string): string => {
  const [commission = ''] = readdirSync(join(store, 'commissions'));
  return join(store, 'commissions', commission, 'meetings', meeting, 'meeting.json');
};

describe('desk sample and desk list', () => {
  test('make a store with two meetings and list it, for people and for programs', async () => {
    expect(await desk('sample', '--store', store)).toEqual({ code: 0, stdout: '', stderr: '' });
    const listed = JSON.parse((await desk('list', '--store', store, '--json')).stdout);
    expect(listed).toMatchObject([
      { ordinal: 20, status: 'signed', sides: ['ru', 'az'] },
      { ordinal: 21, status: 'drafting', languages: expect.arrayContaining(['ru', 'az', 'en']) },
    ]);
    const { stdout } = await desk('list', '--store', store);
    expect(stdout.split('\n').filter((line) => /^ {2}2[01] /.test(line))).toHaveLength(2);
  });

  test('leave a store alone that is there already, and a folder that holds other things', async () => {
    await sample();
    const before = fingerprint(folder);
    expectRefusal(await desk('sample', '--store', store), 'already a store');
    expect(fingerprint(folder)).toEqual(before);
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'letter.txt'), 'Dear colleague');
    expectRefusal(await desk('sample', '--store', other), 'store.json');
    expect(readdirSync(other)).toEqual(['letter.txt']);
  });
});

describe('desk verify', () => {
  test('finds a sound store sound', async () => {
    await sample();
    const before = fingerprint(store);
    expect(await desk('verify', '--store', store)).toMatchObject({ code: 0, stderr: '' });
    expect(fingerprint(store)).toEqual(before);
  });

  test('names every damaged file on a line of its own, and touches nothing', async () => {
    await sample();
    const [one = '', other = ''] = readdirSync(join(meetingFile('x'), '../..'));
    writeFileSync(meetingFile(one), readFileSync(meetingFile(one), 'utf8').replace('"ordinal"', '"Ordinal"'));
    appendFileSync(meetingFile(other), 'x');
    const before = fingerprint(store);
    const { code, stdout, stderr } = await desk('verify', '--store', store);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`${one}/meeting.json`);
    expect(lines[1]).toContain(`${other}/meeting.json`);
    expect(fingerprint(store)).toEqual(before);
  });
});

describe('a store that cannot be used', () => {
  const commands = (): string[][] => [
    ['list', '--store', store],
    ['verify', '--store', store],
    ['export', '--store', store, '--meeting', '21', '--out', join(folder, 'out.json')],
    'record --meeting 21 --format pdf --original ru --languages ru --layout columns --store'
      .split(' ')
      .concat(store, '--out', join(folder, 'out.pdf')),
  ];

  test('is named in one line: a missing one', async () => {
    for (const words of commands()) expectRefusal(await deskHere(...words), `there is no store in ${store}`);
    expect(existsSync(store)).toBe(false);
  });

  test('is named in one line: a newer one', async () => {
    await sample();
    const file = join(store, 'store.json');
    const mark = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...mark, schemaVersion: mark.schemaVersion + 1 }));
    const before = fingerprint(folder);
    for (const words of commands()) expectRefusal(await deskHere(...words), 'store.json');
    expectRefusal(await deskHere('import', '--store', store, 'package.json'), 'store.json');
    expectRefusal(await desk('serve', '--store', store, '--no-open'), 'store.json');
    expect(fingerprint(folder)).toEqual(before);
  });

  test('is named in one line: an unreadable one', async () => {
    await sample();
    writeFileSync(join(store, 'store.json'), '{');
    const before = fingerprint(folder);
    for (const words of commands()) expectRefusal(await deskHere(...words), 'store.json');
    expect(fingerprint(folder)).toEqual(before);
  });
});
