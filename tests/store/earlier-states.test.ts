import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { describe, expect, test } from 'vitest';
import { fixtureCommission, fixtureMeeting } from '../helpers/fixture.ts';
import { typing } from '../helpers/open-session.ts';
import { systemError } from '../helpers/recording-file-system.ts';
import { ADDRESS, openTestDesk, type TestDesk } from '../helpers/test-desk.ts';

const MINUTE = 60_000;
const draft = (): Meeting => ({ ...fixtureMeeting(), status: 'drafting' });
const MEETING_FILE = 'commissions/economic-cooperation/meetings/meeting-21/meeting.json';
const generationsFolder = (folder: string): string =>
  join(folder, 'backups/commissions/economic-cooperation/meetings/meeting-21/meeting');
const open = () => openTestDesk(undefined, { meetings: [draft()] });

/** Opens the meeting and types. */
const type = async ({ value }: TestDesk, text: string): Promise<void> => {
  const { revision } = await value('get-meeting', ADDRESS);
  await value('edit-meeting', { ...ADDRESS, revision, commands: [typing(text)] });
};

const generationsOf = async ({ value }: TestDesk, file: 'meeting' | 'follow-ups' = 'meeting') =>
  (await value('list-generations', { ...ADDRESS, file })).generations;

const textNow = async ({ value }: TestDesk): Promise<string | undefined> => {
  const { meeting } = await value('get-meeting', ADDRESS);
  return textOf(meeting);
};
const textOf = (meeting: Meeting): string | undefined =>
  clausesOf(meeting).find(({ clause }) => clause.id === 'trade-growth')?.clause.text.ru;

describe('work leaves earlier states behind', () => {
  test('as it was before work began, every ten minutes, and at the end', async () => {
    const at = await open();
    await type(at, 'one');
    expect(await generationsOf(at)).toHaveLength(1);
    at.wait(9 * MINUTE);
    await at.desk.doWhatIsDue();
    expect(await generationsOf(at)).toHaveLength(1);
    at.wait(MINUTE);
    await at.desk.doWhatIsDue();
    const [latest, first] = await generationsOf(at);
    const read = async (generation = latest) =>
      textOf((await at.value('get-generation', { ...ADDRESS, at: generation?.at ?? '' })).meeting);
    expect(await read()).toBe('one');
    expect(await read(first)).toBe(textOf(draft()));
    at.wait(60 * MINUTE);
    await at.desk.doWhatIsDue();
    expect(await generationsOf(at)).toHaveLength(2);
    await type(at, 'two');
    await at.desk.close();
    expect(await generationsOf(at)).toHaveLength(3);
  });

  test('none for a meeting that is only read, nor again where nothing has changed', async () => {
    const at = await open();
    await at.value('list-meetings', { commission: ADDRESS.commission });
    expect(await readdir(at.folder)).not.toContain('backups');
    await at.value('get-meeting', ADDRESS);
    await at.desk.close();
    const again = await openTestDesk(at.folder);
    again.wait(60 * MINUTE);
    await again.value('get-meeting', ADDRESS);
    expect(await generationsOf(again)).toHaveLength(1);
  });

  test('of the commission and of what happened since too', async () => {
    const at = await openTestDesk(undefined, {});
    const { commission } = ADDRESS;
    const { revision } = await at.value('get-commission', { commission });
    const commands = [{ type: 'edit-commission', changes: { legalBasis: { ru: 'x' } } } as const];
    await at.value('edit-commission', { commission, revision, commands });
    const kept = await readdir(join(at.folder, 'backups/commissions/economic-cooperation/commission'));
    expect(kept).toEqual(['20260301T140200000Z.json']);
  });

  test('and a disk that takes none stops neither opening nor saving; it is told, and tried again', async () => {
    const at = await open();
    at.breakDisk({ call: 'make folder backups', error: systemError('ENOSPC') });
    await type(at, 'one');
    expect(await textNow(at)).toBe('one');
    expect(await at.value('describe-backups', {})).toMatchObject({
      generationProblem: expect.stringContaining('the disk is full'),
    });
    at.breakDisk(null);
    await at.desk.doWhatIsDue();
    expect(await at.value('describe-backups', {})).toMatchObject({ generationProblem: null });
    expect(await generationsOf(at)).toHaveLength(1);
  });
});

describe('restoring an earlier state', () => {
  test('keeps what was there, can be undone, and the undo can be redone', async () => {
    const at = await open();
    await type(at, 'one');
    const [first] = await generationsOf(at);
    at.wait(MINUTE);
    const restored = await at.value('restore-generation', {
      ...ADDRESS,
      file: 'meeting',
      at: first?.at ?? '',
    });
    expect(await textNow(at)).toBe(textOf(draft()));
    expect(restored).toMatchObject({ canUndo: true, kept: '2026-03-01T14:03:00.000Z' });
    const [kept] = await generationsOf(at);
    const before = await at.value('get-generation', { ...ADDRESS, at: kept?.at ?? '' });
    expect(textOf(before.meeting)).toBe('one');

    const undone = await at.value('undo-meeting', { ...ADDRESS, revision: restored.revision });
    expect(textOf(undone.meeting)).toBe('one');
    const redone = await at.value('redo-meeting', { ...ADDRESS, revision: undone.revision });
    expect(textOf(redone.meeting)).toBe(textOf(draft()));
    // The undo goes on to what was typed before.
    const back = await at.value('undo-meeting', { ...ADDRESS, revision: redone.revision });
    const start = await at.value('undo-meeting', { ...ADDRESS, revision: back.revision });
    expect(textOf(start.meeting)).toBe(textOf(draft()));
  });

  test('changes nothing where what is there cannot be kept', async () => {
    const at = await open();
    await type(at, 'one');
    const [first] = await generationsOf(at);
    at.breakDisk({ call: 'create temporary 2026', error: systemError('ENOSPC') });
    const error = await at.error('restore-generation', { ...ADDRESS, file: 'meeting', at: first?.at ?? '' });
    expect(error).toMatchObject({ code: 'not-saved', subject: expect.stringContaining('could not be kept') });
    expect(await textNow(at)).toBe('one');
  });

  test('never changes a signed record, but brings it back where it was lost', async () => {
    const at = await openTestDesk();
    const { revision } = await at.value('get-meeting', ADDRESS);
    const signing = { revision, signedOn: '2023-07-07', layouts: ['columns' as const] };
    await at.value('sign-meeting', { ...ADDRESS, ...signing });
    await at.desk.close();
    const [signed, agreed] = await generationsOf(at);
    expect([signed?.status, agreed?.status]).toEqual(['signed', 'agreed']);
    const file = join(at.folder, MEETING_FILE);
    const record = await readFile(file, 'utf8');
    for (const generation of [signed, agreed])
      expect(
        await at.error('restore-generation', { ...ADDRESS, file: 'meeting', at: generation?.at ?? '' }),
      ).toMatchObject({ code: 'rejected', rejection: 'meeting-signed' });
    expect(await readFile(file, 'utf8')).toBe(record);

    // Its generation could not be read for a while, so an older state took the place of the damaged record.
    const [kept = ''] = (await readdir(generationsFolder(at.folder))).toSorted().reverse();
    await rename(join(generationsFolder(at.folder), kept), join(at.folder, kept));
    await writeFile(file, 'damaged');
    const again = await openTestDesk(at.folder);
    expect((await again.value('get-meeting', ADDRESS)).meeting.status).toBe('agreed');
    await rename(join(at.folder, kept), join(generationsFolder(at.folder), kept));
    const restored = await again.value('restore-generation', {
      ...ADDRESS,
      file: 'meeting',
      at: signed?.at ?? '',
    });
    expect(restored.canUndo).toBe(false);
    expect((await again.value('get-meeting', ADDRESS)).meeting.status).toBe('signed');
  });

  test('brings back a meeting that was damaged while its backups could not be reached', async () => {
    const at = await open();
    await type(at, 'one');
    await at.desk.close();
    const [latest] = await generationsOf(at);
    await writeFile(join(at.folder, MEETING_FILE), 'damaged');
    await rename(join(at.folder, 'backups'), join(at.folder, 'elsewhere'));
    const again = await openTestDesk(at.folder);
    expect(await again.error('get-meeting', ADDRESS)).toMatchObject({ code: 'unreadable' });
    await rename(join(at.folder, 'elsewhere'), join(at.folder, 'backups'));
    await again.value('restore-generation', { ...ADDRESS, file: 'meeting', at: latest?.at ?? '' });
    expect(await textNow(again)).toBe('one');
    const [kept = ''] = await readdir(join(at.folder, 'quarantine'));
    expect(await readFile(join(at.folder, 'quarantine', kept), 'utf8')).toBe('damaged');
  });

  test('refuses what the commission no longer knows', async () => {
    const at = await open();
    const { commission } = ADDRESS;
    const { revision, meeting } = await at.value('get-meeting', ADDRESS);
    const [first] = await generationsOf(at);
    const { sides } = fixtureCommission();
    const coChairs = sides.map(({ coChair }) => coChair);
    const delegates = meeting.delegations.flatMap((delegation) => delegation.delegates);
    const leaving = delegates.find(({ person }) => !coChairs.includes(person)) ?? expect.unreachable();
    const commands = [{ type: 'remove-delegate', id: leaving.id } as const];
    await at.value('edit-meeting', { ...ADDRESS, revision, commands });
    await at.value('edit-commission', {
      commission,
      revision: 1,
      commands: [{ type: 'remove-person', id: leaving.person }],
    });
    expect(
      await at.error('restore-generation', { ...ADDRESS, file: 'meeting', at: first?.at ?? '' }),
    ).toMatchObject({ rejection: 'no-longer-known', subject: expect.stringContaining(leaving.person) });
    const unknown = { ...ADDRESS, file: 'meeting', at: '2020-01-01T00:00:00.000Z' } as const;
    expect(await at.error('restore-generation', unknown)).toMatchObject({ code: 'not-found' });
  });

  test('names the meetings with their earlier states, a lost one too', async () => {
    const at = await open();
    await type(at, 'one');
    await at.desk.close();
    await rm(join(at.folder, MEETING_FILE));
    const again = await openTestDesk(at.folder);
    const { meetings } = await again.value('list-backups', { commission: ADDRESS.commission });
    expect(meetings).toMatchObject([
      { id: 'meeting-21', title: { ordinal: 21, regularity: 'regular' }, generations: 2 },
    ]);
  });
});
