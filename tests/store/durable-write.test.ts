import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFolderDurably, writeDurably } from '../../src/main/store/durable-write.ts';
import { recordingFileSystem, systemError } from '../helpers/recording-file-system.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';

const OLD = Buffer.from('old');
const NEW = Buffer.from('new');

test('a file is written under a temporary name, synced, renamed, and its folder is synced', async () => {
  const folder = await scratchFolder();
  const { fileSystem, calls } = recordingFileSystem();
  await writeDurably(fileSystem, join(folder, 'meeting.json'), NEW);
  expect(calls).toEqual([
    'create temporary meeting.json',
    'write temporary meeting.json',
    'sync temporary meeting.json',
    'close temporary meeting.json',
    'rename temporary meeting.json to meeting.json',
    expect.stringMatching(/^sync folder commission-desk-/),
  ]);
  expect(await readFile(join(folder, 'meeting.json'), 'utf8')).toBe('new');
});

test('a folder appears together with its files, and every name on the way to it is synced', async () => {
  const folder = await scratchFolder();
  const { fileSystem, calls } = recordingFileSystem();
  await createFolderDurably(fileSystem, join(folder, 'meetings', 'meeting-21'), [
    { name: 'meeting.json', bytes: NEW },
    { name: 'follow-ups.json', bytes: NEW },
  ]);
  expect(calls).toEqual([
    'make folder meetings',
    expect.stringMatching(/^sync folder commission-desk-/),
    'make folder temporary meeting-21',
    'create meeting.json',
    'write meeting.json',
    'sync meeting.json',
    'close meeting.json',
    'create follow-ups.json',
    'write follow-ups.json',
    'sync follow-ups.json',
    'close follow-ups.json',
    'sync folder temporary meeting-21',
    'rename temporary meeting-21 to meeting-21',
    'sync folder meetings',
  ]);
});

test('a folder that holds something is not replaced', async () => {
  const target = join(await scratchFolder(), 'meeting-21');
  const { fileSystem } = recordingFileSystem();
  await createFolderDurably(fileSystem, target, [{ name: 'meeting.json', bytes: OLD }]);
  await expect(
    createFolderDurably(fileSystem, target, [{ name: 'meeting.json', bytes: NEW }]),
  ).rejects.toThrow();
  expect(await readFile(join(target, 'meeting.json'), 'utf8')).toBe('old');
});

test.each(['EPERM', 'EACCES', 'EBUSY'])('a rename that fails with %s is tried again', async (code) => {
  const folder = await scratchFolder();
  let failures = 3;
  const { fileSystem, calls } = recordingFileSystem((call) => {
    if (call.startsWith('rename') && failures-- > 0) throw systemError(code);
  });
  await writeDurably(fileSystem, join(folder, 'meeting.json'), NEW);
  expect(calls.filter((call) => call.startsWith('pause'))).toEqual(['pause 10', 'pause 20', 'pause 50']);
  expect(await readFile(join(folder, 'meeting.json'), 'utf8')).toBe('new');
});

test('a file that stays held is given up after some seconds', async () => {
  const { fileSystem, calls } = recordingFileSystem((call) => {
    if (call.startsWith('rename')) throw systemError('EBUSY');
  });
  await expect(writeDurably(fileSystem, join(await scratchFolder(), 'meeting.json'), NEW)).rejects.toThrow(
    'EBUSY',
  );
  const pauses = calls.flatMap((call) => /^pause (\d+)$/.exec(call)?.[1] ?? []).map(Number);
  expect(pauses.reduce((sum, pause) => sum + pause)).toBeGreaterThan(3_000);
});

test.each(['create', 'write', 'sync temporary', 'rename'])(
  'where it fails at "%s" the former content stays and nothing is left behind',
  async (step) => {
    const folder = await scratchFolder();
    await writeFile(join(folder, 'meeting.json'), OLD);
    const { fileSystem } = recordingFileSystem((call) => {
      if (call.startsWith(step)) throw systemError('ENOSPC');
    });
    await expect(writeDurably(fileSystem, join(folder, 'meeting.json'), NEW)).rejects.toThrow('ENOSPC');
    expect(await readdir(folder)).toEqual(['meeting.json']);
    expect(await readFile(join(folder, 'meeting.json'), 'utf8')).toBe('old');
  },
);

test('a folder that cannot be synced is a failed write', async () => {
  const { fileSystem } = recordingFileSystem((call) => {
    if (call.startsWith('sync folder')) throw systemError('EIO');
  });
  await expect(writeDurably(fileSystem, join(await scratchFolder(), 'meeting.json'), NEW)).rejects.toThrow(
    'EIO',
  );
});
