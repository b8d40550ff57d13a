import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Backups } from '../../src/main/store/backups.ts';
import type { FileSystem } from '../../src/main/store/file-system.ts';
import { meetingFile, quarantineFolder } from '../../src/main/store/layout.ts';
import { nodeFileSystem } from '../../src/main/store/node-file-system.ts';
import { openOrCreateStore } from '../../src/main/store/open-store.ts';
import { fixtureCommission, fixtureMeeting } from '../helpers/fixture.ts';
import { recordingFileSystem, systemError } from '../helpers/recording-file-system.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';

const MINUTE = 60_000;
let time = 0;
const now = (): Date => new Date(time);

/** A store with the fixture's meeting, and its backups through this file system. */
const filled = async (fileSystem: FileSystem = nodeFileSystem) => {
  time = Date.parse('2026-11-25T14:02:00Z');
  const folder = await scratchFolder();
  const store = await openOrCreateStore(folder);
  if (!store.ok) throw new Error(store.error.subject);
  await store.value.createCommission(fixtureCommission());
  await store.value.createMeeting(fixtureMeeting());
  const file = meetingFile(folder, 'economic-cooperation', 'meeting-21');
  /** An edit that is saved. */
  const edit = async (ordinal: number): Promise<void> => {
    const document = await store.value.openMeeting('economic-cooperation', 'meeting-21');
    document.replace({ ...document.data, ordinal });
    await document.save();
  };
  return { folder, file, edit, backups: new Backups(folder, fileSystem, now) };
};

/** Every call of the recording file system that changes something, so that each can be made to fail in turn. */
const changingCalls = async (act: (fileSystem: FileSystem) => Promise<unknown>): Promise<number> => {
  const { fileSystem, calls } = recordingFileSystem();
  await act(fileSystem);
  return calls.length;
};

/** A file system that dies at its n-th call: that call and every later one fails. */
const dyingAt = (at: number): FileSystem => {
  let count = 0;
  return recordingFileSystem(() => {
    if (++count > at) throw systemError('EIO');
  }).fileSystem;
};

describe('keeping a generation', () => {
  test('is a byte copy under its time, written durably', async () => {
    const { fileSystem, calls } = recordingFileSystem();
    const { file, backups } = await filled(fileSystem);
    const { path } = await backups.keep(file);
    expect(path).toBe(`${file.generations}/20261125T140200000Z.json`);
    expect(await readFile(path)).toEqual(await readFile(file.path));
    expect(calls.slice(-6)).toEqual([
      'create temporary 20261125T140200000Z.json',
      'write temporary 20261125T140200000Z.json',
      'sync temporary 20261125T140200000Z.json',
      'close temporary 20261125T140200000Z.json',
      'rename temporary 20261125T140200000Z.json to 20261125T140200000Z.json',
      'sync folder meeting',
    ]);
  });

  test('writes nothing where the newest one is the same, and never over another', async () => {
    const { file, edit, backups } = await filled();
    const first = await backups.keep(file);
    time += MINUTE;
    expect(await backups.keep(file)).toEqual(first);
    await edit(22);
    // The clock was set back to the very moment of the first one.
    time = first.at.getTime();
    const second = await backups.keep(file);
    expect(second.at.getTime()).toBe(first.at.getTime() + 1);
    expect(await backups.list(file)).toEqual([second, first]);
    expect((await backups.read(file, first)).ordinal).toBe(21);
    expect((await backups.read(file, second)).ordinal).toBe(22);
  });

  test('keeps no damaged file, so that none pushes a good one out', async () => {
    const { file, backups } = await filled();
    await backups.keep(file);
    await writeFile(file.path, 'damaged');
    await expect(backups.keep(file)).rejects.toThrow('is not complete JSON');
    expect(await backups.list(file)).toHaveLength(1);
  });

  test('thins out the old ones', async () => {
    const { file, edit, backups } = await filled();
    for (let count = 1; count <= 14; count += 1) {
      await edit(count);
      await backups.keep(file);
      time += MINUTE;
    }
    // All are of one hour, whose latest is among the last ten.
    const ordinals = await Promise.all(
      (await backups.list(file)).map(async (generation) => (await backups.read(file, generation)).ordinal),
    );
    expect(ordinals).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
  });

  test('that dies at any moment leaves the file and every generation whole', async () => {
    const act = async (fileSystem: FileSystem) => {
      const store = await filled(fileSystem);
      const { file, edit } = store;
      await new Backups(store.folder, nodeFileSystem, now).keep(file);
      await edit(22);
      time += MINUTE;
      const before = await readFile(file.path);
      await store.backups.keep(file).catch(() => undefined);
      return { ...store, before };
    };
    const calls = await changingCalls(act);
    expect(calls).toBeGreaterThan(5);
    for (let at = 0; at < calls; at += 1) {
      const { file, before, backups } = await act(dyingAt(at));
      expect(await readFile(file.path)).toEqual(before);
      const generations = await backups.list(file);
      expect(generations.length).toBeGreaterThan(0);
      for (const generation of generations) await backups.read(file, generation);
    }
  });
});

describe('putting a generation back', () => {
  test('in the place of a damaged file keeps what is found there in quarantine', async () => {
    const { folder, file, backups } = await filled();
    const generation = await backups.keep(file);
    const good = await readFile(file.path);
    await writeFile(file.path, 'damaged');
    await backups.replaceDamagedBy(file, await backups.bytes(generation));
    expect(await readFile(file.path)).toEqual(good);
    const [kept = ''] = await readdir(quarantineFolder(folder));
    expect(await readFile(`${quarantineFolder(folder)}/${kept}`, 'utf8')).toBe('damaged');
  });

  test('in the place of a folder or of more than any file holds moves it into quarantine', async () => {
    for (const spoil of [
      (path: string) => mkdir(join(path, 'inside'), { recursive: true }),
      async (path: string) => {
        await writeFile(path, 'garbage');
        await truncate(path, 200 * 1024 * 1024);
      },
    ]) {
      const { folder, file, backups } = await filled();
      const good = await readFile(file.path);
      await rm(file.path);
      await spoil(file.path);
      await backups.replaceDamagedBy(file, good);
      expect(await readFile(file.path)).toEqual(good);
      expect(await readdir(quarantineFolder(folder))).toHaveLength(1);
    }
  });

  test('in the place of a missing file, folder and all', async () => {
    const { file, backups } = await filled();
    const generation = await backups.keep(file);
    const good = await readFile(file.path);
    await rm(file.folder, { recursive: true });
    await backups.replaceDamagedBy(file, await backups.bytes(generation));
    expect(await readFile(file.path)).toEqual(good);
  });

  test('that dies at any moment leaves the damaged file or the good one, and the damaged one is never lost', async () => {
    const act = async (fileSystem: FileSystem) => {
      const store = await filled(fileSystem);
      const generation = await new Backups(store.folder, nodeFileSystem, now).keep(store.file);
      const good = await readFile(store.file.path, 'utf8');
      await writeFile(store.file.path, 'damaged');
      const bytes = await readFile(generation.path);
      await store.backups.replaceDamagedBy(store.file, bytes).catch(() => undefined);
      return { ...store, good };
    };
    const calls = await changingCalls(act);
    for (let at = 0; at < calls; at += 1) {
      const { folder, file, good } = await act(dyingAt(at));
      const found = await readFile(file.path, 'utf8');
      expect([good, 'damaged']).toContain(found);
      if (found === 'damaged') continue;
      const names = await readdir(quarantineFolder(folder));
      const kept = names.filter((name) => name.startsWith('commissions.'));
      expect(await readFile(`${quarantineFolder(folder)}/${kept[0]}`, 'utf8')).toBe('damaged');
    }
  });
});
