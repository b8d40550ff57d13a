import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftMeeting } from '../../../helpers/meetings.ts';
import { ADDRESS, openTestDesk } from '../../../helpers/test-desk.ts';

const KEPT = { ...ADDRESS, revision: 1, name: 'First reading' };
const FOLDER = join('commissions', ADDRESS.commission, 'meetings', ADDRESS.meeting, 'versions');

test('drafts are kept under their names, the newest first, and only of what is on the screen', async () => {
  const at = await openTestDesk(undefined, { meetings: [draftMeeting] });
  await at.value('keep-version', KEPT);
  await at.value('keep-version', { ...KEPT, name: 'At the same moment' });
  at.wait(60_000);
  await at.value('keep-version', { ...KEPT, name: 'Second reading' });
  const { versions, damage } = await at.value('list-versions', ADDRESS);
  expect(versions.map(({ name }) => name)[0]).toBe('Second reading');
  expect(new Set(versions.map(({ id }) => id)).size).toBe(3);
  expect(damage).toEqual([]);
  expect(await at.error('keep-version', { ...KEPT, revision: 7 })).toMatchObject({ code: 'stale-revision' });
});

test('a kept draft whose file is damaged comes back from its second copy', async () => {
  const at = await openTestDesk(undefined, { meetings: [draftMeeting] });
  const { id } = await at.value('keep-version', KEPT);
  await writeFile(join(at.folder, FOLDER, `${id}.json`), Buffer.alloc(100));
  const { meeting } = await at.value('get-version', { ...ADDRESS, version: id });
  expect(meeting).toEqual(draftMeeting);
  expect((await at.value('describe-desk', {})).recovered).toMatchObject([{ from: 'backup' }]);
  expect(await readdir(join(at.folder, 'quarantine'))).toHaveLength(1);
});
