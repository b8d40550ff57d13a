import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../src/main/store/file-system.ts';
import { commissionFile, meetingFile, trashFolder } from '../../src/main/store/layout.ts';
import { nodeFileSystem } from '../../src/main/store/node-file-system.ts';
import { openOrCreateStore } from '../../src/main/store/open-store.ts';
import { Trash, trashedFrom } from '../../src/main/store/trash.ts';
import { fixtureCommission, fixtureMeeting } from '../helpers/fixture.ts';
import { recordingFileSystem, systemError } from '../helpers/recording-file-system.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';

const COMMISSION = 'economic-cooperation';
const DAY = 24 * 3_600_000;
let time = 0;
const now = (): Date => new Date(time);

const filled = async (fileSystem: FileSystem = nodeFileSystem) => {
  time = Date.parse('2026-11-25T14:02:00Z');
  const folder = await scratchFolder();
  const store = await openOrCreateStore(folder);
  if (!store.ok) throw new Error(store.error.subject);
  await store.value.createCommission(fixtureCommission());
  await store.value.createMeeting(fixtureMeeting());
  return { folder, store: store.value, trash: new Trash(folder, fileSystem, now) };
};

describe('the trash', () => {
  test('takes a meeting whole and gives it back', async () => {
    const { folder, store, trash } = await filled();
    const trashed = await trash.moveIn(COMMISSION, 'meeting-21');
    expect(trashed.entry).toBe('20261125T140200000Z-economic-cooperation.meeting-21');
    expect(await store.meetingIds(COMMISSION)).toEqual([]);
    expect(await trash.list()).toEqual([trashed]);
    const file = trash.fileIn(trashed, meetingFile(folder, COMMISSION, 'meeting-21'));
    expect(await readdir(file.folder)).toEqual(['follow-ups.json', 'meeting.json']);
    expect(file.path).toBe(join(file.folder, 'meeting.json'));
    await trash.moveOut(trashed);
    expect((await store.readMeeting(COMMISSION, 'meeting-21')).data).toEqual(fixtureMeeting());
    expect(await trash.list()).toEqual([]);
  });

  test('takes a commission with its meetings and gives it back', async () => {
    const { folder, store, trash } = await filled();
    const trashed = await trash.moveIn(COMMISSION, null);
    expect(await store.commissionIds()).toEqual([]);
    expect(trash.fileIn(trashed, commissionFile(folder, COMMISSION)).name).toBe(
      'trash/20261125T140200000Z-economic-cooperation/commission.json',
    );
    await trash.moveOut(trashed);
    expect(await store.meetingIds(COMMISSION)).toEqual(['meeting-21']);
  });

  test('never puts anything over what has come into its place meanwhile', async () => {
    const { store, trash } = await filled();
    const trashed = await trash.moveIn(COMMISSION, 'meeting-21');
    await store.createMeeting({ ...fixtureMeeting(), ordinal: 99 });
    await expect(trash.moveOut(trashed)).rejects.toMatchObject({ code: 'ENOTEMPTY' });
    expect((await store.readMeeting(COMMISSION, 'meeting-21')).data.ordinal).toBe(99);
    expect(await trash.list()).toEqual([trashed]);
  });

  test('keeps for thirty days and not a moment longer; what a wrong clock has dated later stays', async () => {
    const { folder, store, trash } = await filled();
    await trash.moveIn(COMMISSION, 'meeting-21');
    await store.createMeeting(fixtureMeeting());
    time += 10 * DAY;
    const later = await trash.moveIn(COMMISSION, 'meeting-21');
    time += 20 * DAY - 1;
    await trash.sweep();
    expect(await trash.list()).toHaveLength(2);
    time += 1;
    await trash.sweep();
    expect(await trash.list()).toEqual([later]);
    time -= 100 * DAY;
    await trash.sweep();
    expect(await readdir(trashFolder(folder))).toEqual([later.entry]);
  });

  test('sees only what it has put there itself', async () => {
    const { folder, trash } = await filled();
    await trash.sweep();
    await mkdir(join(trashFolder(folder), '20261125T140200000Z-..'), { recursive: true });
    await mkdir(join(trashFolder(folder), 'letters'));
    await writeFile(join(trashFolder(folder), '20261125T140200000Z-economic-cooperation.meeting-21'), '');
    time += 100 * DAY;
    await trash.sweep();
    expect(await trash.list()).toEqual([]);
    expect(await readdir(trashFolder(folder))).toHaveLength(3);
    for (const name of ['', '20261399T140200000Z-a', '20261125T140200000Z-a.b.c', '20261125T140200000Z-con'])
      expect(trashedFrom(name)).toBeNull();
  });

  /** A file system that dies at its n-th call: that one and every later one fails. */
  const dyingAt = (at: number): FileSystem => {
    let count = 0;
    return recordingFileSystem(() => {
      if (++count > at) throw systemError('EIO');
    }).fileSystem;
  };
  const MOMENTS = Array.from({ length: 12 }, (_, at) => at);

  test.each(MOMENTS)(
    'a move in or out that dies at call %i leaves the meeting whole in one place',
    async (at) => {
      for (const goesIn of [true, false]) {
        const { folder, store, trash } = await filled();
        const dying = new Trash(folder, dyingAt(at), now);
        const moving = goesIn
          ? dying.moveIn(COMMISSION, 'meeting-21')
          : dying.moveOut(await trash.moveIn(COMMISSION, 'meeting-21'));
        await moving.catch(() => undefined);
        const inPlace = await store.meetingIds(COMMISSION);
        const inTrash = await trash.list();
        expect(inPlace.length + inTrash.length).toBe(1);
        for (const id of inPlace) await store.readMeeting(COMMISSION, id);
        for (const { entry } of inTrash)
          expect(await readdir(join(trashFolder(folder), entry))).toEqual([
            'follow-ups.json',
            'meeting.json',
          ]);
      }
    },
  );

  test.each(MOMENTS)(
    'a sweep that dies at call %i leaves nothing that looks whole and is not',
    async (at) => {
      const { folder, trash } = await filled();
      await trash.moveIn(COMMISSION, 'meeting-21');
      time += 31 * DAY;
      await new Trash(folder, dyingAt(at), now).sweep().catch(() => undefined);
      for (const { entry } of await trash.list())
        expect(await readdir(join(trashFolder(folder), entry))).toEqual(['follow-ups.json', 'meeting.json']);
      await trash.sweep();
      expect(await readdir(trashFolder(folder))).toEqual([]);
    },
  );
});
