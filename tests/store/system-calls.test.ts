import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { bundledChild } from '../helpers/bundled-child.ts';
import { filledStore } from '../helpers/filled-store.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';
import { type SystemCall, systemCallsOf } from '../helpers/system-calls.ts';

// ext4 hides a missing sync in most experiments, so the calls themselves are looked at.
test.runIf(process.platform === 'linux')(
  'one save is open(O_EXCL), write, fsync, rename and fsync of the folder, and only then "saved"',
  async () => {
    const folder = await scratchFolder();
    const program = await bundledChild('save-once', folder);
    const { folder: store, file } = await filledStore();
    const calls = await systemCallsOf(program, [store], folder);

    const find = (what: string, matches: (call: SystemCall) => boolean): SystemCall => {
      const found = calls.filter(matches);
      expect(found, what).toHaveLength(1);
      return found[0] as SystemCall;
    };
    const says = (word: string) => (call: SystemCall) =>
      call.name === 'write' && call.arguments.startsWith(`1, "${word}`);
    const begin = find('begin', says('begin'));
    const saved = find('saved', says('saved 2'));
    const between = (call: SystemCall): boolean => call.begin > begin.end && call.end < saved.begin;

    const create = find(
      'open',
      (call) => between(call) && call.name === 'openat' && call.arguments.includes('O_EXCL'),
    );
    expect(create.arguments).toMatch(/\.new-meeting\.json-[0-9a-f-]{36}", O_WRONLY\|O_CREAT\|O_EXCL/);
    const openFolder = find(
      'open the folder',
      (call) =>
        between(call) &&
        call.name === 'openat' &&
        call.arguments.includes(`"${dirname(file.path)}", O_RDONLY`),
    );
    const isOn = (call: SystemCall, { result }: SystemCall): boolean =>
      between(call) && new RegExp(`^${result}\\b`).test(call.arguments);
    const writes = calls.filter((call) => /write/.test(call.name) && isOn(call, create));
    const sync = find(
      'fsync',
      (call) => call.name === 'fsync' && isOn(call, create) && call.end < openFolder.begin,
    );
    const rename = find('rename', (call) => between(call) && call.name.startsWith('rename'));
    const syncFolder = find(
      'fsync of the folder',
      (call) => call.name === 'fsync' && isOn(call, openFolder) && call.begin > openFolder.end,
    );
    expect(rename.arguments).toMatch(/\.new-meeting\.json-[^"]+", .*\/meeting\.json"/);

    // Each has ended, well, before the next begins.
    const inOrder = [begin, create, ...writes, sync, rename, openFolder, syncFolder, saved];
    expect(writes.length).toBeGreaterThan(0);
    for (const [index, call] of inOrder.entries()) {
      expect(call.result, call.name).toBeGreaterThanOrEqual(0);
      expect(inOrder[index - 1]?.end ?? -1, call.name).toBeLessThan(call.begin);
    }
  },
);
