import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Exchange } from '../../src/main/exchange/exchange-file.ts';
import { desk, deskHere, fingerprint } from './desk-command.ts';
import { sampleFolder } from './sample-folder.ts';

let folder: string;
let store: string;
let exported: string;

beforeEach(async () => {
  ({ folder, store } = await sampleFolder());
  exported = join(folder, 'meeting-21.json');
  expect(await deskHere('export', '--store', store, '--meeting', '21', '--out', exported)).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
});

const listed = async (directory: string) =>
  JSON.parse((await desk('list', '--store', directory, '--json')).stdout);

/** The exported file with one thing changed. */
const variant = (change: (exchange: Exchange) => void): string => {
  const exchange: Exchange = JSON.parse(readFileSync(exported, 'utf8'));
  change(exchange);
  const file = join(folder, 'variant.json');
  writeFileSync(file, JSON.stringify(exchange));
  return file;
};

const expectRefused = async (file: string, saying: string): Promise<void> => {
  const before = fingerprint(folder);
  const { code, stdout, stderr } = await desk('import', '--store', store, file);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^desk: [^\n]+\n$/);
  expect(stderr).toContain(saying);
  expect(fingerprint(folder)).toEqual(before);
};

describe('desk import', () => {
  test('brings a meeting with its commission into a new store, as it was', async () => {
    const other = join(folder, 'other');
    expect(await desk('import', '--store', other, exported)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await listed(other)).toMatchObject([{ meeting: 'meeting-21', ordinal: 21 }]);
    const again = join(folder, 'again.json');
    await desk('export', '--store', other, '--meeting', 'meeting-21', '--out', again);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(exported, 'utf8'));
  });

  test('adds another meeting to a commission that is there, with the people it brings', async () => {
    const file = variant(({ commission, meeting }) => {
      Object.assign(meeting, { id: 'meeting-22', ordinal: 22 });
      const [person] = commission.people;
      if (person) commission.people.push({ ...person, id: 'new-expert' });
    });
    expect(await desk('import', '--store', store, file)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await listed(store)).map(({ ordinal }: { ordinal: number }) => ordinal)).toEqual([20, 21, 22]);
    const out = join(folder, 'meeting-22.json');
    await desk('export', '--store', store, '--meeting', '22', '--out', out);
    expect(readFileSync(out, 'utf8')).toContain('"new-expert"');
    expect(await desk('verify', '--store', store)).toMatchObject({ code: 0 });
  });
});

describe('desk import refuses in one line and leaves the store as it is', () => {
  test('an unknown field', async () => {
    const file = variant(({ meeting }) => Object.assign(meeting, { note: 'between us' }));
    await expectRefused(file, 'meeting: Unrecognized key: "note"');
  });

  test('a wrong language tag', async () => {
    const file = variant(({ meeting }) => Object.assign(meeting.agenda[0]?.text ?? {}, { az_Latn: 'x' }));
    await expectRefused(file, 'meeting.agenda[0].text.az_Latn: not a language tag');
  });

  test('a language that the commission does not have', async () => {
    const file = variant(({ meeting }) => Object.assign(meeting.agenda[0]?.text ?? {}, { fr: 'x' }));
    await expectRefused(file, 'meeting.agenda[0].text: unknown language "fr"');
  });

  test('ten megabytes of garbage', async () => {
    const file = join(folder, 'garbage.json');
    writeFileSync(file, Buffer.alloc(10 * 1024 * 1024, '{"format":'));
    await expectRefused(file, 'larger than 8 MB');
  });

  test('a little garbage', async () => {
    const file = join(folder, 'garbage.json');
    writeFileSync(file, Buffer.from([0, 1, 2, 255]));
    await expectRefused(file, 'not an exchange file');
  });

  test('a newer version', async () => {
    const file = variant((exchange) => Object.assign(exchange, { schemaVersion: 77, future: true }));
    await expectRefused(file, 'version 77');
  });

  test('a meeting that it has', async () => {
    await expectRefused(exported, 'already has the meeting "meeting-21"');
  });

  test('a second regular meeting of the same number', async () => {
    const file = variant(({ meeting }) => Object.assign(meeting, { id: 'another-21' }));
    await expectRefused(file, 'already has meeting 21');
  });

  test('a commission of other sides', async () => {
    const file = variant(({ commission, meeting }) => {
      Object.assign(meeting, { id: 'meeting-22', ordinal: 22 });
      commission.sides.reverse();
      meeting.delegations.reverse();
    });
    await expectRefused(file, 'sides');
  });

  test('keys that would break the line', async () => {
    const file = variant(({ meeting }) => Object.assign(meeting, { 'a\nb\u2028c': 1 }));
    await expectRefused(file, 'Unrecognized key');
  });

  test('a file that is not there', async () => {
    await expectRefused(join(folder, 'missing.json'), 'cannot be read');
  });

  test('what would be the first meeting of a new store: then none is made', async () => {
    const file = variant(({ meeting }) => Object.assign(meeting, { note: 'between us' }));
    const other = join(folder, 'other');
    expect(await desk('import', '--store', other, file)).toMatchObject({ code: 2 });
    expect(existsSync(other)).toBe(false);
  });
});

describe('desk export', () => {
  test.each([
    ['an unknown meeting', ['--meeting', '99'], 'there is no meeting "99"'],
    ['an unknown commission', ['--meeting', '21', '--commission', 'none'], 'there is no commission "none"'],
  ])('refuses %s', async (_what, words, saying) => {
    const before = fingerprint(folder);
    const out = join(folder, 'out.json');
    const { code, stderr } = await deskHere('export', '--store', store, ...words, '--out', out);
    expect(code).toBe(2);
    expect(stderr).toContain(saying);
    expect(fingerprint(folder)).toEqual(before);
  });

  test.each([
    ['into a folder that is not there', (): string => join(folder, 'none', 'out.json'), 'there is no folder'],
    ['over a folder', (): string => folder, 'is a folder'],
    ['into the store', (): string => join(store, 'out.json'), 'is inside the store'],
    ['deep into the store', (): string => join(store, 'commissions', 'out.json'), 'is inside the store'],
    ['over the store', (): string => join(dirname(store), 'store', 'store.json'), 'is inside the store'],
  ])('writes nothing %s', async (_where, out, saying) => {
    const before = fingerprint(folder);
    const { code, stderr } = await deskHere('export', '--store', store, '--meeting', '21', '--out', out());
    expect(code).toBe(2);
    expect(stderr).toContain(saying);
    expect(fingerprint(folder)).toEqual(before);
  });
});
