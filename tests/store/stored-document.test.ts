import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Versioned } from '../../src/main/store/envelope.ts';
import { NotSaved, StoredDocument } from '../../src/main/store/stored-document.ts';
import { systemError } from '../helpers/recording-file-system.ts';

/** A disk whose writes end when, and as, the test says. */
const slowDisk = () => {
  const pending: { content: Versioned<string>; end: (error?: Error) => void }[] = [];
  const disk = { content: { revision: 1, data: 'start' }, writes: 0, overlaps: 0 };
  const adapter = {
    read: async () => disk.content,
    write: (content: Versioned<string>) => {
      disk.writes += 1;
      if (pending.length > 0) disk.overlaps += 1;
      return new Promise<void>((resolve, reject) => {
        const end = (error?: Error): void => {
          pending.shift();
          if (error) {
            reject(error);
            return;
          }
          disk.content = content;
          resolve();
        };
        pending.push({ content, end });
      });
    },
  };
  const endWrite = async (error?: Error): Promise<void> => {
    pending[0]?.end(error);
    // Everything that follows from the end of a write happens before the next turn of the event loop.
    await new Promise(setImmediate);
  };
  const saved = { revision: 1, savedAt: new Date(0) };
  const document = new StoredDocument(adapter, disk.content, saved, () => new Date(1_000));
  return { disk, document, endWrite, isWriting: () => pending.length > 0 };
};

test('while one write is under way only the newest state waits', async () => {
  const { disk, document, endWrite } = slowDisk();
  const saves = [];
  for (const text of ['a', 'b', 'c', 'd']) {
    document.replace(text);
    saves.push(document.save());
  }
  await endWrite();
  expect(disk.content).toEqual({ revision: 2, data: 'a' });
  await endWrite();
  expect(disk.content).toEqual({ revision: 5, data: 'd' });
  expect(disk.writes).toBe(2);
  expect((await Promise.all(saves)).map(({ revision }) => revision)).toEqual([2, 5, 5, 5]);
});

test('what is saved is not written again', async () => {
  const { disk, document } = slowDisk();
  await expect(document.save()).resolves.toEqual({ revision: 1, savedAt: new Date(0) });
  expect(disk.writes).toBe(0);
});

test('a failed write keeps the state, says why, and the next save tries again', async () => {
  const { disk, document, endWrite } = slowDisk();
  document.replace('a');
  const failed = expect(document.save()).rejects.toThrow(new NotSaved('the disk is full'));
  await endWrite(systemError('ENOSPC'));
  await failed;
  expect(document.data).toBe('a');
  expect(document.lastSaved.revision).toBe(1);
  const saved = document.save();
  await endWrite();
  await expect(saved).resolves.toEqual({ revision: 2, savedAt: new Date(1_000) });
  expect(disk.content.data).toBe('a');
});

const Step = fc.constantFrom('edit', 'save', 'save and go on', 'end', 'fail');

test('whatever the order of edits, saves and ends of writes: who is told "saved" has the revision on disk', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(Step, { maxLength: 60 }), async (steps) => {
      const { disk, document, endWrite, isWriting } = slowDisk();
      const broken: unknown[] = [];
      const edit = (): void => document.replace(`${document.data}.`);
      const save = async (): Promise<void> => {
        const wanted = document.revision;
        try {
          const { revision } = await document.save();
          if (Math.min(disk.content.revision, revision) < wanted)
            broken.push(`told ${revision} of ${wanted}`);
        } catch (error) {
          if (!(error instanceof NotSaved)) broken.push(error);
        }
      };
      // The next edit comes in the very moment in which a write has ended.
      const saveAndGoOn = async (): Promise<void> => {
        await save();
        edit();
        await save();
      };
      const act: Record<string, () => unknown> = {
        edit,
        save: () => void save(),
        'save and go on': () => void saveAndGoOn(),
        end: () => endWrite(),
        fail: () => endWrite(systemError('EIO')),
      };
      for (const step of steps) await act[step]?.();
      void save();
      while (isWriting()) await endWrite();
      expect(broken).toEqual([]);
      expect(disk.overlaps).toBe(0);
      expect(disk.content).toEqual({ revision: document.revision, data: document.data });
    }),
  );
});
