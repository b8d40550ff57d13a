import { mkdir, readdir, readFile, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArchiveProblem, checkArchive, openArchive } from '../../src/main/store/archive/read-archive.ts';
import { freeFolderBeside, restoreArchive } from '../../src/main/store/archive/restore-archive.ts';
import { writeArchive } from '../../src/main/store/archive/write-archive.ts';
import type { FileSystem } from '../../src/main/store/file-system.ts';
import { nodeFileSystem } from '../../src/main/store/node-file-system.ts';
import { openOrCreateStore, openStore } from '../../src/main/store/open-store.ts';
import { verifyStore } from '../../src/main/store/verify.ts';
import { fixtureCommission, fixtureMeeting } from '../helpers/fixture.ts';
import { recordingFileSystem, systemError } from '../helpers/recording-file-system.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';

const now = (): Date => new Date('2026-11-25T22:02:41.123Z');

/** A store with a meeting, a damaged file in quarantine and a generation; and an empty folder for its backups. */
const filled = async () => {
  const root = await scratchFolder();
  const store = join(root, 'store');
  const to = join(root, 'disk');
  await mkdir(to);
  const opened = await openOrCreateStore(store);
  if (!opened.ok) throw new Error(opened.error.subject);
  await opened.value.createCommission(fixtureCommission());
  await opened.value.createMeeting(fixtureMeeting());
  await mkdir(join(store, 'quarantine'));
  await writeFile(join(store, 'quarantine/meeting.json.1'), 'damaged');
  await writeFile(join(store, 'quarantine/nothing'), '');
  await mkdir(join(store, 'backups'));
  await writeFile(join(store, 'backups/generation'), '');
  await writeFile(join(store, 'store.lock'), '');
  await writeFile(join(store, '.new-store.json-1'), 'half');
  return { root, store, to };
};

/** Every file below a folder with its content. */
const contentOf = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(files.map(async (path) => [path.slice(folder.length), await readFile(path, 'utf8')])),
  );
};

const dyingAt = (at: number): FileSystem => {
  let count = 0;
  return recordingFileSystem(() => {
    if (++count > at) throw systemError('ENOSPC');
  }).fileSystem;
};

describe('a backup of the whole store', () => {
  test('is written under another name, flushed, renamed, and read back', async () => {
    const { store, to } = await filled();
    const { fileSystem, calls } = recordingFileSystem();
    const progress: number[] = [];
    const made = await writeArchive(store, to, {
      fileSystem,
      now,
      onProgress: ({ done, total }) => progress.push(done / total),
    });
    expect(made).toMatchObject({ path: join(to, 'store-20261125T220241123Z.zip'), madeAt: now(), files: 7 });
    expect((await readFile(made.path)).length).toBe(made.bytes);
    expect(calls.filter((call, index) => call !== calls[index - 1])).toEqual([
      'create temporary store-20261125T220241123Z.zip',
      'write temporary store-20261125T220241123Z.zip',
      'sync temporary store-20261125T220241123Z.zip',
      'close temporary store-20261125T220241123Z.zip',
      'rename temporary store-20261125T220241123Z.zip to store-20261125T220241123Z.zip',
      'sync folder disk',
    ]);
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(progress.at(-1)).toBe(1);
  });

  test('comes back whole in an empty folder, without generations, lock and leftovers', async () => {
    const { root, store, to } = await filled();
    const { path } = await writeArchive(store, to, { fileSystem: nodeFileSystem, now });
    const expected = await contentOf(store);
    for (const name of ['/backups/generation', '/store.lock', '/.new-store.json-1']) delete expected[name];
    const back = join(root, 'new', 'store');
    expect(await restoreArchive(path, back, nodeFileSystem)).toBe(7);
    expect(await contentOf(back)).toEqual(expected);
    const opened = await openStore(back);
    if (!opened.ok) throw new Error(opened.error.subject);
    expect((await verifyStore(opened.value)).damage).toEqual([]);
  });

  test('holds scans larger than any other file, and leaves out what has no content to keep', async () => {
    const { root, store, to } = await filled();
    const scan = join(store, 'commissions/large-scan.pdf');
    await writeFile(scan, '%PDF-');
    await truncate(scan, 65 * 1024 * 1024);
    // What took the place of a damaged file is moved into the quarantine whatever it is.
    await symlink(to, join(store, 'quarantine/link'));
    await writeFile(join(store, 'quarantine/garbage'), '');
    await truncate(join(store, 'quarantine/garbage'), 513 * 1024 * 1024);
    const { path, files } = await writeArchive(store, to, { fileSystem: nodeFileSystem, now });
    expect(files).toBe(8);
    const back = join(root, 'back');
    await restoreArchive(path, back, nodeFileSystem);
    expect((await readFile(join(back, 'commissions/large-scan.pdf'))).equals(await readFile(scan))).toBe(
      true,
    );
    expect((await readdir(join(back, 'quarantine'))).sort()).toEqual(['meeting.json.1', 'nothing']);
  });

  test('holds the originals of a record that is signed while it is written', async () => {
    const { store, to } = await filled();
    const folder = join(store, 'commissions/economic-cooperation/meetings/meeting-21');
    const fileSystem: FileSystem = {
      ...nodeFileSystem,
      read: async (path, largest) => {
        if (path === join(folder, 'meeting.json')) {
          await mkdir(join(folder, 'signed'), { recursive: true });
          await writeFile(join(folder, 'signed/record.json'), 'as signed');
        }
        return nodeFileSystem.read(path, largest);
      },
    };
    const { path } = await writeArchive(store, to, { fileSystem, now });
    expect(Object.keys((await checkArchive(path)).files)).toContain(
      'commissions/economic-cooperation/meetings/meeting-21/signed/record.json',
    );
  });

  test('removes what killed ones of the same store have left, but none that may still be written', async () => {
    const { store, to } = await filled();
    const id = '9a4eedbf-cc96-4f8d-bf88-f2f57d91b574';
    const names = [
      'store-20261101T000000000Z.zip',
      'store-20261125T220000000Z.zip',
      'other-20261101.zip',
      'store-x',
    ];
    for (const [index, name] of names.entries()) {
      const path = join(to, `.new-${name}-${id}`);
      await writeFile(path, 'half');
      await utimes(path, now(), new Date(now().getTime() - (index === 1 ? 1 : 25) * 3_600_000));
    }
    await writeArchive(store, to, { fileSystem: nodeFileSystem, now });
    const left = (await readdir(to)).filter((name) => name.startsWith('.new-'));
    expect(left.sort()).toEqual([2, 1, 3].map((index) => `.new-${names[index]}-${id}`));
  });

  test('is never put over anything', async () => {
    const { store, to } = await filled();
    const { path } = await writeArchive(store, to, { fileSystem: nodeFileSystem, now });
    const before = await contentOf(store);
    await expect(restoreArchive(path, store, nodeFileSystem)).rejects.toThrow('is not empty');
    expect(await contentOf(store)).toEqual(before);
  });

  test('that is cut off by the disk or by the user leaves nothing behind', async () => {
    const { store, to } = await filled();
    for (const at of [0, 1, 2, 3, 4]) {
      await expect(writeArchive(store, to, { fileSystem: dyingAt(at), now })).rejects.toMatchObject({
        code: 'ENOSPC',
      });
      const left = await readdir(to);
      // A disk that refuses everything also refuses to remove the temporary file.
      expect(left.filter((name) => name.endsWith('.zip'))).toEqual([]);
      for (const name of left) await rm(join(to, name));
    }
    const stop = new AbortController();
    const onProgress = ({ done, total }: { done: number; total: number }) => done > total / 2 && stop.abort();
    const options = { fileSystem: nodeFileSystem, now, signal: stop.signal };
    await expect(writeArchive(store, to, { ...options, onProgress })).rejects.toMatchObject({
      name: 'AbortError',
    });
    await expect(writeArchive(store, to, options)).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(to)).toEqual([]);
  });

  test('counts only once it has been read back: one that the disk has spoilt is removed and refused', async () => {
    const { store, to } = await filled();
    const fileSystem: FileSystem = {
      ...nodeFileSystem,
      rename: async (from, to) => {
        const bytes = await readFile(from);
        bytes[200] = (bytes[200] ?? 0) ^ 255;
        await writeFile(from, bytes);
        await nodeFileSystem.rename(from, to);
      },
    };
    await expect(writeArchive(store, to, { fileSystem, now })).rejects.toThrow(ArchiveProblem);
    expect(await readdir(to)).toEqual([]);
  });

  test('with any byte changed, or cut off anywhere, is refused or gives out what went into it', async () => {
    const { store, to } = await filled();
    const { path } = await writeArchive(store, to, { fileSystem: nodeFileSystem, now });
    const manifest = await checkArchive(path);
    const good = await readFile(path);
    const spoilt = join(to, 'spoilt.zip');
    const judge = async (bytes: Uint8Array): Promise<void> => {
      await writeFile(spoilt, bytes);
      const read = await checkArchive(spoilt).catch((error: unknown) => error);
      if (!(read instanceof ArchiveProblem)) expect(read).toEqual(manifest);
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, difference) => {
        const bytes = Buffer.from(good);
        bytes[at] = (bytes[at] ?? 0) ^ difference;
        await judge(bytes);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), async (length) => {
        await writeFile(spoilt, good.subarray(0, length));
        await expect(checkArchive(spoilt)).rejects.toThrow(ArchiveProblem);
      }),
      { numRuns: 30 },
    );
  });

  test('whose restoring dies at any moment leaves no half store', async () => {
    const { root, store, to } = await filled();
    const { path } = await writeArchive(store, to, { fileSystem: nodeFileSystem, now });
    const { fileSystem, calls } = recordingFileSystem();
    await restoreArchive(path, join(root, 'whole'), fileSystem);
    for (let at = 0; at < calls.length; at += 1) {
      const back = join(root, `back-${at}`);
      const restored = await restoreArchive(path, back, dyingAt(at)).then(
        () => true,
        () => false,
      );
      const names = await readdir(back).catch(() => []);
      expect(restored).toBe(false);
      // Dying after the rename leaves the whole store, only not yet for certain.
      expect([0, 3]).toContain(names.length);
      if (names.length > 0) expect(await contentOf(back)).toEqual(await contentOf(join(root, 'whole')));
    }
  });

  test('goes beside the store under a name that is free', async () => {
    const { root, store } = await filled();
    expect(await freeFolderBeside(nodeFileSystem, store)).toBe(join(root, 'store-restored'));
    await mkdir(join(root, 'store-restored'));
    const second = await freeFolderBeside(nodeFileSystem, store);
    expect([dirname(second), basename(second)]).toEqual([root, 'store-restored-2']);
  });

  test.each(['a letter', 'PK\u0005\u0006'.padEnd(22, '\0'), ''])('%j is no backup', async (content) => {
    const { to } = await filled();
    const path = join(to, 'other.zip');
    await writeFile(path, content);
    await expect(openArchive(path)).rejects.toThrow(ArchiveProblem);
    await expect(openArchive(join(to, 'missing.zip'))).rejects.toThrow('the folder or file is missing');
  });
});
