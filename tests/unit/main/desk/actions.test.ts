import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallOutput } from '@shared/contract/calls.ts';
import type { FollowUpCommand, Report } from '@shared/domain/follow-up.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { newMeeting, nextHeader } from '@shared/domain/new-meeting.ts';
import { expect, onTestFinished, test, vi } from 'vitest';
import { after, agreedMeeting, commission } from '../../../helpers/meetings.ts';
import { systemError } from '../../../helpers/recording-file-system.ts';
import { ADDRESS, openTestDesk, type TestDesk } from '../../../helpers/test-desk.ts';

const signed = after(agreedMeeting, { type: 'sign', signedOn: '2023-07-07' });
const planned: Meeting = {
  ...newMeeting(commission, signed, 'meeting-22', nextHeader(commission, signed)),
  firstDay: '2024-05-20',
};
const barriers = { meeting: 'meeting-21', clause: 'trade-barriers' };
const customs = { meeting: 'meeting-21', clause: 'customs-plan' };

const report = (changes: Partial<Report> = {}): Report => ({
  id: 'first',
  side: 'ru',
  on: '2023-11-30',
  state: 'in-progress',
  text: { ru: 'Перечень готовится.' },
  ...changes,
});

const openDesk = (meetings = [signed, planned]): Promise<TestDesk> => openTestDesk(undefined, { meetings });

const edit = (desk: TestDesk, ...commands: FollowUpCommand[]): Promise<CallOutput<'edit-follow-ups'>> =>
  desk.value('edit-follow-ups', { ...ADDRESS, revision: null, commands });

const put = (clause: string, changes?: Partial<Report>): FollowUpCommand => ({
  type: 'put-report',
  clause,
  report: report(changes),
});

const onDisk = async ({ folder }: TestDesk) =>
  JSON.parse(
    await readFile(
      join(folder, 'commissions', ADDRESS.commission, 'meetings/meeting-21/follow-ups.json'),
      'utf8',
    ),
  );

test('the list holds every action of every signed meeting with its clause, section and meeting', async () => {
  const desk = await openDesk();
  await edit(desk, put('1.2'));
  const { actions, damage } = await desk.value('list-actions', { commission: ADDRESS.commission });
  expect(damage).toEqual([]);
  expect(actions).toMatchObject([
    {
      reference: '21/1.2',
      origin: barriers,
      section: { id: 'trade' },
      item: null,
      meeting: { ordinal: 21, signedOn: '2023-07-07' },
      text: { en: expect.stringContaining('barriers') },
      state: 'open',
      decision: null,
      reports: [report()],
      nextMeetingOn: '2024-05-20',
    },
    { reference: '21/2.2', origin: customs, reports: [] },
  ]);
  expect(await desk.value('list-actions', { commission: null })).toEqual({ actions, damage });
  expect(await desk.error('list-actions', { commission: 'none' })).toMatchObject({ code: 'not-found' });
});

test('an edit of follow-ups is on disk when it is answered, and none is made on an old revision', async () => {
  const desk = await openDesk();
  const { followUps, revision } = await edit(desk, put('1.2'), {
    type: 'edit-private-notes',
    clause: '2.2',
    changes: { officer: 'Ivanova', controlDate: '2024-04-01' },
  });
  expect(revision).toBe(2);
  expect(await onDisk(desk)).toMatchObject({ revision: 2, data: followUps });
  const commands = [put('1.2', { id: 'second' })];
  expect(await desk.error('edit-follow-ups', { ...ADDRESS, revision: 1, commands })).toMatchObject({
    code: 'stale-revision',
    subject: '2',
  });
  expect(await desk.value('get-action', { commission: ADDRESS.commission, origin: customs })).toMatchObject({
    revision: 2,
    action: { private: { officer: 'Ivanova', controlDate: '2024-04-01', note: '' } },
  });
});

test('follow-ups that could not be saved stay in memory and are on disk after the next edit', async () => {
  const desk = await openDesk();
  desk.breakDisk({ call: 'sync temporary', error: systemError('ENOSPC') });
  const input = { ...ADDRESS, revision: null, commands: [put('1.2')] };
  expect(await desk.error('edit-follow-ups', input)).toMatchObject({ code: 'not-saved' });
  expect((await onDisk(desk)).data.entries).toEqual([]);
  desk.breakDisk(null);
  await edit(desk, put('1.2'));
  expect((await onDisk(desk)).data.entries).toMatchObject([{ clause: '1.2', reports: [report()] }]);
});

test('closing the desk saves follow-ups and settings that were not saved', async () => {
  const desk = await openDesk();
  const { commission: id } = ADDRESS;
  desk.breakDisk({ call: 'rename', error: systemError('EIO') });
  await desk.error('edit-follow-ups', { ...ADDRESS, revision: null, commands: [put('1.2')] });
  await desk.error('edit-desk-settings', { commission: id, changes: { ownSide: 'az' } });
  desk.breakDisk(null);
  await desk.desk.close();
  expect((await onDisk(desk)).data.entries).toHaveLength(1);
  const other = await openTestDesk(desk.folder);
  expect(await other.value('get-desk-settings', { commission: id })).toMatchObject({ ownSide: 'az' });
});

test.each([
  ['an unsigned meeting', { meeting: 'meeting-22' }, put('1.1'), 'not-signed'],
  ['a clause without an action', {}, put('1.1'), 'no-action'],
  ['a report of a stranger', {}, put('1.2', { side: 'fr' }), 'unknown-side'],
] as const)('follow-ups refuse %s', async (_, changes, command, rejection) => {
  const desk = await openDesk();
  const input = { ...ADDRESS, ...changes, revision: null, commands: [put('2.2'), command] };
  expect(await desk.error('edit-follow-ups', input)).toMatchObject({ code: 'rejected', rejection });
  expect((await onDisk(desk)).revision).toBe(1);
});

test('accepted reports are taken in all or none, whichever meetings they are about', async () => {
  const later = { ...signed, id: 'meeting-20', ordinal: 20, firstDay: '2022-07-06' };
  const desk = await openDesk([signed, later, planned]);
  const rows = [
    { origin: barriers, report: report() },
    { origin: { ...customs, meeting: 'meeting-20' }, report: report({ state: 'done' }) },
  ];
  const { commission: id } = ADDRESS;
  const wrong = {
    commission: id,
    rows: [...rows, { origin: { ...customs, clause: 'none' }, report: report() }],
  };
  expect(await desk.error('accept-reports', wrong)).toMatchObject({ code: 'rejected', subject: 'none' });
  const reported = async () =>
    (await desk.value('list-actions', { commission: id })).actions
      .filter(({ reports }) => reports.length > 0)
      .map(({ reference, state }) => [reference, state]);
  expect(await reported()).toEqual([]);

  expect(await desk.value('accept-reports', { commission: id, rows })).toEqual({ accepted: 2 });
  expect(await reported()).toEqual([
    ['20/2.2', 'open'],
    ['21/1.2', 'open'],
  ]);
  const other = await openTestDesk(desk.folder);
  expect((await other.value('list-actions', { commission: id })).actions).toEqual(
    (await desk.value('list-actions', { commission: id })).actions,
  );
});

test('an action whose reports are damaged is listed without them and takes none', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => log.mockRestore());
  const desk = await openDesk();
  const file = `commissions/${ADDRESS.commission}/meetings/meeting-21/follow-ups.json`;
  await rm(join(desk.folder, file));
  const { actions, damage } = await desk.value('list-actions', { commission: null });
  expect(actions).toHaveLength(2);
  expect(damage).toEqual([{ file, reason: expect.stringContaining('missing') }]);
  expect(
    await desk.error('edit-follow-ups', { ...ADDRESS, revision: null, commands: [put('1.2')] }),
  ).toMatchObject({ code: 'unreadable', subject: file });
});
