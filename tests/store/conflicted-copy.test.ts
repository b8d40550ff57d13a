import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isConflictedCopy } from '../../src/main/store/conflicted-copy.ts';
import { verifyStore } from '../../src/main/store/verify.ts';
import { COMMISSION, filledStore, reopened } from '../helpers/filled-store.ts';

const COPIES = [
  'meeting (conflicted copy 2026-01-02).json',
  "meeting (Anna's conflicted copy 2026-01-02).json",
  'meeting (1).json',
  'meeting-OFFICE-PC.json',
  'meeting.sync-conflict-20260102-101112-ABCDEFG.json',
  'follow-ups 2.json',
  'meeting-21 (1)',
];

test.each(COPIES)('%s was made by a cloud folder', (name) => expect(isConflictedCopy(name)).toBe(true));

test.each(['meeting.json', 'follow-ups.json', 'meeting-21', 'signed', '.new-meeting.json-1', 'store.lock'])(
  '%s belongs to the store',
  (name) => expect(isConflictedCopy(name)).toBe(false),
);

test('a conflicted copy is listed when its meeting is opened, and nothing is merged', async () => {
  const { folder, file } = await filledStore();
  const copies = COPIES.filter((name) => name.endsWith('.json'));
  for (const name of copies) await writeFile(join(file.folder, name), 'another version');
  const store = await reopened(folder);
  const { revision } = await store.openMeeting(COMMISSION, 'meeting-21');
  expect(revision).toBe(1);
  const expected = copies.map((name) => `${file.name.replace(/[^/]+$/, '')}${name}`).sort();
  expect(store.conflictedCopies).toEqual(expected);
  expect((await verifyStore(store)).conflictedCopies).toEqual(expected);
});
