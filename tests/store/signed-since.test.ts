import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallInput } from '@shared/contract/calls.ts';
import { SCAN_PART } from '@shared/contract/signing.ts';
import { expect, test, vi } from 'vitest';
import { deskOver } from '../../src/main/desk.ts';
import type { FileSystem } from '../../src/main/store/file-system.ts';
import { nodeFileSystem } from '../../src/main/store/node-file-system.ts';
import { openOrCreateStore } from '../../src/main/store/open-store.ts';
import { scanKind, scanName } from '../../src/main/store/signed/scan-upload.ts';
import { verifyStore } from '../../src/main/store/verify.ts';
import { crashingFileSystem } from '../helpers/crashing-file-system.ts';
import { commission } from '../helpers/meetings.ts';
import { paperPrinters } from '../helpers/paper-printers.ts';
import { systemError } from '../helpers/recording-file-system.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';
import { ADDRESS, openTestDesk } from '../helpers/test-desk.ts';
import { signedMeeting } from '../helpers/years.ts';

const now = () => new Date('2026-03-01T14:02:00Z');
const TEXT = Object.fromEntries(signedMeeting.closing.languages.map((language) => [language, 'Read: 12.']));
const DRAFT = { type: 'put-rectification' as const, note: { id: 'one', clause: '1.1', text: TEXT } };
const SIGNING = { ...ADDRESS, note: 'one', signedOn: '2026-03-01' };
const PLACE = join('commissions', ADDRESS.commission, 'meetings', ADDRESS.meeting);

const storeIn = async (folder: string, fileSystem: FileSystem = nodeFileSystem) => {
  const opened = await openOrCreateStore(folder, { fileSystem, now });
  if (!opened.ok) throw new Error(opened.error.subject);
  return opened.value;
};

const deskIn = async (folder: string, fileSystem: FileSystem = nodeFileSystem) =>
  deskOver(await storeIn(folder, fileSystem), {
    now,
    deliver: async () => ({ kind: 'cancelled' }),
    printers: paperPrinters,
  });

/** A store with a signed meeting and the draft of a note. */
const draftStore = async (): Promise<string> => {
  const folder = await scratchFolder();
  const store = await storeIn(folder);
  await store.createCommission(commission);
  await store.createMeeting(signedMeeting);
  const desk = await deskIn(folder);
  await desk.handlers['edit-follow-ups']({ ...ADDRESS, revision: null, commands: [DRAFT] });
  await desk.close();
  return folder;
};

test('the signature of a note is all or nothing wherever the power fails', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const found: boolean[] = [];
  for (let change = 0; ; change += 1) {
    const folder = await draftStore();
    const before = await readFile(join(folder, PLACE, 'follow-ups.json'), 'utf8');
    const { fileSystem, crashed } = crashingFileSystem(change);
    await (await deskIn(folder, fileSystem)).handlers['sign-rectification'](SIGNING);
    if (!crashed()) break;
    const desk = await deskIn(folder);
    const since = await desk.handlers['get-follow-ups'](ADDRESS);
    if (!since.ok) throw new Error(JSON.stringify(since.error));
    const isSigned = since.value.followUps.rectifications[0]?.seal !== null;
    found.push(isSigned);
    if (!isSigned) {
      expect(await readFile(join(folder, PLACE, 'follow-ups.json'), 'utf8')).toBe(before);
      expect(await desk.handlers['sign-rectification'](SIGNING)).toMatchObject({ ok: true });
    }
    expect((await verifyStore(await storeIn(folder))).damage).toEqual([]);
    await desk.close();
  }
  log.mockRestore();
  expect(found.lastIndexOf(false)).toBeGreaterThan(10);
  // Once it is signed it stays signed, whatever befalls the generation that is made of it.
  expect(found.slice(found.indexOf(true)).every(Boolean)).toBe(true);
});

/** The calls that send these bytes, part by part. */
const partsOf = (name: string, bytes: Buffer, upload: string): CallInput<'attach-scan'>[] =>
  Array.from({ length: Math.ceil(bytes.length / SCAN_PART) }, (_, index) => ({
    ...ADDRESS,
    upload,
    name,
    size: bytes.length,
    offset: index * SCAN_PART,
    part: bytes.subarray(index * SCAN_PART, (index + 1) * SCAN_PART).toString('base64'),
  }));

const LARGE = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(SCAN_PART + 1_000, 65)]);

test('a scan comes in part by part and is filed whole, under a name of its own', async () => {
  const desk = await openTestDesk(undefined, { meetings: [signedMeeting] });
  for (const upload of ['one', 'two'])
    for (const part of partsOf('Протокол: скан?.PDF', LARGE, upload)) await desk.value('attach-scan', part);
  const { followUps } = await desk.value('get-follow-ups', ADDRESS);
  expect(followUps.scans.map(({ name, size, filedOn }) => [name, size, filedOn])).toEqual([
    ['Протокол скан.pdf', LARGE.length, '2026-03-01'],
    ['Протокол скан 2.pdf', LARGE.length, '2026-03-01'],
  ]);
  const path = join(desk.folder, PLACE, 'signed', 'scans', 'Протокол скан.pdf');
  expect(LARGE.equals(await readFile(path))).toBe(true);
});

test('what is no scan, comes out of order or to an unsigned record is not filed', async () => {
  const desk = await openTestDesk(undefined, { meetings: [signedMeeting] });
  const [first, second] = partsOf('scan.pdf', LARGE, 'one');
  const [text] = partsOf('notes.txt', Buffer.from('plain text'), 'two');
  if (!first || !second || !text) return expect.unreachable();
  expect(await desk.error('attach-scan', text)).toMatchObject({ code: 'invalid-input' });
  expect(await desk.error('attach-scan', second)).toMatchObject({ code: 'not-found' });
  await desk.value('attach-scan', first);
  expect(await desk.error('attach-scan', { ...second, offset: 7 })).toMatchObject({ code: 'invalid-input' });
  desk.breakDisk({ call: 'write', error: systemError('ENOSPC') });
  expect(await desk.error('attach-scan', first)).toMatchObject({ code: 'not-saved' });
  desk.breakDisk(null);
  expect((await desk.value('get-follow-ups', ADDRESS)).followUps.scans).toEqual([]);
  expect(await readdir(join(desk.folder, PLACE, 'signed', 'scans'))).toEqual([]);
  expect((await readdir(join(desk.folder, PLACE))).filter((name) => name.startsWith('.new-'))).toEqual([]);

  const unsigned = await openTestDesk();
  expect(await unsigned.error('attach-scan', first)).toMatchObject({ rejection: 'not-signed' });
});

test.each([
  ['scan.pdf', 'scan.pdf'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  ['CON: "скан" <1>.jpeg', 'CON скан 1.pdf'],
  ['....', 'scan.pdf'],
  ['SCAN.PDF', 'SCAN 2.pdf'],
])('%s is filed as %s', (given, filed) => {
  expect(scanName(given, 'pdf', given === 'SCAN.PDF' ? ['scan.pdf'] : [])).toBe(filed);
});

test('a scan is known by its first bytes, whatever its name says', () => {
  const kindOf = (...bytes: number[]) => scanKind(Uint8Array.from(bytes));
  expect(scanKind(Buffer.from('%PDF-1.4'))).toBe('pdf');
  expect(kindOf(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70)).toBe('jpg');
  expect(kindOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)).toBe('png');
  expect(kindOf(0x49, 0x49, 0x2a, 0, 8, 0, 0, 0)).toBe('tif');
  expect(kindOf(0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8)).toBe('tif');
  expect(kindOf(0x50, 0x4b, 3, 4)).toBeUndefined();
});

test('earlier follow-ups come back without taking a signed note or a filed scan away', async () => {
  const desk = await openTestDesk(undefined, { meetings: [signedMeeting] });
  await desk.value('edit-follow-ups', { ...ADDRESS, revision: null, commands: [DRAFT] });
  desk.wait(11 * 60_000);
  await desk.desk.doWhatIsDue();
  const { generations } = await desk.value('list-generations', { ...ADDRESS, file: 'follow-ups' });
  await desk.value('sign-rectification', SIGNING);
  for (const part of partsOf('Signed.pdf', LARGE, 'one')) await desk.value('attach-scan', part);
  const before = (await desk.value('get-follow-ups', ADDRESS)).followUps;
  for (const { at } of generations)
    await desk.value('restore-generation', { ...ADDRESS, file: 'follow-ups', at });
  expect(generations.length).toBeGreaterThan(0);
  expect((await desk.value('get-follow-ups', ADDRESS)).followUps).toEqual(before);
  await desk.desk.close();
  expect((await verifyStore(await storeIn(desk.folder))).damage).toEqual([]);
});
