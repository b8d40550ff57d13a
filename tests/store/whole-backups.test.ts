import { mkdir, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/main/store/open-store.ts';
import { verifyStore } from '../../src/main/store/verify.ts';
import { agreedMeeting, draftMeeting } from '../helpers/meetings.ts';
import { typing } from '../helpers/open-session.ts';
import { systemError } from '../helpers/recording-file-system.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';
import { ADDRESS, openTestDesk, type TestDesk } from '../helpers/test-desk.ts';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** A desk whose backups go to a second disk. */
const withDisk = async () => {
  const at = await openTestDesk(undefined, { meetings: [draftMeeting] });
  const disk = await realpath(await scratchFolder());
  await at.value('choose-backup-folder', { path: disk });
  return { ...at, disk };
};

const type = async ({ value }: Pick<TestDesk, 'value'>, text: string): Promise<void> => {
  const { revision } = await value('get-meeting', ADDRESS);
  await value('edit-meeting', { ...ADDRESS, revision, commands: [typing(text)] });
};

describe('the folder for backups', () => {
  test('is asked for by the dialog of the shell, or typed where there is none', async () => {
    const disk = await realpath(await scratchFolder());
    const asked = await openTestDesk(undefined, { chooseFolder: async () => disk });
    // The page of a shell with a dialog names no path.
    const state = await asked.value('choose-backup-folder', { path: '/somewhere' });
    expect(state).toMatchObject({ folder: disk, hasFolderDialog: true });
    const cancelled = await openTestDesk(undefined, { chooseFolder: async () => undefined });
    expect(await cancelled.value('choose-backup-folder', { path: null })).toMatchObject({ folder: null });
    const typed = await openTestDesk();
    expect(await typed.value('choose-backup-folder', { path: ` ${disk} ` })).toMatchObject({
      folder: disk,
      hasFolderDialog: false,
      lastMade: null,
      nextDue: '2026-03-01T14:02:00.000Z',
    });
    expect(await typed.value('forget-backup-folder', {})).toMatchObject({ folder: null, nextDue: null });
  });

  test('is remembered with what was made last, but not by a store that is restored elsewhere', async () => {
    const at = await withDisk();
    const made = await at.value('make-backup', {});
    await at.desk.close();
    const again = await openTestDesk(at.folder);
    expect(await again.value('describe-backups', {})).toMatchObject({
      folder: at.disk,
      lastMade: made.lastMade,
    });
    const { directory } = await again.value('restore-store', { file: made.lastMade?.file ?? '' });
    onTestFinished(() => rm(directory, { recursive: true }));
    const elsewhere = await openTestDesk(directory);
    expect(await elsewhere.value('describe-backups', {})).toMatchObject({ folder: null });
  });

  test('is refused where it cannot take backups, or would be lost with the store', async () => {
    const at = await openTestDesk();
    await mkdir(join(at.folder, 'inside'));
    await writeFile(join(at.folder, 'file'), '');
    for (const [path, reason] of [
      ['disk', 'not a full path'],
      [join(at.folder, 'missing'), 'missing'],
      [join(at.folder, 'file'), 'not a folder'],
      [join(at.folder, 'inside'), 'inside the store'],
      [at.folder, 'inside the store'],
    ] as const)
      expect(await at.error('choose-backup-folder', { path })).toMatchObject({
        code: 'bad-folder',
        subject: expect.stringContaining(reason),
      });
    expect(await at.error('make-backup', {})).toMatchObject({ code: 'bad-folder' });
    expect(await at.error('list-archives', {})).toMatchObject({ code: 'bad-folder' });
  });
});

describe('a backup of the whole store', () => {
  test('is made when it is asked for, and every week', async () => {
    const at = await withDisk();
    await at.desk.doWhatIsDue();
    expect(await readdir(at.disk)).toEqual([`${basename(at.folder)}-20260301T140200000Z.zip`]);
    expect(await at.value('describe-backups', {})).toMatchObject({
      lastMade: { at: '2026-03-01T14:02:00.000Z', files: 5 },
      nextDue: '2026-03-08T14:02:00.000Z',
      failure: null,
      running: null,
    });
    at.wait(WEEK - 1);
    await at.desk.doWhatIsDue();
    expect(await readdir(at.disk)).toHaveLength(1);
    at.wait(1);
    await at.desk.doWhatIsDue();
    expect(await readdir(at.disk)).toHaveLength(2);
    at.wait(1);
    await at.value('make-backup', {});
    expect(await readdir(at.disk)).toHaveLength(3);
  });

  test('that fails says why, stops nothing, and is tried again every hour', async () => {
    const at = await withDisk();
    await rm(at.disk, { recursive: true });
    await at.desk.doWhatIsDue();
    const { failure } = await at.value('describe-backups', {});
    expect(failure).toEqual({
      at: '2026-03-01T14:02:00.000Z',
      reason: 'the folder is not there; is the disk connected?',
    });
    await mkdir(at.disk);
    at.wait(HOUR - 1);
    await at.desk.doWhatIsDue();
    expect(await readdir(at.disk)).toEqual([]);
    at.wait(1);
    await at.desk.doWhatIsDue();
    expect(await readdir(at.disk)).toHaveLength(1);
    expect(await at.value('describe-backups', {})).toMatchObject({ failure: null });
  });

  test('that the disk has no room for leaves nothing and says so', async () => {
    const at = await withDisk();
    at.breakDisk({ call: 'write temporary commission-desk-', error: systemError('ENOSPC') });
    expect(await at.value('make-backup', {})).toMatchObject({
      failure: { reason: 'the disk is full' },
      lastMade: null,
    });
    expect(await readdir(at.disk)).toEqual([]);
  });

  test('can be stopped', async () => {
    const at = await withDisk();
    const making = at.value('make-backup', {});
    await at.value('cancel-backup', {});
    expect(await making).toMatchObject({ lastMade: null, failure: null, running: null });
    expect(await readdir(at.disk)).toEqual([]);
  });

  test('can be looked into', async () => {
    const at = await withDisk();
    const { lastMade } = await at.value('make-backup', {});
    await writeFile(join(at.disk, 'letter.txt'), '');
    const { archives } = await at.value('list-archives', {});
    expect(archives).toMatchObject([{ file: lastMade?.file, bytes: lastMade?.bytes }]);
    expect(await at.value('describe-archive', { file: lastMade?.file ?? '' })).toMatchObject({
      madeAt: '2026-03-01T14:02:00.000Z',
      meetings: [{ ...ADDRESS, title: { ordinal: 21 }, status: 'drafting', clauses: 8 }],
    });
    await writeFile(join(at.disk, 'other.zip'), 'no ZIP');
    expect(await at.error('describe-archive', { file: 'other.zip' })).toMatchObject({
      code: 'backup-failed',
    });
    expect(await at.error('describe-archive', { file: 'missing.zip' })).toMatchObject({
      code: 'backup-failed',
    });
  });

  test('gives one meeting back: what is there is kept, and what is gone returns', async () => {
    const at = await withDisk();
    await type(at, 'one');
    const file = (await at.value('make-backup', {})).lastMade?.file ?? '';
    const saved = (await at.value('get-meeting', ADDRESS)).meeting;
    await type(at, 'two');
    const restored = await at.value('restore-archived-meeting', { file, ...ADDRESS });
    expect(restored).toMatchObject({ canUndo: true, kept: expect.any(String) });
    expect((await at.value('get-meeting', ADDRESS)).meeting).toEqual(saved);
    const kept = await at.value('get-generation', { ...ADDRESS, at: restored.kept ?? '' });
    expect(JSON.stringify(kept.meeting)).toContain('"two"');

    await at.value('delete-meeting', ADDRESS);
    expect(await at.value('restore-archived-meeting', { file, ...ADDRESS })).toMatchObject({ kept: null });
    expect((await at.value('get-meeting', ADDRESS)).meeting).toEqual(saved);
    expect(
      await at.error('restore-archived-meeting', { file, ...ADDRESS, meeting: 'meeting-1' }),
    ).toMatchObject({ code: 'backup-failed' });
  });

  test('gives a lost record back with its originals, its scans and its kept drafts', async () => {
    const at = await openTestDesk(undefined, { meetings: [agreedMeeting] });
    await at.value('choose-backup-folder', { path: await realpath(await scratchFolder()) });
    await at.value('keep-version', { ...ADDRESS, revision: 1, name: 'First reading' });
    await at.value('sign-meeting', { ...ADDRESS, revision: 1, signedOn: '2026-03-01', layouts: ['columns'] });
    const scan = Buffer.from('%PDF-1.7 scan');
    const part = { upload: 'one', name: 'scan.pdf', size: scan.length, offset: 0 };
    await at.value('attach-scan', { ...ADDRESS, ...part, part: scan.toString('base64') });
    const file = (await at.value('make-backup', {})).lastMade?.file ?? '';
    await at.desk.close();
    const place = join(at.folder, 'commissions', ADDRESS.commission, 'meetings', ADDRESS.meeting);
    const before = (await readdir(place, { recursive: true })).sort();
    await rm(place, { recursive: true });

    const again = await openTestDesk(at.folder);
    await again.value('restore-archived-meeting', { file, ...ADDRESS });
    expect((await readdir(place, { recursive: true })).sort()).toEqual(before);
    expect((await again.value('list-versions', ADDRESS)).versions).toHaveLength(1);
    const opened = await openStore(at.folder);
    if (!opened.ok) throw new Error(opened.error.subject);
    expect(await verifyStore(opened.value)).toMatchObject({ damage: [], brokenLinks: [] });
  });

  test('gives back the originals that were lost or changed, and changes nothing else of a signed record', async () => {
    const at = await openTestDesk(undefined, { meetings: [agreedMeeting] });
    await at.value('choose-backup-folder', { path: await realpath(await scratchFolder()) });
    await at.value('sign-meeting', { ...ADDRESS, revision: 1, signedOn: '2026-03-01', layouts: ['columns'] });
    const file = (await at.value('make-backup', {})).lastMade?.file ?? '';
    expect(await at.error('restore-archived-meeting', { file, ...ADDRESS })).toMatchObject({
      rejection: 'meeting-signed',
    });
    const place = join(at.folder, 'commissions', ADDRESS.commission, 'meetings', ADDRESS.meeting, 'signed');
    const [changed = '', lost = ''] = (await readdir(place)).filter((name) => name.endsWith('.pdf'));
    await writeFile(join(place, changed), 'changed');
    await rm(join(place, lost));
    const { revision } = await at.value('get-meeting', ADDRESS);
    expect(await at.value('restore-archived-meeting', { file, ...ADDRESS })).toMatchObject({ revision });
    const opened = await openStore(at.folder);
    if (!opened.ok) throw new Error(opened.error.subject);
    expect((await verifyStore(opened.value)).damage).toEqual([]);
    const [kept = ''] = await readdir(join(at.folder, 'quarantine'));
    expect(await readFile(join(at.folder, 'quarantine', kept), 'utf8')).toBe('changed');
  });

  test('gives a damaged meeting back where nothing else is left of it', async () => {
    const at = await withDisk();
    const file = (await at.value('make-backup', {})).lastMade?.file ?? '';
    await at.desk.close();
    await writeFile(
      join(at.folder, 'commissions', ADDRESS.commission, 'meetings/meeting-21/meeting.json'),
      'damaged',
    );
    const again = await openTestDesk(at.folder);
    expect(await again.error('get-meeting', ADDRESS)).toMatchObject({ code: 'unreadable' });
    const restored = await again.value('restore-archived-meeting', { file, ...ADDRESS });
    expect(restored).toMatchObject({ canUndo: false, kept: null });
    expect((await again.value('get-meeting', ADDRESS)).meeting).toEqual(draftMeeting);
    const quarantine = join(at.folder, 'quarantine');
    const [kept = ''] = await readdir(quarantine);
    expect(await readFile(join(quarantine, kept), 'utf8')).toBe('damaged');
  });

  test('comes back whole beside the store, which stays as it is', async () => {
    const at = await withDisk();
    const file = (await at.value('make-backup', {})).lastMade?.file ?? '';
    const { directory, files } = await at.value('restore-store', { file });
    onTestFinished(() => rm(directory, { recursive: true }));
    expect(directory).toBe(join(dirname(at.folder), `${basename(at.folder)}-restored`));
    expect(files).toBe(5);
    const opened = await openStore(directory);
    if (!opened.ok) throw new Error(opened.error.subject);
    expect((await verifyStore(opened.value)).damage).toEqual([]);
  });
});
