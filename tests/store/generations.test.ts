import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileProblem } from '../../src/main/store/file-problem.ts';
import {
  generationName,
  generationTime,
  listGenerations,
  readGeneration,
} from '../../src/main/store/generations.ts';
import { meetingFile } from '../../src/main/store/layout.ts';
import { nodeFileSystem } from '../../src/main/store/node-file-system.ts';
import { openOrCreateStore } from '../../src/main/store/open-store.ts';
import { fixtureCommission, fixtureMeeting } from '../helpers/fixture.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';

test('the name of a generation tells its moment, and names sort as moments do', () => {
  const at = new Date('2026-11-25T22:02:41.123Z');
  expect(generationName(at)).toBe('20261125T220241123Z.json');
  const moment = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      expect(generationTime(generationName(one))).toEqual(one);
      expect(generationName(one) < generationName(other)).toBe(one < other);
    }),
  );
});

test.each([
  '20260230T000000000Z.json',
  '20261125T220241123Z',
  '.new-20261125T220241123Z.json-1',
  'notes.txt',
])('%s is no generation', (name) => expect(generationTime(name)).toBeNull());

test('generations are listed from the newest, and each is read as its file would be', async () => {
  const folder = await scratchFolder();
  const made = await openOrCreateStore(folder);
  if (!made.ok) throw new Error(made.error.subject);
  await made.value.createCommission(fixtureCommission());
  await made.value.createMeeting(fixtureMeeting());
  const file = meetingFile(folder, 'economic-cooperation', 'meeting-21');
  expect(await listGenerations(nodeFileSystem, file)).toEqual([]);

  expect(file.generations).toBe(
    join(folder, 'backups/commissions/economic-cooperation/meetings/meeting-21/meeting'),
  );
  await mkdir(join(file.generations, '20260101T000000001Z.json'), { recursive: true });
  await writeFile(join(file.generations, '20260101T000000000Z.json'), await readFile(file.path));
  await writeFile(join(file.generations, '20260201T000000000Z.json'), 'damaged');
  await writeFile(join(file.generations, 'notes.txt'), '');
  const [newest, oldest, none] = await listGenerations(nodeFileSystem, file);
  if (!newest || !oldest) throw new Error('generations are missing');
  expect([newest.at, oldest.at, none]).toEqual([new Date('2026-02-01'), new Date('2026-01-01'), undefined]);
  expect((await readGeneration(nodeFileSystem, file, oldest)).data).toEqual(fixtureMeeting());
  await expect(readGeneration(nodeFileSystem, file, newest)).rejects.toThrow(FileProblem);
});
