import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FollowUps } from '@shared/domain/follow-up.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from '../../src/main/store/envelope.ts';
import { FOLLOW_UPS, MEETING } from '../../src/main/store/file-kind.ts';
import { openStore } from '../../src/main/store/open-store.ts';
import { verifyStore } from '../../src/main/store/verify.ts';
import { ADDRESS, openTestDesk, type TestDesk } from '../helpers/test-desk.ts';

const PLACE = `commissions/${ADDRESS.commission}/meetings/${ADDRESS.meeting}`;

/** A scan of few bytes. */
const SCAN = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(40, 7)]);

/** The fixture meeting signed, with one signed rectification note, a draft, and a scan. */
const signedDesk = async (): Promise<TestDesk> => {
  const desk = await openTestDesk();
  const signing = { ...ADDRESS, revision: 1, signedOn: '2026-02-27', layouts: ['columns' as const] };
  const { meeting } = await desk.value('sign-meeting', signing);
  const text = Object.fromEntries(meeting.closing.languages.map((language) => [language, 'Read: 12.']));
  const note = (id: string) => ({ type: 'put-rectification' as const, note: { id, clause: '1.1', text } });
  const commands = [note('first'), note('second')];
  await desk.value('edit-follow-ups', { ...ADDRESS, revision: null, commands });
  await desk.value('sign-rectification', { ...ADDRESS, note: 'first', signedOn: '2026-03-01' });
  await desk.value('attach-scan', {
    ...ADDRESS,
    upload: 'one',
    name: 'Скан.pdf',
    size: SCAN.length,
    offset: 0,
    part: SCAN.toString('base64'),
  });
  return desk;
};

const damageIn = async (folder: string) => {
  const store = await openStore(folder, { readOnly: true });
  if (!store.ok) throw new Error(store.error.subject);
  return (await verifyStore(store.value)).damage;
};

/** The names of the files that are named as damaged. */
const namedIn = async (folder: string): Promise<string[]> => (await damageIn(folder)).map(({ file }) => file);

/** Every file in the folder `signed`, by its path in the store. */
const filesOf = async ({ folder }: TestDesk): Promise<string[]> =>
  (await readdir(join(folder, PLACE, 'signed'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

/** Does something to a file, answers what is named then, and puts the file back. */
const namedWhen = async (folder: string, file: string, bytes: Uint8Array | null): Promise<string[]> => {
  const path = join(folder, file);
  const before = await readFile(path);
  await (bytes === null ? rm(path) : writeFile(path, bytes));
  const named = await namedIn(folder);
  await writeFile(path, before);
  return named;
};

const flipped = (bytes: Uint8Array, index: number, bit: number): Uint8Array => {
  const changed = Uint8Array.from(bytes);
  changed[index] = (changed[index] ?? 0) ^ (1 << bit);
  return changed;
};

test('a signed record with its note and its scan is as it was filed', async () => {
  const desk = await signedDesk();
  expect(await damageIn(desk.folder)).toEqual([]);
  // Content, two originals twice, sheet; the note and its two originals twice; the scan.
  expect(await filesOf(desk)).toHaveLength(6 + 5 + 1);
});

test('any byte changed after signature is named by its file', async () => {
  const desk = await signedDesk();
  const files = await filesOf(desk);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.nat(), fc.nat(7), async (file, place, bit) => {
      const bytes = await readFile(join(desk.folder, file));
      const changed = flipped(bytes, place % bytes.length, bit);
      expect(await namedWhen(desk.folder, file, changed)).toEqual([file]);
    }),
    { numRuns: 60 },
  );
});

test('there is no byte of a file that could change unnoticed', async () => {
  const desk = await signedDesk();
  const file = `${PLACE}/signed/scans/Скан.pdf`;
  for (const index of SCAN.keys())
    expect(await namedWhen(desk.folder, file, flipped(SCAN, index, index % 8))).toEqual([file]);
});

test('a file that was cut short, removed or added is named', async () => {
  const desk = await signedDesk();
  for (const file of await filesOf(desk)) {
    const bytes = await readFile(join(desk.folder, file));
    expect(await namedWhen(desk.folder, file, bytes.subarray(1))).toEqual([file]);
    expect(await namedWhen(desk.folder, file, null)).toEqual([file]);
  }
  for (const added of ['more.pdf', 'scans/more.pdf', 'rectification-1/more.pdf']) {
    await writeFile(join(desk.folder, PLACE, 'signed', added), 'more');
    expect(await namedIn(desk.folder)).toEqual([`${PLACE}/signed/${added}`]);
    await rm(join(desk.folder, PLACE, 'signed', added));
  }
});

test('a meeting or a note that was rewritten with a good checksum of its own is named all the same', async () => {
  const desk = await signedDesk();
  const { meeting } = await desk.value('get-meeting', ADDRESS);
  const { followUps } = await desk.value('get-follow-ups', ADDRESS);
  const rewritten = { revision: 9, data: { ...meeting, place: {} } };
  expect(await namedWhen(desk.folder, `${PLACE}/meeting.json`, encode(MEETING, rewritten))).toEqual([
    `${PLACE}/meeting.json`,
  ]);
  const put = {
    revision: 9,
    data: { ...meeting, status: 'agreed' as const, frozenNumbers: null, seal: null },
  };
  expect(await namedWhen(desk.folder, `${PLACE}/meeting.json`, encode(MEETING, put))).toEqual([
    `${PLACE}/signed`,
  ]);
  const [first, ...others] = followUps.rectifications;
  if (!first) throw new Error('There is no note.');
  const changed: FollowUps = { ...followUps, rectifications: [{ ...first, text: {} }, ...others] };
  expect(
    await namedWhen(
      desk.folder,
      `${PLACE}/follow-ups.json`,
      encode(FOLLOW_UPS, { revision: 9, data: changed }),
    ),
  ).toEqual([`${PLACE}/follow-ups.json`]);
});

test('what was filed is handed out byte for byte, and nothing that was changed', async () => {
  const desk = await signedDesk();
  const { meeting } = await desk.value('get-meeting', ADDRESS);
  const choice = { original: 'ru', languages: meeting.closing.languages, layout: 'columns' as const };
  await desk.value('export-record', { ...ADDRESS, choice, format: 'pdf' });
  const [handedOut] = desk.delivered;
  const path = join(desk.folder, PLACE, 'signed', handedOut?.name ?? '');
  expect(Buffer.from(handedOut?.bytes ?? [])).toEqual(await readFile(path));
  await desk.value('export-filed-file', { ...ADDRESS, file: { kind: 'scan', name: 'Скан.pdf' } });
  expect(Buffer.from(desk.delivered[1]?.bytes ?? [])).toEqual(SCAN);
  await writeFile(path, 'another record');
  const file = { kind: 'record' as const, name: handedOut?.name ?? '' };
  expect(await desk.error('export-filed-file', { ...ADDRESS, file })).toMatchObject({
    code: 'unreadable',
    subject: `${PLACE}/signed/${handedOut?.name}`,
  });
  expect(await desk.error('export-record', { ...ADDRESS, choice, format: 'pdf' })).toMatchObject({
    code: 'unreadable',
  });
});
