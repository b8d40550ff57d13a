import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { encode } from '../../src/main/store/envelope.ts';
import { MEETING } from '../../src/main/store/file-kind.ts';
import { generationName } from '../../src/main/store/generations.ts';
import type { StoreFile } from '../../src/main/store/layout.ts';
import { nodeFileSystem } from '../../src/main/store/node-file-system.ts';
import { openOrCreateStore, openStore } from '../../src/main/store/open-store.ts';
import { verifyStore } from '../../src/main/store/verify.ts';
import { COMMISSION, filledStore, reopened } from '../helpers/filled-store.ts';
import { fixtureMeeting } from '../helpers/fixture.ts';
import { recordingFileSystem, systemError } from '../helpers/recording-file-system.ts';

// What cannot be copied into the quarantine is said on the console, and is no news here.
beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue());
afterAll(() => void vi.restoreAllMocks());

const UUID = '00000000-0000-4000-8000-00000000000';

/** The meeting at a revision, told apart by its ordinal. */
const at = (revision: number): Uint8Array =>
  encode(MEETING, { revision, data: { ...fixtureMeeting(), ordinal: revision } });

const leaveBehind = (file: StoreFile<unknown>, number: number, bytes: Uint8Array): Promise<void> =>
  writeFile(join(file.folder, `.new-meeting.json-${UUID}${number}`), bytes);

const backUp = async (file: StoreFile<unknown>, day: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(file.generations, { recursive: true });
  await writeFile(join(file.generations, generationName(new Date(day))), bytes);
};

const quarantined = async (folder: string): Promise<string[]> => {
  const names = await readdir(join(folder, 'quarantine')).catch(() => []);
  return Promise.all(names.map((name) => readFile(join(folder, 'quarantine', name), 'utf8')));
};

describe('a damaged meeting is taken from', () => {
  test('the newest unfinished save that is whole, which then stands in its place', async () => {
    const { folder, file } = await filledStore();
    await writeFile(file.path, 'damaged');
    await leaveBehind(file, 1, at(4));
    await leaveBehind(file, 2, at(6));
    await leaveBehind(file, 3, at(8).subarray(0, 500));
    await backUp(file, '2026-01-01', at(3));
    const store = await reopened(folder);
    expect((await store.readMeeting(COMMISSION, 'meeting-21')).revision).toBe(6);
    expect(store.recovered).toEqual([
      {
        file: file.name,
        reason: 'is not complete JSON',
        from: 'unfinished-save',
        at: expect.stringContaining('T'),
      },
    ]);
    expect(store.damage).toEqual([]);
    expect(await quarantined(folder)).toEqual(['damaged']);
    expect(await readFile(file.path)).toEqual(Buffer.from(at(6)));
    expect(await readdir(file.folder)).toEqual(['follow-ups.json', 'meeting.json']);
    expect((await reopened(folder)).recovered).toEqual([]);
  });

  test('the newest backup that can be read, where no unfinished save is newer', async () => {
    const { folder, file } = await filledStore();
    await writeFile(file.path, 'damaged');
    await leaveBehind(file, 1, at(2));
    await backUp(file, '2026-01-01', at(3));
    await backUp(file, '2026-02-01', at(5));
    await backUp(file, '2026-03-01', Buffer.alloc(2_000));
    const store = await reopened(folder);
    const document = await store.openMeeting(COMMISSION, 'meeting-21');
    expect(document.data.ordinal).toBe(5);
    expect(store.recovered).toMatchObject([{ from: 'backup', at: '2026-02-01T00:00:00.000Z' }]);
    document.replace({ ...document.data, ordinal: 6 });
    await document.save();
    expect((await (await reopened(folder)).readMeeting(COMMISSION, 'meeting-21')).data.ordinal).toBe(6);
  });
});

test.each([
  ['missing', () => undefined],
  ['a folder', (path: string) => mkdir(path)],
  ['a link that leads nowhere', (path: string) => symlink('nowhere', path)],
  ['a link to itself', (path: string) => symlink(path, path)],
])('a meeting whose file is %s is taken from its backup too', async (_, put) => {
  const { folder, file } = await filledStore();
  await rm(file.path);
  await put(file.path);
  await backUp(file, '2026-01-01', at(3));
  const store = await reopened(folder);
  expect((await store.readMeeting(COMMISSION, 'meeting-21')).revision).toBe(3);
  expect(await verifyStore(await reopened(folder))).toMatchObject({ damage: [] });
});

test('a sound file stays, whatever newer unfinished saves and backups stand beside it; they are swept or kept', async () => {
  const { folder, file } = await filledStore();
  await leaveBehind(file, 1, at(9));
  await backUp(file, '2026-01-01', at(8));
  const store = await reopened(folder);
  expect((await store.openMeeting(COMMISSION, 'meeting-21')).revision).toBe(1);
  expect(store.recovered).toEqual([]);
  expect(await readdir(file.folder)).toEqual(['follow-ups.json', 'meeting.json']);
  expect(await readdir(file.generations)).toHaveLength(1);
});

test('without anything to take, what is damaged stays with all that lies beside it', async () => {
  const { folder, file } = await filledStore();
  await writeFile(file.path, 'damaged');
  await leaveBehind(file, 1, at(9).subarray(0, 500));
  const store = await reopened(folder);
  await expect(store.openMeeting(COMMISSION, 'meeting-21')).rejects.toThrow('is not complete JSON');
  expect(await readFile(file.path, 'utf8')).toBe('damaged');
  expect(await readdir(file.folder)).toHaveLength(3);
  expect(store.damage).toHaveLength(1);
  expect(await store.readFollowUps(COMMISSION, 'meeting-21')).toMatchObject({ revision: 1 });
});

test.each(['EACCES', 'EMFILE', 'EIO'])('a file that cannot be read for %s is not replaced', async (code) => {
  const { folder, file } = await filledStore();
  const before = await readFile(file.path);
  await backUp(file, '2026-01-01', at(3));
  const read = (path: string) =>
    path === file.path ? Promise.reject(systemError(code)) : nodeFileSystem.read(path);
  const store = await reopened(folder, { fileSystem: { ...nodeFileSystem, read } });
  await expect(store.openMeeting(COMMISSION, 'meeting-21')).rejects.toThrow('cannot be read');
  expect(await readFile(file.path)).toEqual(before);
});

test('a store that is only read shows the backup and touches nothing', async () => {
  const { folder, file } = await filledStore();
  await writeFile(file.path, 'damaged');
  await backUp(file, '2026-01-01', at(3));
  const { fileSystem, calls } = recordingFileSystem();
  const store = await reopened(folder, { fileSystem, readOnly: true });
  expect((await store.readMeeting(COMMISSION, 'meeting-21')).revision).toBe(3);
  expect(store.recovered).toHaveLength(1);
  expect(calls).toEqual([]);
});

test.each(['make folder quarantine', 'rename meeting.json', 'write temporary meeting.json'])(
  'where a recovery fails at "%s" nothing is lost, and the next attempt succeeds',
  async (step) => {
    const { folder, file } = await filledStore();
    await writeFile(file.path, 'damaged');
    await backUp(file, '2026-01-01', at(3));
    let isBroken = true;
    const { fileSystem } = recordingFileSystem((call) => {
      if (isBroken && call.startsWith(step)) throw systemError('ENOSPC');
    });
    const store = await reopened(folder, { fileSystem });
    await expect(store.openMeeting(COMMISSION, 'meeting-21')).rejects.toThrow('the disk is full');
    const found = [...(await quarantined(folder)), await readFile(file.path, 'utf8').catch(() => '')];
    expect(found).toContain('damaged');
    isBroken = false;
    expect((await store.openMeeting(COMMISSION, 'meeting-21')).revision).toBe(3);
    expect(new Set(await quarantined(folder))).toEqual(new Set(['damaged']));
  },
);

test('many who find the same damage at once mend it once', async () => {
  const { folder, file } = await filledStore();
  await writeFile(file.path, 'damaged');
  await backUp(file, '2026-01-01', at(3));
  const store = await reopened(folder);
  const reads = Array.from({ length: 10 }, () => store.readMeeting(COMMISSION, 'meeting-21'));
  for (const { revision } of await Promise.all(reads)) expect(revision).toBe(3);
  expect(await quarantined(folder)).toEqual(['damaged']);
});

describe('a store that has lost its store.json', () => {
  test.each(['commissions', 'backups'])('but still has its %s asks, and stays as it is', async (left) => {
    const { folder } = await filledStore();
    await mkdir(join(folder, 'backups'), { recursive: true });
    await rm(join(folder, 'store.json'));
    await rm(join(folder, left === 'backups' ? 'commissions' : 'backups'), { recursive: true });
    expect(await openOrCreateStore(folder)).toMatchObject({
      ok: false,
      error: { code: 'unreadable', subject: expect.stringContaining('desk repair') },
    });
    expect(await readdir(folder)).toEqual([left]);
  });

  test('finds it again in its backups', async () => {
    const { folder } = await filledStore();
    const backups = join(folder, 'backups/store');
    await mkdir(backups, { recursive: true });
    await writeFile(join(backups, '20260101T000000000Z.json'), await readFile(join(folder, 'store.json')));
    await rm(join(folder, 'store.json'));
    expect(await openStore(folder)).toMatchObject({ ok: true });
    expect(await readdir(dirname(backups))).toEqual(['store']);
    expect(await readdir(folder)).toContain('store.json');
  });
});
