import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallInput } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { newMeeting, nextHeader } from '@shared/domain/new-meeting.ts';
import { CHECK_NAMES } from '@shared/record/checks/check.ts';
import { expect, test } from 'vitest';
import { after, agreedMeeting, commission } from '../../../helpers/meetings.ts';
import { openTestDesk, type TestDesk } from '../../../helpers/test-desk.ts';

const { id } = commission;
const signed = after(agreedMeeting, { type: 'sign', signedOn: '2023-07-07' });
const header = { ...nextHeader(commission, signed), firstDay: '2024-05-20', lastDay: '2024-05-21' };
const next: Meeting = after(newMeeting(commission, signed, 'meeting-22', header), {
  type: 'change-status',
  to: 'drafting',
});
const barriers = { meeting: 'meeting-21', clause: 'trade-barriers' };
const customs = { meeting: 'meeting-21', clause: 'customs-plan' };

const close = (origin: typeof barriers): MeetingCommand => ({
  type: 'dispose-of-action',
  origin,
  kind: 'done',
  statement: { en: 'Done.' },
  successor: null,
});
const carryOn: MeetingCommand = {
  ...close(barriers),
  type: 'dispose-of-action',
  origin: barriers,
  kind: 'continues',
  statement: {},
  successor: {
    container: 'trade',
    index: 0,
    clause: {
      id: 'barriers-again',
      speaker: { kind: 'both-sides' },
      verbClass: 'commitment',
      text: { en: 'Go on.' },
    },
    action: signed.sections[0]?.clauses[1]?.action ?? expect.unreachable(),
  },
};
const agreeing: MeetingCommand[] = [
  { type: 'set-agreement', id: 'barriers-again', side: 'ru', agreed: true },
  { type: 'set-agreement', id: 'barriers-again', side: 'az', agreed: true },
  { type: 'change-status', to: 'agreed' },
];

/** The same commission, which lets no finding of the checks hold a signature up. */
const lenient: Commission = {
  ...commission,
  checkGravities: Object.fromEntries(CHECK_NAMES.map((name) => [name, 'advisory' as const])),
};

const edit = async (desk: TestDesk, meeting: string, commands: MeetingCommand[]) => {
  const { revision } = await desk.value('get-meeting', { commission: id, meeting });
  return { commission: id, meeting, revision, commands };
};

/** The call that signs the meeting as it stands. */
const signing = async (desk: TestDesk, meeting: string): Promise<CallInput<'sign-meeting'>> => {
  const { revision } = await desk.value('get-meeting', { commission: id, meeting });
  return { commission: id, meeting, revision, signedOn: '2024-05-21', layouts: ['columns'] };
};

test('a meeting is signed only when every open action is decided about, and the refusal names those that are not', async () => {
  const desk = await openTestDesk(undefined, { commission: lenient, meetings: [signed, next] });
  await desk.value('edit-meeting', await edit(desk, 'meeting-22', [carryOn, ...agreeing]));
  expect(await desk.error('sign-meeting', await signing(desk, 'meeting-22'))).toMatchObject({
    code: 'rejected',
    rejection: 'previous-open',
    subject: '21/2.2',
  });
  const rest: MeetingCommand[] = [{ type: 'change-status', to: 'drafting' }, close(customs)];
  const late = await edit(desk, 'meeting-22', [...rest, { type: 'change-status', to: 'agreed' }]);
  await desk.value('edit-meeting', late);
  await desk.value('sign-meeting', await signing(desk, 'meeting-22'));

  const { actions } = await desk.value('list-actions', { commission: id });
  expect(
    actions.map(({ reference, state, successor, predecessor }) => [reference, state, successor, predecessor]),
  ).toEqual([
    ['21/1.2', 'continued', '22/1.1', null],
    ['21/2.2', 'done', null, null],
    ['22/1.1', 'open', null, '21/1.2'],
  ]);
  expect(actions[1]?.decision).toEqual({
    meeting: {
      id: 'meeting-22',
      ordinal: 22,
      regularity: 'regular',
      firstDay: next.firstDay,
      signedOn: '2024-05-21',
    },
    kind: 'done',
    statement: { en: 'Done.' },
  });
  const origin = { meeting: 'meeting-22', clause: 'barriers-again' };
  for (const each of [barriers, origin])
    expect((await desk.value('get-action', { commission: id, origin: each })).chain).toEqual([
      actions[0],
      actions[2],
    ]);
});

test('the meeting that decided is told apart from a regular one of the same number', async () => {
  const extraordinary: Meeting = { ...next, ordinal: 1, regularity: 'extraordinary' };
  const desk = await openTestDesk(undefined, { commission: lenient, meetings: [signed, extraordinary] });
  await desk.value('edit-meeting', await edit(desk, next.id, [carryOn, close(customs), ...agreeing]));
  await desk.value('sign-meeting', await signing(desk, next.id));
  const { actions } = await desk.value('list-actions', { commission: id });
  expect(actions[1]?.decision?.meeting).toMatchObject({ ordinal: 1, regularity: 'extraordinary' });
  expect(actions[0]?.successor).toBe('1E/1.1');
});

test('an action is decided about only while it is open in this store', async () => {
  const desk = await openTestDesk(undefined, { meetings: [signed, next] });
  for (const origin of [
    { ...barriers, clause: 'trade-growth' },
    { ...barriers, meeting: 'meeting-19' },
  ])
    expect(await desk.error('edit-meeting', await edit(desk, 'meeting-22', [close(origin)]))).toMatchObject({
      code: 'rejected',
      rejection: 'not-open',
    });
});

test('of two meetings that decide about the same action the second to be signed is refused', async () => {
  const other = { ...next, id: 'meeting-23', ordinal: 23, firstDay: '2025-05-20', lastDay: '2025-05-21' };
  const desk = await openTestDesk(undefined, { commission: lenient, meetings: [signed, next, other] });
  const talk = { id: 'barriers-again', speaker: null, verbClass: 'narrative' as const, text: {} };
  const decisions: MeetingCommand[] = [
    { type: 'add-clauses', container: 'trade', index: 0, clauses: [talk] },
    close(barriers),
    close(customs),
    ...agreeing,
  ];
  const both = ['meeting-22', 'meeting-23'];
  for (const meeting of both) await desk.value('edit-meeting', await edit(desk, meeting, decisions));
  const signatures = await Promise.all(both.map((meeting) => signing(desk, meeting)));
  const answers = await Promise.all(signatures.map((input) => desk.desk.handlers['sign-meeting'](input)));
  expect(answers).toMatchObject([{ ok: true }, { error: { code: 'rejected', rejection: 'not-open' } }]);
});

test('nothing is signed while a meeting cannot be read, because its actions would be forgotten', async () => {
  const before = await openTestDesk(undefined, { meetings: [signed, next] });
  const decided = await edit(before, 'meeting-22', [carryOn, close(customs), ...agreeing]);
  await before.value('edit-meeting', decided);
  const file = `commissions/${id}/meetings/meeting-21/meeting.json`;
  await writeFile(join(before.folder, file), '{');
  const desk = await openTestDesk(before.folder);
  const ready = await signing(desk, 'meeting-22');
  expect(await desk.error('sign-meeting', ready)).toMatchObject({ code: 'unreadable', subject: file });
});

test('a long refusal names the first actions and how many there are', async () => {
  const meetings = [21, 20, 19].map((ordinal) => ({
    ...signed,
    id: `meeting-${ordinal}`,
    ordinal,
    firstDay: `${2002 + ordinal}-07-06`,
  }));
  const desk = await openTestDesk(undefined, { meetings: [...meetings, { ...next, status: 'agreed' }] });
  expect((await desk.error('sign-meeting', await signing(desk, 'meeting-22'))).subject).toBe(
    '19/1.2, 19/2.2, 20/1.2, 20/2.2, 21/1.2 … (6)',
  );
});

test('what the checks find blocking holds the signature up, and nothing is filed', async () => {
  const desk = await openTestDesk(undefined, { meetings: [signed, next] });
  const decided = await edit(desk, 'meeting-22', [carryOn, close(customs), ...agreeing]);
  await desk.value('edit-meeting', decided);
  const refused = await desk.error('sign-meeting', await signing(desk, 'meeting-22'));
  expect(refused).toMatchObject({ code: 'rejected', rejection: 'checks-blocking' });
  expect(Number(refused.subject)).toBeGreaterThan(0);
  const place = join(desk.folder, 'commissions', id, 'meetings', 'meeting-22');
  expect(await readdir(place)).not.toContain('signed');
});
