import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withoutSeal } from '@shared/domain/seal-meeting.ts';
import { expect, test, vi } from 'vitest';
import { deskOver } from '../../src/main/desk.ts';
import type { FileSystem } from '../../src/main/store/file-system.ts';
import { nodeFileSystem } from '../../src/main/store/node-file-system.ts';
import { openOrCreateStore } from '../../src/main/store/open-store.ts';
import { verifyStore } from '../../src/main/store/verify.ts';
import { crashingFileSystem } from '../helpers/crashing-file-system.ts';
import { agreedMeeting, commission } from '../helpers/meetings.ts';
import { paperPrinters } from '../helpers/paper-printers.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';
import { ADDRESS } from '../helpers/test-desk.ts';

const now = () => new Date('2026-03-01T14:02:00Z');
const SIGNING = { ...ADDRESS, revision: 1, signedOn: '2026-03-01', layouts: ['columns' as const] };

const openStoreIn = async (folder: string, fileSystem: FileSystem) => {
  const opened = await openOrCreateStore(folder, { fileSystem, now });
  if (!opened.ok) throw new Error(opened.error.subject);
  return opened.value;
};

const deskIn = async (folder: string, fileSystem: FileSystem) =>
  deskOver(await openStoreIn(folder, fileSystem), {
    now,
    deliver: async () => ({ kind: 'cancelled' }),
    printers: paperPrinters,
  });

/** Something to wait for until somebody opens it. */
const gate = () => {
  let open: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open: () => open() };
};

/** A store with the fixture meeting, agreed and ready for signature. */
const agreedStore = async (): Promise<string> => {
  const folder = await scratchFolder();
  const store = await openStoreIn(folder, nodeFileSystem);
  await store.createCommission(commission);
  await store.createMeeting(agreedMeeting);
  return folder;
};

const folderOf = (folder: string): string =>
  join(folder, 'commissions', ADDRESS.commission, 'meetings', ADDRESS.meeting);

/** What a machine that has lost its power at this change finds when it is started again; null: it came through. */
const afterCrashAt = async (change: number): Promise<'as it was' | 'signed whole' | null> => {
  const folder = await agreedStore();
  const before = await readFile(join(folderOf(folder), 'meeting.json'), 'utf8');
  const { fileSystem, crashed } = crashingFileSystem(change);
  const answer = await (await deskIn(folder, fileSystem)).handlers['sign-meeting'](SIGNING);
  if (!crashed()) return null;

  const desk = await deskIn(folder, nodeFileSystem);
  const found = await desk.handlers['get-meeting'](ADDRESS);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  const { meeting } = found.value;
  const isSigned = meeting.status === 'signed';
  if (answer.ok) expect(isSigned).toBe(true);
  if (!isSigned) {
    expect(await readFile(join(folderOf(folder), 'meeting.json'), 'utf8')).toBe(before);
    expect(meeting).toEqual(agreedMeeting);
    const names = await readdir(folderOf(folder));
    expect(names.filter((name) => name.startsWith('.new-'))).toEqual([]);
    expect(await desk.handlers['sign-meeting'](SIGNING)).toMatchObject({ ok: true });
  }
  expect((await verifyStore(await openStoreIn(folder, nodeFileSystem))).damage).toEqual([]);
  await desk.close();
  return isSigned ? 'signed whole' : 'as it was';
};

test('a signature is all or nothing wherever the power fails', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const found: string[] = [];
  for (let change = 0; ; change += 1) {
    const state = await afterCrashAt(change);
    if (state === null) break;
    found.push(state);
  }
  log.mockRestore();
  // One moment parts the two: the rename of meeting.json, after which its folder is synced and a generation made.
  const signedFrom = found.indexOf('signed whole');
  expect(found.slice(0, signedFrom).every((state) => state === 'as it was')).toBe(true);
  expect(found.slice(signedFrom).every((state) => state === 'signed whole')).toBe(true);
  expect(signedFrom).toBeGreaterThan(20);
});

test('what was signed is filed byte for byte, with its checksum on every original', async () => {
  const folder = await agreedStore();
  const desk = await deskIn(folder, nodeFileSystem);
  const signed = await desk.handlers['sign-meeting']({ ...SIGNING, layouts: ['columns', 'single'] });
  if (!signed.ok) throw new Error(JSON.stringify(signed.error));
  const { meeting } = signed.value;
  const files = await readdir(join(folderOf(folder), 'signed'));
  expect(files.sort()).toEqual(meeting.seal?.files.map(({ name }) => name).sort());
  // Two sides, each in columns and once in each language, as PDF and DOCX; the content; the sheet.
  const languages = agreedMeeting.closing.languages.length;
  expect(files).toHaveLength(2 * (1 + languages) * 2 + 2);
  const read = (name: string) => readFile(join(folderOf(folder), 'signed', name), 'utf8');
  const content = JSON.parse(await read('record.json')) as { meeting: unknown };
  expect(content.meeting).toEqual(withoutSeal(meeting));
  for (const name of files.filter((file) => file.includes('original')))
    expect(await read(name)).toContain(`SHA-256 ${meeting.seal?.content}`);
  const sheet = await read(files.find((file) => file.endsWith('sheet.pdf')) ?? '');
  for (const { name, sha256 } of meeting.seal?.files ?? [])
    if (!name.endsWith('sheet.pdf')) expect(sheet).toContain(sha256);
  await desk.close();
});

test('a signed record that is damaged comes back signed', async () => {
  const folder = await agreedStore();
  const desk = await deskIn(folder, nodeFileSystem);
  const signed = await desk.handlers['sign-meeting'](SIGNING);
  if (!signed.ok) throw new Error(JSON.stringify(signed.error));
  // The program is killed before any end of work, and the disk has spoilt the file.
  await writeFile(join(folderOf(folder), 'meeting.json'), Buffer.alloc(1_000));
  const store = await openStoreIn(folder, nodeFileSystem);
  expect((await verifyStore(store)).damage).toEqual([]);
  const { data } = await store.readMeeting(ADDRESS.commission, ADDRESS.meeting);
  expect(data).toEqual(signed.value.meeting);
  await desk.close();
});

test('a signed record whose folder is gone is missed', async () => {
  const folder = await agreedStore();
  const desk = await deskIn(folder, nodeFileSystem);
  expect(await desk.handlers['sign-meeting'](SIGNING)).toMatchObject({ ok: true });
  await desk.close();
  await rm(folderOf(folder), { recursive: true });
  expect((await verifyStore(await openStoreIn(folder, nodeFileSystem))).damage).toMatchObject([
    { file: `commissions/${ADDRESS.commission}/meetings/${ADDRESS.meeting}/meeting.json` },
  ]);
});

test('a signature that is stopped in time changes nothing', async () => {
  const folder = await agreedStore();
  const printing = gate();
  const going = gate();
  const desk = deskOver(await openStoreIn(folder, nodeFileSystem), {
    now,
    deliver: async () => ({ kind: 'cancelled' }),
    printers: {
      ...paperPrinters,
      pdf: async (document) => {
        printing.open();
        await going.promise;
        return paperPrinters.pdf(document);
      },
    },
  });
  const signing = desk.handlers['sign-meeting'](SIGNING);
  await printing.promise;
  expect(await desk.handlers['signing-progress'](ADDRESS)).toMatchObject({
    value: { progress: { step: 'making', done: 0 } },
  });
  expect(await desk.handlers['cancel-signing'](ADDRESS)).toEqual({ ok: true, value: { cancelled: true } });
  going.open();
  expect(await signing).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(await desk.handlers['signing-progress'](ADDRESS)).toEqual({ ok: true, value: { progress: null } });
  expect(await desk.handlers['get-meeting'](ADDRESS)).toMatchObject({ value: { meeting: agreedMeeting } });
  expect(await readdir(folderOf(folder))).not.toContain('signed');
  await desk.close();
});

test('a desk that has lost the store while it printed leaves the originals of whoever has it alone', async () => {
  const folder = await agreedStore();
  let isOurs = true;
  const opened = await openOrCreateStore(folder, { now, mayWrite: async () => isOurs });
  if (!opened.ok) throw new Error(opened.error.subject);
  const original = join(folderOf(folder), 'signed', 'record.json');
  const desk = deskOver(opened.value, {
    now,
    deliver: async () => ({ kind: 'cancelled' }),
    printers: {
      ...paperPrinters,
      pdf: async (document) => {
        isOurs = false;
        await mkdir(dirname(original), { recursive: true });
        await writeFile(original, 'of the other one');
        return paperPrinters.pdf(document);
      },
    },
  });
  expect(await desk.handlers['sign-meeting'](SIGNING)).toMatchObject({ error: { code: 'not-saved' } });
  expect(await readdir(dirname(original))).toEqual(['record.json']);
  expect(await readFile(original, 'utf8')).toBe('of the other one');
  expect(await desk.handlers['get-meeting'](ADDRESS)).toMatchObject({ value: { meeting: agreedMeeting } });
  await desk.close();
});
