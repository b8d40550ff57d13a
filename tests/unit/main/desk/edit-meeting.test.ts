import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { expect, test } from 'vitest';
import { fixtureMeeting } from '../../../helpers/fixture.ts';
import { systemError } from '../../../helpers/recording-file-system.ts';
import { ADDRESS, openTestDesk, type TestDesk } from '../../../helpers/test-desk.ts';

const drafting: Meeting = { ...fixtureMeeting(), status: 'drafting' };
const openDraftDesk = () => openTestDesk(undefined, { meetings: [drafting] });

const type = (text: string, id = 'trade-growth'): MeetingCommand => ({
  type: 'edit-clause-text',
  id,
  language: 'ru',
  text,
});

const textOf = (meeting: Meeting): string | undefined => meeting.sections[0]?.clauses[0]?.text.ru;
const onDisk = async ({ folder }: TestDesk) =>
  JSON.parse(
    await readFile(
      join(folder, 'commissions', ADDRESS.commission, 'meetings/meeting-21/meeting.json'),
      'utf8',
    ),
  );
const edit = (desk: TestDesk, revision: number, ...commands: MeetingCommand[]) =>
  desk.value('edit-meeting', { ...ADDRESS, revision, commands });

test('an edit is on disk when it is answered', async () => {
  const desk = await openDraftDesk();
  expect(await edit(desk, 1, type('Новый текст'))).toEqual({
    revision: 2,
    savedAt: '2026-03-01T14:02:00.000Z',
    canUndo: true,
    canRedo: false,
  });
  const file = await onDisk(desk);
  expect(file.revision).toBe(2);
  expect(textOf(file.data)).toBe('Новый текст');
});

test('an edit made on an old revision is answered with the latest and changes nothing', async () => {
  const desk = await openDraftDesk();
  await edit(desk, 1, type('first'));
  const stale = { ...ADDRESS, revision: 1, commands: [type('second')] };
  expect(await desk.error('edit-meeting', stale)).toEqual({
    code: 'stale-revision',
    subject: '2',
    rejection: null,
  });
  expect(textOf((await desk.value('get-meeting', ADDRESS)).meeting)).toBe('first');
});

test('of several commands all are applied or none', async () => {
  const desk = await openDraftDesk();
  const commands = [type('changed'), type('changed', 'no-such-clause')];
  expect(await desk.error('edit-meeting', { ...ADDRESS, revision: 1, commands })).toEqual({
    code: 'rejected',
    subject: 'no-such-clause',
    rejection: 'not-found',
  });
  expect(await desk.value('get-meeting', ADDRESS)).toMatchObject({ revision: 1, meeting: drafting });
});

test('an edit that changes nothing keeps the revision and leaves nothing to undo', async () => {
  const desk = await openDraftDesk();
  expect(await edit(desk, 1, type(textOf(drafting) ?? ''))).toMatchObject({ revision: 1, canUndo: false });
});

test('edits that overlap are all on disk when they are answered', async () => {
  const desk = await openDraftDesk();
  const texts = ['a', 'ab', 'abc', 'abcd'];
  const answers = await Promise.all(texts.map((text, index) => edit(desk, index + 1, type(text))));
  expect(answers.map(({ revision }) => revision)).toEqual([2, 3, 4, 5]);
  expect(textOf((await onDisk(desk)).data)).toBe('abcd');
});

test('what could not be saved stays in memory, is shown with the reason, and is saved when asked again', async () => {
  const desk = await openDraftDesk();
  await desk.value('get-meeting', ADDRESS);
  desk.breakDisk({ call: 'sync temporary', error: systemError('ENOSPC') });
  const commands = [type('kept')];
  expect(await desk.error('edit-meeting', { ...ADDRESS, revision: 1, commands })).toEqual({
    code: 'not-saved',
    subject: 'the disk is full',
    rejection: null,
  });
  const shown = await desk.value('get-meeting', ADDRESS);
  expect(shown).toMatchObject({ revision: 2, unsaved: 'the disk is full', canUndo: true });
  expect(textOf(shown.meeting)).toBe('kept');
  expect(await desk.error('save-meeting', ADDRESS)).toMatchObject({ code: 'not-saved' });
  expect((await onDisk(desk)).data).toEqual(drafting);

  desk.breakDisk(null);
  desk.wait(60_000);
  expect(await desk.value('save-meeting', ADDRESS)).toMatchObject({
    revision: 2,
    savedAt: '2026-03-01T14:03:00.000Z',
  });
  expect(textOf((await onDisk(desk)).data)).toBe('kept');
  expect(await desk.value('get-meeting', ADDRESS)).toMatchObject({ revision: 2, unsaved: null });
});

test('closing the desk saves what was not saved', async () => {
  const desk = await openDraftDesk();
  desk.breakDisk({ call: 'rename', error: systemError('EIO') });
  await desk.error('edit-meeting', { ...ADDRESS, revision: 1, commands: [type('late')] });
  await expect(desk.desk.close()).rejects.toThrow('the disk reported an error');
  desk.breakDisk(null);
  await desk.desk.close();
  expect(textOf((await onDisk(desk)).data)).toBe('late');
});

test('a desk that is opened later goes on where the other ended', async () => {
  const first = await openDraftDesk();
  await edit(first, 1, type('written'));
  const second = await openTestDesk(first.folder);
  const shown = await second.value('get-meeting', ADDRESS);
  expect(shown).toMatchObject({ revision: 2, canUndo: false, unsaved: null });
  expect(textOf(shown.meeting)).toBe('written');
});

test('a signed meeting takes no edit, and its signature cannot be undone', async () => {
  const desk = await openTestDesk();
  const signed = await desk.value('sign-meeting', {
    ...ADDRESS,
    revision: 1,
    signedOn: '2023-07-07',
    layouts: ['columns'],
  });
  expect(signed).toMatchObject({ revision: 2, canUndo: false });
  const commands = [type('too late')];
  expect(await desk.error('edit-meeting', { ...ADDRESS, revision: 2, commands })).toMatchObject({
    code: 'rejected',
    rejection: 'meeting-signed',
  });
  const after = await desk.value('undo-meeting', { ...ADDRESS, revision: 2 });
  expect(after).toMatchObject({ revision: 2, meeting: { status: 'signed' } });
});
