import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Meeting } from '@shared/domain/meeting.ts';
import { nextHeader } from '@shared/domain/new-meeting.ts';
import { expect, test } from 'vitest';
import { fixtureCommission, fixtureMeeting } from '../../../helpers/fixture.ts';
import { systemError } from '../../../helpers/recording-file-system.ts';
import { ADDRESS, openTestDesk } from '../../../helpers/test-desk.ts';

const { commission } = ADDRESS;
const header = nextHeader(fixtureCommission(), fixtureMeeting());
const MEETING_FILE = `commissions/${commission}/meetings/meeting-21/meeting.json`;

test('the list shows each meeting as it stands in memory', async () => {
  const drafting: Meeting = { ...fixtureMeeting(), status: 'drafting' };
  const desk = await openTestDesk(undefined, { meetings: [drafting] });
  expect(await desk.value('list-meetings', { commission })).toEqual({
    meetings: [
      expect.objectContaining({
        id: 'meeting-21',
        ordinal: 21,
        sections: 3,
        clauses: 8,
        actions: 2,
        openClauses: 0,
      }),
    ],
    damage: [],
  });
  await desk.value('get-meeting', ADDRESS);
  desk.breakDisk({ call: 'create', error: systemError('ENOSPC') });
  const commands = [{ type: 'remove-section' as const, id: 'education' }];
  await desk.error('edit-meeting', { ...ADDRESS, revision: 1, commands });
  expect((await desk.value('list-meetings', { commission })).meetings).toMatchObject([
    { sections: 2, clauses: 6 },
  ]);
});

test('a new meeting takes over from the one before and is on disk', async () => {
  const desk = await openTestDesk();
  const made = await desk.value('create-meeting', { commission, previous: 'meeting-21', header });
  expect(made).toEqual({ meeting: 'meeting-22' });
  const other = await openTestDesk(desk.folder);
  const { meeting, revision } = await other.value('get-meeting', { commission, ...made });
  expect(revision).toBe(1);
  expect(meeting).toMatchObject({ ordinal: 22, status: 'planned', host: 'az' });
  expect(meeting.sections.map(({ id, clauses }) => [id, clauses.length])).toEqual([
    ['trade', 0],
    ['customs', 0],
    ['education', 0],
  ]);
});

test('there is one regular meeting of each ordinal, and one extraordinary one, as both are cited', async () => {
  const desk = await openTestDesk();
  const regular = { commission, previous: null, header: { ...header, ordinal: 21 } };
  expect(await desk.error('create-meeting', regular)).toMatchObject({
    code: 'already-exists',
    subject: 'meeting-21',
  });
  const extraordinary = { ...regular, header: { ...regular.header, regularity: 'extraordinary' as const } };
  expect(await desk.value('create-meeting', extraordinary)).toEqual({ meeting: 'meeting-21e' });
  expect(await desk.error('create-meeting', extraordinary)).toMatchObject({
    code: 'already-exists',
    subject: 'meeting-21e',
  });
});

test('of two that ask at once for the same meeting one gets it', async () => {
  const desk = await openTestDesk();
  const input = { commission, previous: 'meeting-21', header };
  const answers = await Promise.all([1, 2].map(() => desk.desk.handlers['create-meeting'](input)));
  expect(answers).toMatchObject([{ ok: true }, { error: { code: 'already-exists' } }]);
});

test('a header that the domain would refuse makes no meeting', async () => {
  const desk = await openTestDesk();
  const reversed = { ...header, firstDay: '2026-03-02', lastDay: '2026-03-01' };
  expect(await desk.error('create-meeting', { commission, previous: null, header: reversed })).toMatchObject({
    code: 'rejected',
    rejection: 'dates-reversed',
  });
  expect(await desk.error('create-meeting', { commission, previous: 'meeting-1', header })).toMatchObject({
    code: 'not-found',
    subject: 'meeting-1',
  });
  expect((await desk.value('list-meetings', { commission })).meetings).toHaveLength(1);
});

test('a meeting that could not be written is not there', async () => {
  const desk = await openTestDesk();
  desk.breakDisk({ call: 'rename', error: systemError('EIO') });
  const input = { commission, previous: null, header };
  expect(await desk.error('create-meeting', input)).toMatchObject({ code: 'not-saved' });
  desk.breakDisk(null);
  expect((await desk.value('list-meetings', { commission })).meetings).toHaveLength(1);
  expect(await desk.value('create-meeting', input)).toEqual({ meeting: 'meeting-22' });
});

test('a damaged meeting is listed as damage, cannot be opened, and its place is not taken', async () => {
  const desk = await openTestDesk();
  const file = join(desk.folder, MEETING_FILE);
  const damaged = (await readFile(file, 'utf8')).replace('Москва', 'Москла');
  await writeFile(file, damaged);

  expect(await desk.error('get-meeting', ADDRESS)).toEqual({
    code: 'unreadable',
    subject: MEETING_FILE,
    rejection: null,
  });
  const damage = [{ file: MEETING_FILE, reason: expect.stringContaining('checksum') }];
  expect(await desk.value('list-meetings', { commission })).toEqual({ meetings: [], damage });
  expect(await desk.value('describe-desk', {})).toMatchObject({ damage });
  const again = { commission, previous: null, header: { ...header, ordinal: 21 } };
  expect(await desk.error('create-meeting', again)).toMatchObject({ code: 'already-exists' });
  expect(await readFile(file, 'utf8')).toBe(damaged);
});

test('a meeting of a newer version is refused as such', async () => {
  const desk = await openTestDesk();
  const file = join(desk.folder, MEETING_FILE);
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(/"schemaVersion": \d+/, '"schemaVersion": 77'),
  );
  expect(await desk.error('get-meeting', ADDRESS)).toMatchObject({
    code: 'newer-format',
    subject: MEETING_FILE,
  });
});

test('what does not exist is not found', async () => {
  const desk = await openTestDesk();
  expect(await desk.error('list-meetings', { commission: 'none' })).toMatchObject({
    code: 'not-found',
    subject: 'none',
  });
  expect(await desk.error('get-meeting', { commission, meeting: 'meeting-1' })).toMatchObject({
    code: 'not-found',
    subject: 'meeting-1',
  });
});

test('a meeting is not renumbered to the ordinal of another, and keeps its own', async () => {
  const desk = await openTestDesk();
  const made = await desk.value('create-meeting', { commission, previous: null, header });
  const renumbered = (ordinal: number) => ({
    commission,
    ...made,
    revision: 1,
    commands: [{ type: 'edit-meeting' as const, changes: { ordinal } }],
  });
  expect(await desk.error('edit-meeting', renumbered(21))).toMatchObject({
    code: 'already-exists',
    subject: 'meeting-21',
  });
  expect((await desk.value('get-meeting', { commission, ...made })).meeting.ordinal).toBe(22);
  await desk.value('edit-meeting', renumbered(23));
  expect((await desk.value('get-meeting', { commission, ...made })).meeting.ordinal).toBe(23);
});

test('an undo never brings back an ordinal that another meeting has taken meanwhile', async () => {
  const desk = await openTestDesk(undefined, { meetings: [{ ...fixtureMeeting(), status: 'drafting' }] });
  const renumber = { type: 'edit-meeting' as const, changes: { ordinal: 25 } };
  const { revision } = await desk.value('edit-meeting', { ...ADDRESS, revision: 1, commands: [renumber] });
  await desk.value('create-meeting', { commission, previous: null, header: { ...header, ordinal: 21 } });
  await desk.value('undo-meeting', { ...ADDRESS, revision });
  const { meetings } = await desk.value('list-meetings', { commission });
  expect(meetings.map(({ ordinal }) => ordinal).sort()).toEqual([21, 25]);
});
