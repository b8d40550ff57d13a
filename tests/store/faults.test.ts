import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isTemporaryName } from '../../src/main/store/durable-write.ts';
import { FileProblem } from '../../src/main/store/file-problem.ts';
import type { FileSystem } from '../../src/main/store/file-system.ts';
import { nodeFileSystem } from '../../src/main/store/node-file-system.ts';
import { openStore } from '../../src/main/store/open-store.ts';
import { NotSaved } from '../../src/main/store/stored-document.ts';
import { COMMISSION, filledStore, reopened } from '../helpers/filled-store.ts';
import { isMarked, markedMeeting } from '../helpers/marked-meeting.ts';
import { systemError } from '../helpers/recording-file-system.ts';

const CALLS = [
  'open',
  'write',
  'short write',
  'fsync',
  'close',
  'rename',
  'unlink',
  'readdir',
  'read',
] as const;
type Call = (typeof CALLS)[number];
const CODES = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EACCES', 'EROFS', 'EMFILE', 'ENOENT'] as const;

/** The file system of this computer, but one call fails: the next time it is made, or from now on. */
const failing = (call: Call, code: string, often: 'once' | 'for ever') => {
  const state = { isArmed: false, failures: 0 };
  const fail = (of: Call): void => {
    if (!state.isArmed || of !== call) return;
    state.isArmed = often === 'for ever';
    state.failures += 1;
    throw systemError(code);
  };
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    read: async (path) => {
      fail('read');
      return nodeFileSystem.read(path);
    },
    list: async (folder) => {
      fail('readdir');
      return nodeFileSystem.list(folder);
    },
    create: async (path) => {
      fail('open');
      const file = await nodeFileSystem.create(path);
      return {
        write: async (bytes) => {
          fail('write');
          if (call === 'short write' && state.isArmed) {
            await file.write(bytes.subarray(0, bytes.length / 2));
            fail('short write');
          }
          await file.write(bytes);
        },
        sync: async () => {
          fail('fsync');
          await file.sync();
        },
        close: async () => {
          await file.close();
          fail('close');
        },
      };
    },
    rename: async (from, to) => {
      fail('rename');
      await nodeFileSystem.rename(from, to);
    },
    syncFolder: async (folder) => {
      fail('fsync');
      await nodeFileSystem.syncFolder(folder);
    },
    remove: async (path) => {
      fail('unlink');
      await nodeFileSystem.remove(path);
    },
    pause: async () => undefined,
  };
  return { fileSystem, state };
};

const reasonOf = async (saving: Promise<unknown>): Promise<string | null> => {
  const error = await saving.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null) return null;
  if (error instanceof NotSaved) return error.reason;
  throw error;
};

// What cannot be removed or copied is said on the console, and is no news here.
beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue());
afterAll(() => void vi.restoreAllMocks());

const TABLE = CALLS.flatMap((call) =>
  CODES.flatMap((code) => (['once', 'for ever'] as const).map((often) => ({ call, code, often }))),
);

describe('while a meeting is saved', () => {
  test.each(TABLE)('$call fails with $code $often: nothing is lost', async ({ call, code, often }) => {
    const { folder, file } = await filledStore();
    const { fileSystem, state } = failing(call, code, often);
    const store = await reopened(folder, { fileSystem });
    const document = await store.openMeeting(COMMISSION, 'meeting-21');
    document.replace(markedMeeting('meeting-21', 2));
    state.isArmed = true;
    const reason = await reasonOf(document.save());

    // The file is whole, before or after; what was said to be saved is there; memory has everything.
    const { revision, data } = await (await reopened(folder)).readMeeting(COMMISSION, 'meeting-21');
    expect(revision === 1 || isMarked(data, 2)).toBe(true);
    if (reason === null) expect(revision).toBe(2);
    else expect(reason).toMatch(/^(?:the |another |too |permission )/);
    expect(isMarked(document.data, 2)).toBe(true);

    // Once the trouble is over, the next save does it.
    state.isArmed = false;
    await document.save();
    expect((await (await reopened(folder)).readMeeting(COMMISSION, 'meeting-21')).revision).toBe(2);
    await (await reopened(folder)).openMeeting(COMMISSION, 'meeting-21');
    expect((await readdir(file.folder)).filter(isTemporaryName)).toEqual([]);
  });
});

describe('while a meeting is created', () => {
  test.each(TABLE)(
    '$call fails with $code $often: it is there whole or not at all',
    async ({ call, code, often }) => {
      const { folder } = await filledStore();
      const { fileSystem, state } = failing(call, code, often);
      const store = await reopened(folder, { fileSystem });
      state.isArmed = true;
      const reason = await reasonOf(store.createMeeting(markedMeeting('meeting-22', 1)));
      state.isArmed = false;
      const later = await reopened(folder);
      const ids = await later.meetingIds(COMMISSION);
      if (reason === null) expect(ids).toContain('meeting-22');
      if (ids.includes('meeting-22')) {
        expect((await later.readMeeting(COMMISSION, 'meeting-22')).revision).toBe(1);
        expect((await later.readFollowUps(COMMISSION, 'meeting-22')).revision).toBe(1);
      }
    },
  );
});

describe('while a store is opened and read', () => {
  test.each(TABLE)(
    '$call fails with $code $often: it is said, and nothing is changed',
    async ({ call, code, often }) => {
      const { folder, file } = await filledStore();
      const before = await readFile(file.path);
      const { fileSystem, state } = failing(call, code, often);
      state.isArmed = true;
      const opened = await openStore(folder, { fileSystem });
      if (opened.ok) {
        const reading = await opened.value
          .readMeeting(COMMISSION, 'meeting-21')
          .catch((error: unknown) => error);
        if (reading instanceof FileProblem) expect(reading.damage.file).toBe(file.name);
        else expect(reading).toMatchObject({ revision: 1 });
      } else expect(opened.error.subject).toContain(basename(folder));
      expect(await readFile(file.path)).toEqual(before);
      expect(await readdir(folder)).toEqual(['commissions', 'store.json']);
    },
  );
});
