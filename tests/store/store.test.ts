import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { initialSettings } from '@shared/domain/desk-settings.ts';
import { NO_NOTES, noFollowUps } from '@shared/domain/follow-up.ts';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FileProblem, NotFound } from '../../src/main/store/file-problem.ts';
import { SCHEMA_VERSION } from '../../src/main/store/migrations.ts';
import { nodeFileSystem } from '../../src/main/store/node-file-system.ts';
import { openOrCreateStore, openStore } from '../../src/main/store/open-store.ts';
import type { Store } from '../../src/main/store/store.ts';
import { verifyStore } from '../../src/main/store/verify.ts';
import { fixtureCommission, fixtureMeeting } from '../helpers/fixture.ts';
import { recordingFileSystem, systemError } from '../helpers/recording-file-system.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';

const COMMISSION = 'economic-cooperation';
const MEETING_FILE = `commissions/${COMMISSION}/meetings/meeting-21/meeting.json`;

const filledStore = async (): Promise<{ folder: string; file: string; store: Store }> => {
  const folder = await scratchFolder();
  const made = await openOrCreateStore(folder);
  if (!made.ok) throw new Error(made.error.subject);
  await made.value.createCommission(fixtureCommission());
  await made.value.createMeeting(fixtureMeeting());
  return { folder, file: join(folder, MEETING_FILE), store: made.value };
};

const change = async (file: string, from: string | RegExp, to: string): Promise<string> => {
  const changed = (await readFile(file, 'utf8')).replace(from, to);
  await writeFile(file, changed);
  return changed;
};

const problemOf = async (reading: Promise<unknown>): Promise<FileProblem> => {
  const error = await reading.catch((thrown: unknown) => thrown);
  if (!(error instanceof FileProblem)) throw new Error(`no problem but ${error}`);
  return error;
};

test('what was put in is read back, from files that people can read', async () => {
  const { folder, file } = await filledStore();
  const reopened = await openStore(folder);
  if (!reopened.ok) throw new Error(reopened.error.subject);
  const store = reopened.value;
  expect(await store.commissionIds()).toEqual([COMMISSION]);
  expect(await store.meetingIds(COMMISSION)).toEqual(['meeting-21']);
  expect(await store.readCommission(COMMISSION)).toEqual({ revision: 1, data: fixtureCommission() });
  expect(await store.readMeeting(COMMISSION, 'meeting-21')).toEqual({ revision: 1, data: fixtureMeeting() });
  expect(await verifyStore(store)).toMatchObject({ files: 5, damage: [] });

  const text = await readFile(file, 'utf8');
  expect(Object.keys(JSON.parse(text))).toEqual([
    'format',
    'schemaVersion',
    'id',
    'revision',
    'sha256',
    'data',
  ]);
  expect(text).toContain('\n    "ordinal": 21,\n');
});

test('what happened since and the settings of the desk stand beside their meeting and commission', async () => {
  const { folder, file, store } = await filledStore();
  expect(await store.readFollowUps(COMMISSION, 'meeting-21')).toEqual({
    revision: 1,
    data: noFollowUps('meeting-21'),
  });
  expect((await store.readDeskSettings(COMMISSION)).data).toEqual(initialSettings(COMMISSION));
  expect(await readdir(dirname(file))).toEqual(['follow-ups.json', 'meeting.json']);
  expect(await readdir(join(folder, 'commissions', COMMISSION))).toEqual([
    'commission.json',
    'desk-settings.json',
    'meetings',
  ]);

  const entries = [{ clause: '1.2', reports: [], private: NO_NOTES }];
  const followUps = { ...noFollowUps('meeting-20'), entries };
  await store.createMeeting({ ...fixtureMeeting(), id: 'meeting-20' }, followUps);
  expect((await store.readFollowUps(COMMISSION, 'meeting-20')).data).toEqual(followUps);
});

test.each([
  ['follow-ups.json', (store: Store) => store.openFollowUps(COMMISSION, 'meeting-21'), MEETING_FILE],
  [
    'desk-settings.json',
    (store: Store) => store.openDeskSettings(COMMISSION),
    `commissions/${COMMISSION}/commission.json`,
  ],
])('a damaged or missing %s is damage, never taken for an empty one', async (name, open, beside) => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => log.mockRestore());
  const { folder, store } = await filledStore();
  const path = join(folder, dirname(beside), name);
  const damage = (reason: string) => [
    { file: `${dirname(beside)}/${name}`, reason: expect.stringContaining(reason) },
  ];
  await change(path, '"revision": 1', '"revision": 0');
  await problemOf(open(store));
  expect(store.damage).toEqual(damage('is damaged at revision'));
  expect(await readdir(join(folder, 'quarantine'))).toHaveLength(1);

  await rm(path);
  await problemOf(open(store));
  expect(await verifyStore(store)).toMatchObject({ files: 5, damage: damage('missing') });
  expect(await readdir(dirname(path))).not.toContain(name);
});

test('a store is made only where the folder is missing or empty', async () => {
  const folder = await scratchFolder();
  expect(await openStore(join(folder, 'missing'))).toMatchObject({ error: { code: 'not-found' } });
  expect(await openStore(folder)).toMatchObject({ error: { code: 'not-found', subject: folder } });
  expect(await readdir(folder)).toEqual([]);

  const nested = join(folder, 'new', 'store');
  expect(await openOrCreateStore(nested)).toMatchObject({ ok: true });
  expect(await readdir(nested)).toEqual(['store.json']);
  expect(await openStore(nested)).toMatchObject({ ok: true });
});

test('a folder with other things in it, or one that has lost its store.json, is refused and stays as it is', async () => {
  const { folder } = await filledStore();
  await rm(join(folder, 'store.json'));
  expect(await openOrCreateStore(folder)).toMatchObject({
    error: { code: 'unreadable', subject: expect.stringContaining('"desk repair" makes a new one') },
  });
  expect(await readdir(folder)).toEqual(['commissions']);

  const other = await scratchFolder();
  await writeFile(join(other, 'letter.txt'), 'Dear colleague');
  expect(await openOrCreateStore(other)).toMatchObject({
    error: { code: 'unreadable', subject: expect.stringContaining('so it is not a store') },
  });
  expect(await readdir(other)).toEqual(['letter.txt']);
});

test('a store that a newer version wrote is refused and stays as it is', async () => {
  const { folder } = await filledStore();
  const changed = await change(
    join(folder, 'store.json'),
    `"schemaVersion": ${SCHEMA_VERSION}`,
    `"schemaVersion": ${SCHEMA_VERSION + 1}`,
  );
  expect(await openOrCreateStore(folder)).toMatchObject({ error: { code: 'newer-format' } });
  expect(await readFile(join(folder, 'store.json'), 'utf8')).toBe(changed);
});

test('a store in a folder that cannot be written says why', async () => {
  const { fileSystem } = recordingFileSystem((call) => {
    if (call.startsWith('create')) throw systemError('EROFS');
  });
  const folder = await scratchFolder();
  expect(await openOrCreateStore(folder, { fileSystem })).toMatchObject({
    error: { code: 'not-saved', subject: expect.stringContaining('the disk is read-only') },
  });
});

test.each([
  ['a changed letter', 'Москва', 'Москла', 'does not match its checksum'],
  ['half a file', /[\s\S]{2000}$/, '', 'is not complete JSON'],
  ['another meeting', '"id": "meeting-21"', '"id": "meeting-20"', 'belongs to "meeting-20"'],
  ['another kind of file', 'commission-desk/meeting', 'commission-desk/commission', 'is not a meeting file'],
  ['a field too many', '"revision": 1', '"revision": 1, "note": ""', 'is damaged at'],
])('a meeting with %s is reported, kept in quarantine and left as it is', async (_, from, to, reason) => {
  const { folder, file, store } = await filledStore();
  const damaged = await change(file, from, to);
  const problem = await problemOf(store.readMeeting(COMMISSION, 'meeting-21'));
  expect(problem.code).toBe('unreadable');
  expect(problem.damage).toEqual({ file: MEETING_FILE, reason: expect.stringContaining(reason) });
  expect(store.damage).toEqual([problem.damage]);
  expect(await verifyStore(store)).toMatchObject({ files: 5, damage: [problem.damage] });

  expect(await readFile(file, 'utf8')).toBe(damaged);
  const kept = await readdir(join(folder, 'quarantine'));
  expect(kept).toEqual([expect.stringMatching(/^commissions\..*\.meeting\.json\.[0-9a-f]{12}$/)]);
  expect(await readFile(join(folder, 'quarantine', kept[0] ?? ''), 'utf8')).toBe(damaged);
});

test('a valid meeting in the folder of another commission is not taken for one of it', async () => {
  const { folder, store } = await filledStore();
  await store.createCommission({ ...fixtureCommission(), id: 'other' });
  const copy = join(folder, 'commissions/other/meetings/meeting-21/meeting.json');
  await mkdir(dirname(copy), { recursive: true });
  await writeFile(copy, await readFile(join(folder, MEETING_FILE)));
  expect((await problemOf(store.readMeeting('other', 'meeting-21'))).damage.reason).toBe(
    'names a wrong commission',
  );
});

test('a file that a newer version wrote is refused, untouched, and not taken for damaged', async () => {
  const { folder, file, store } = await filledStore();
  const changed = await change(
    file,
    `"schemaVersion": ${SCHEMA_VERSION}`,
    `"schemaVersion": ${SCHEMA_VERSION + 1}, "later": true`,
  );
  expect((await problemOf(store.openMeeting(COMMISSION, 'meeting-21'))).code).toBe('newer-format');
  expect(await readFile(file, 'utf8')).toBe(changed);
  expect(await readdir(folder)).not.toContain('quarantine');
});

test('a folder that has lost its file is reported; a meeting that never was is not found', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => log.mockRestore());
  const { file, store } = await filledStore();
  await rm(file);
  expect((await problemOf(store.readMeeting(COMMISSION, 'meeting-21'))).damage.reason).toContain('missing');
  expect(await store.meetingIds(COMMISSION)).toEqual(['meeting-21']);
  expect(await readdir(dirname(file))).toEqual(['follow-ups.json']);
  expect(log).toHaveBeenCalledOnce();
  await expect(store.readMeeting(COMMISSION, 'meeting-22')).rejects.toThrow(new NotFound('meeting-22'));
});

test('a file that the system does not let us read is reported with its reason', async () => {
  const { folder } = await filledStore();
  const fileSystem = {
    ...nodeFileSystem,
    read: (path: string) =>
      path.endsWith('meeting.json') ? Promise.reject(systemError('EACCES')) : nodeFileSystem.read(path),
  };
  const opened = await openStore(folder, { fileSystem, readOnly: true });
  if (!opened.ok) throw new Error(opened.error.subject);
  expect((await verifyStore(opened.value)).damage).toEqual([
    { file: MEETING_FILE, reason: 'cannot be read: permission denied' },
  ]);
});

test('a store that is only read is left without a trace, damaged or not', async () => {
  const { folder, file } = await filledStore();
  await change(file, 'Москва', 'Москла');
  const { fileSystem, calls } = recordingFileSystem();
  const opened = await openStore(folder, { fileSystem, readOnly: true });
  if (!opened.ok) throw new Error(opened.error.subject);
  expect((await verifyStore(opened.value)).damage).toHaveLength(1);
  expect(calls).toEqual([]);
});

test('what an interrupted write leaves behind is no meeting', async () => {
  const { file, store } = await filledStore();
  await mkdir(join(dirname(dirname(file)), '.new-meeting-22-1'));
  expect(await store.meetingIds(COMMISSION)).toEqual(['meeting-21']);
});

test('a byte changed anywhere in a file is noticed, or changes nothing of the data', async () => {
  const { file, store } = await filledStore();
  const original = await readFile(file);
  const place = fc.nat(original.length - 1);
  await fc.assert(
    fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, difference) => {
      const changed = Buffer.from(original);
      changed[at] = (changed[at] ?? 0) ^ difference;
      await writeFile(file, changed);
      const read = await store.readMeeting(COMMISSION, 'meeting-21').catch((error: unknown) => error);
      if (!(read instanceof FileProblem)) expect(read).toMatchObject({ data: fixtureMeeting() });
    }),
  );
});
