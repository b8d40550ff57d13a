import { expect, test } from 'vitest';
import { openTestDesk } from '../../../helpers/test-desk.ts';

test('the sample commission is put into the store once, with the later meeting to go on with', async () => {
  const desk = await openTestDesk();
  const { commission, meeting } = await desk.value('create-sample', {});
  expect(await desk.value('get-meeting', { commission, meeting })).toMatchObject({
    revision: 1,
    meeting: { ordinal: 21 },
  });
  const { meetings } = await desk.value('list-meetings', { commission });
  expect(meetings.map(({ ordinal, status }) => [ordinal, status])).toEqual([
    [20, 'signed'],
    [21, 'drafting'],
  ]);
  // The 20th was signed as any record is, with its originals.
  const { meeting: signed } = await desk.value('get-meeting', { commission, meeting: 'meeting-20' });
  expect(signed.seal?.files.map(({ name }) => name)).toContain('protocol-20-original-az-columns-az-ru.pdf');
  expect(await desk.error('create-sample', {})).toMatchObject({
    code: 'already-exists',
    subject: commission,
  });
});

test('the desk says which store it works on, and in which version', async () => {
  const desk = await openTestDesk();
  expect(await desk.value('describe-desk', {})).toEqual({
    storeName: desk.folder.split(/[\\/]/).at(-1),
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    damage: [],
    recovered: [],
    conflictedCopies: [],
    readOnly: null,
  });
});
