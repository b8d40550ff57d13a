import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { decode, encode } from '../../src/main/store/envelope.ts';
import { DESK_SETTINGS, MEETING } from '../../src/main/store/file-kind.ts';
import { FileProblem } from '../../src/main/store/file-problem.ts';
import { deskSettingsFile, meetingFile, type StoreFile } from '../../src/main/store/layout.ts';
import { verifyStore } from '../../src/main/store/verify.ts';
import { COMMISSION, filledStore, reopened } from '../helpers/filled-store.ts';
import { fixtureMeeting } from '../helpers/fixture.ts';
import { markedMeeting } from '../helpers/marked-meeting.ts';

beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue());
afterAll(() => void vi.restoreAllMocks());

/** The data in the bytes; undefined where they are refused as damaged. */
const dataIn = <Data>(file: StoreFile<Data>, bytes: Uint8Array): Data | undefined => {
  try {
    return decode(file, bytes).data;
  } catch (error) {
    if (error instanceof FileProblem) return undefined;
    throw error;
  }
};

test('a file cut off after any byte is refused, but for the last line end', () => {
  const file = meetingFile('', COMMISSION, 'meeting-21');
  const bytes = encode(MEETING, { revision: 1, data: fixtureMeeting() });
  const taken = Array.from(bytes.keys()).filter((length) => dataIn(file, bytes.subarray(0, length)));
  expect(taken).toEqual([bytes.length - 1]);
});

test('a file with any one byte changed into any other is refused, or changes nothing of the data', () => {
  const file = deskSettingsFile('', COMMISSION);
  const data = { id: COMMISSION, ownSide: 'ru', savedViews: [], remindedOn: null };
  const bytes = encode(DESK_SETTINGS, { revision: 1, data });
  let refused = 0;
  for (const place of bytes.keys())
    for (let difference = 1; difference < 256; difference += 1) {
      const changed = Uint8Array.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ difference;
      const found = dataIn(file, changed);
      if (found === undefined) refused += 1;
      else if (JSON.stringify(found) !== JSON.stringify(data)) expect(found, `byte ${place}`).toEqual(data);
    }
  expect(refused).toBeGreaterThan(bytes.length * 200);
});

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('the right data is read from a file that was', () => {
  test.each([
    [
      'given a byte order mark',
      (bytes: Uint8Array) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
    ],
    [
      'given the line ends of Windows',
      (bytes: Uint8Array) => Buffer.from(text(bytes).replaceAll('\n', '\r\n')),
    ],
    ['given no line ends', (bytes: Uint8Array) => Buffer.from(JSON.stringify(JSON.parse(text(bytes))))],
    [
      'given its data twice',
      (bytes: Uint8Array) => Buffer.from(text(bytes).replace('"data": {', '"data": {}, "data": {')),
    ],
  ])('%s', (_, change) => {
    const bytes = encode(MEETING, { revision: 1, data: fixtureMeeting() });
    const changed = change(bytes);
    expect(Buffer.from(changed)).not.toEqual(Buffer.from(bytes));
    expect(dataIn(meetingFile('', COMMISSION, 'meeting-21'), changed)).toEqual(fixtureMeeting());
  });
});

const GARBAGE = 200 * 1024 * 1024;

type Harm = (file: StoreFile<unknown>) => Promise<unknown>;

const HARMS: [string, Harm][] = [
  ['empty', ({ path }) => writeFile(path, '')],
  ['all NUL', async ({ path }) => writeFile(path, new Uint8Array((await readFile(path)).length))],
  ['200 MB of nothing', ({ path }) => truncate(path, GARBAGE)],
  ['not UTF-8', ({ path }) => writeFile(path, Buffer.from([0x22, 0xff, 0xfe, 0x22]))],
  [
    'nested deeper than any program can follow',
    async ({ path }) => {
      const deep = `"data": { "deep": ${'['.repeat(200_000)}${']'.repeat(200_000)},`;
      await writeFile(path, (await readFile(path, 'utf8')).replace('"data": {', deep));
    },
  ],
  ['other JSON', ({ path }) => writeFile(path, '{"format":"commission-desk/meeting","schemaVersion":"x"}')],
  [
    'of another meeting',
    ({ path }) => writeFile(path, encode(MEETING, { revision: 9, data: markedMeeting('meeting-22', 9) })),
  ],
  [
    'given another value for a key that is there twice',
    async ({ path }) => {
      const before = await readFile(path, 'utf8');
      await writeFile(path, before.replace('"ordinal": 21', '"ordinal": 21, "ordinal": 22'));
    },
  ],
  [
    'a folder',
    async ({ path }) => {
      await rm(path);
      await mkdir(path);
      await writeFile(join(path, 'letter.txt'), 'Dear colleague');
    },
  ],
  [
    'a link to the file of another meeting',
    async ({ path, folder }) => {
      await rm(path);
      await symlink(join(folder, '../meeting-22/meeting.json'), path);
    },
  ],
  [
    'a link that leads nowhere',
    async ({ path }) => {
      await rm(path);
      await symlink('nowhere', path);
    },
  ],
  ['missing', ({ path }) => rm(path)],
];

describe.each(HARMS)('a meeting whose file is %s', (kind, harm) => {
  test('is reported and left as it is; its neighbours are unharmed', async () => {
    const { folder, file } = await filledStore();
    const store = await reopened(folder);
    await store.createMeeting(markedMeeting('meeting-22', 1));
    await harm(file);

    await expect(store.readMeeting(COMMISSION, 'meeting-21')).rejects.toBeInstanceOf(FileProblem);
    await expect(store.openMeeting(COMMISSION, 'meeting-21')).rejects.toBeInstanceOf(FileProblem);
    const { damage } = await verifyStore(await reopened(folder));
    expect(damage).toEqual([{ file: file.name, reason: expect.stringMatching(/^[a-z]/) }]);
    expect(await store.meetingIds(COMMISSION)).toEqual(['meeting-21', 'meeting-22']);
    expect((await store.readMeeting(COMMISSION, 'meeting-22')).data).toEqual(markedMeeting('meeting-22', 1));
    expect((await store.readFollowUps(COMMISSION, 'meeting-21')).revision).toBe(1);
  });

  test('comes back from its backup, and what was found is kept whole', async () => {
    const { folder, file } = await filledStore();
    const store = await reopened(folder);
    await store.createMeeting(markedMeeting('meeting-22', 1));
    await mkdir(file.generations, { recursive: true });
    await writeFile(join(file.generations, '20260101T000000000Z.json'), await readFile(file.path));
    await harm(file);
    expect((await store.readMeeting(COMMISSION, 'meeting-21')).data).toEqual(fixtureMeeting());
    expect(store.damage).toEqual([]);
    expect(store.recovered).toMatchObject([{ file: file.name, from: 'backup' }]);
    expect(await verifyStore(await reopened(folder))).toMatchObject({ damage: [], recovered: [] });
    const kept = await readdir(join(folder, 'quarantine')).catch(() => []);
    expect(kept).toHaveLength(kind === 'missing' ? 0 : 1);
  });
});
