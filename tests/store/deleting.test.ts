import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Meeting } from '@shared/domain/meeting.ts';
import { newMeeting, nextHeader } from '@shared/domain/new-meeting.ts';
import { describe, expect, test } from 'vitest';
import { after, agreedMeeting, commission, draftMeeting } from '../helpers/meetings.ts';
import { typing } from '../helpers/open-session.ts';
import { systemError } from '../helpers/recording-file-system.ts';
import { ADDRESS, openTestDesk, type TestDesk } from '../helpers/test-desk.ts';

const DAY = 24 * 3_600_000;
const signed = after(agreedMeeting, { type: 'sign', signedOn: '2023-07-07' });
const next: Meeting = newMeeting(commission, signed, 'meeting-22', {
  ...nextHeader(commission, signed),
  firstDay: '2024-05-20',
  lastDay: '2024-05-21',
});
const NEXT = { commission: commission.id, meeting: 'meeting-22' };

const meetingsOf = async ({ value }: TestDesk): Promise<string[]> =>
  (await value('list-meetings', { commission: commission.id })).meetings.map(({ id }) => id);

describe('deleting a meeting', () => {
  test('moves it into the trash with what was typed last, and it comes back as it was', async () => {
    const at = await openTestDesk(undefined, { meetings: [draftMeeting] });
    const { revision } = await at.value('get-meeting', ADDRESS);
    await at.value('edit-meeting', { ...ADDRESS, revision, commands: [typing('one')] });
    const before = await at.value('get-meeting', ADDRESS);
    const { entry } = await at.value('delete-meeting', ADDRESS);
    expect(await meetingsOf(at)).toEqual([]);
    expect(await at.error('get-meeting', ADDRESS)).toMatchObject({ code: 'not-found' });
    expect(await at.value('list-trash', {})).toMatchObject({
      things: [
        {
          entry,
          deletedAt: '2026-03-01T14:02:00.000Z',
          goesOn: '2026-03-31T14:02:00.000Z',
          title: { ordinal: 21, regularity: 'regular' },
          clauses: 8,
        },
      ],
    });
    expect(await at.value('restore-from-trash', { entry })).toEqual(ADDRESS);
    expect((await at.value('get-meeting', ADDRESS)).meeting).toEqual(before.meeting);
    expect(await at.error('restore-from-trash', { entry })).toMatchObject({ code: 'not-found' });
  });

  test('is refused for an agreed and a signed one, and where another meeting refers to it', async () => {
    const at = await openTestDesk(undefined, { meetings: [agreedMeeting] });
    expect(await at.error('delete-meeting', ADDRESS)).toMatchObject({ rejection: 'meeting-agreed' });
    const other = await openTestDesk(undefined, { meetings: [signed, next] });
    expect(await other.error('delete-meeting', ADDRESS)).toMatchObject({ rejection: 'meeting-signed' });
    await other.value('delete-meeting', NEXT);

    const clause = { meeting: 'meeting-21', clause: 'trade-barriers' };
    const citing: Meeting = {
      ...next,
      dispositions: [{ origin: clause, kind: 'done', statement: { en: 'Done.' } }],
    };
    const third = await openTestDesk(undefined, { meetings: [draftMeeting, citing] });
    expect(await third.error('delete-meeting', ADDRESS)).toMatchObject({ rejection: 'cited', subject: '22' });
    expect(await meetingsOf(third)).toEqual(['meeting-21', 'meeting-22']);
  });

  test('is refused while a meeting that might refer to it cannot be read', async () => {
    const at = await openTestDesk(undefined, { meetings: [draftMeeting, next] });
    await writeFile(join(at.folder, 'commissions', commission.id, 'meetings/meeting-22/meeting.json'), 'x');
    expect(await at.error('delete-meeting', ADDRESS)).toMatchObject({ code: 'unreadable' });
  });

  test('that the disk refuses leaves the meeting where it is, open as before', async () => {
    const at = await openTestDesk(undefined, { meetings: [draftMeeting] });
    at.breakDisk({ call: 'rename meeting-21', error: systemError('EROFS') });
    expect(await at.error('delete-meeting', ADDRESS)).toMatchObject({
      code: 'not-saved',
      subject: 'the disk is read-only',
    });
    at.breakDisk(null);
    expect(await meetingsOf(at)).toEqual(['meeting-21']);
    await at.value('delete-meeting', ADDRESS);
  });

  test('leaves its number to a new one, but not its id; then it cannot come back beside it', async () => {
    const at = await openTestDesk(undefined, { meetings: [draftMeeting] });
    const { entry } = await at.value('delete-meeting', ADDRESS);
    const { meeting } = await at.value('create-meeting', {
      commission: commission.id,
      previous: null,
      header: { ...nextHeader(commission, null), ordinal: 21 },
    });
    expect(meeting).toBe('meeting-21-2');
    expect(await at.error('restore-from-trash', { entry })).toMatchObject({
      code: 'already-exists',
      subject: 'meeting-21-2',
    });
    expect((await at.value('list-trash', {})).things).toHaveLength(1);
  });

  test('can be taken back for thirty days', async () => {
    const at = await openTestDesk(undefined, { meetings: [draftMeeting] });
    await at.value('delete-meeting', ADDRESS);
    at.wait(30 * DAY - 1);
    await at.desk.doWhatIsDue();
    expect((await at.value('list-trash', {})).things).toHaveLength(1);
    at.wait(1);
    await at.desk.doWhatIsDue();
    expect((await at.value('list-trash', {})).things).toEqual([]);
    expect(await readdir(join(at.folder, 'trash'))).toEqual([]);
  });
});

describe('deleting a commission', () => {
  test('moves it into the trash with its meetings, and it comes back', async () => {
    const at = await openTestDesk(undefined, { meetings: [draftMeeting] });
    await at.value('get-meeting', ADDRESS);
    const { entry } = await at.value('delete-commission', { commission: commission.id });
    expect((await at.value('list-commissions', {})).commissions).toEqual([]);
    expect((await at.value('list-trash', {})).things).toMatchObject([
      { meeting: null, name: { en: 'Russian-Azerbaijani Commission' }, meetings: 1 },
    ]);
    // Its earlier states are kept under its id, which so is not given again.
    expect(await at.error('create-commission', { commission })).toMatchObject({ code: 'already-exists' });
    await at.value('restore-from-trash', { entry });
    expect(await meetingsOf(at)).toEqual(['meeting-21']);
  });

  test('is refused where it has a signed record', async () => {
    const at = await openTestDesk(undefined, { meetings: [signed, next] });
    expect(await at.error('delete-commission', { commission: commission.id })).toMatchObject({
      rejection: 'record-kept',
    });
  });

  test('keeps a meeting in the trash from coming back until the commission does', async () => {
    const at = await openTestDesk(undefined, { meetings: [draftMeeting] });
    const meeting = await at.value('delete-meeting', ADDRESS);
    const owner = await at.value('delete-commission', { commission: commission.id });
    expect(await at.error('restore-from-trash', meeting)).toMatchObject({ code: 'not-found' });
    await at.value('restore-from-trash', owner);
    await at.value('restore-from-trash', meeting);
    expect(await meetingsOf(at)).toEqual(['meeting-21']);
  });
});
