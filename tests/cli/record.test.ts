import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { desk, deskHere, fingerprint } from './desk-command.ts';
import { sampleFolder } from './sample-folder.ts';

let folder: string;
let store: string;

beforeEach(async () => {
  ({ folder, store } = await sampleFolder());
});

const record = (out: string, changes: Record<string, string> = {}, by = desk) => {
  const options = {
    store,
    meeting: '21',
    format: 'json',
    original: 'ru',
    languages: 'ru,az',
    layout: 'columns',
    out: join(folder, out),
    ...changes,
  };
  return by('record', ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]));
};

describe('desk record', () => {
  test('writes the record as data, each side first in its own original', async () => {
    for (const original of ['ru', 'az']) {
      expect(await record(`${original}.json`, { original })).toEqual({ code: 0, stdout: '', stderr: '' });
      const document = JSON.parse(readFileSync(join(folder, `${original}.json`), 'utf8'));
      expect(document.original).toBe(original);
      expect(document.signatures.map(({ side }: { side: string }) => side)[0]).toBe(original);
    }
  });

  test.each([
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
  ])('writes a %s', async (format, beginning) => {
    const out = `record.${format}`;
    expect(await record(out, { format })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, out), 'latin1').startsWith(beginning)).toBe(true);
  });

  test('writes one file a language, named by it', async () => {
    expect(await record('record.json', { layout: 'single' })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(existsSync(join(folder, 'record.json'))).toBe(false);
    for (const [file, tag] of [
      ['record.ru.json', 'ru'],
      ['record.az.json', 'az-Latn'],
    ] as const)
      expect(JSON.parse(readFileSync(join(folder, file), 'utf8')).languages).toMatchObject([{ tag }]);
    expect(await record('alone.json', { layout: 'single', languages: 'az' })).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, 'alone.json'))).toBe(true);
  });

  test('is not held up by the damage of another meeting, but names it where it may be the one', async () => {
    const file = join(store, 'commissions/russia-azerbaijan/meetings/meeting-20/meeting.json');
    writeFileSync(file, '{');
    expect(await record('record.json', {}, deskHere)).toMatchObject({ code: 0 });
    const { code, stderr } = await record('other.json', { meeting: '20' }, deskHere);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^desk: [^\n]*meeting-20\/meeting\.json[^\n]*\n$/);
  });

  test.each([
    [{ meeting: '99' }, 'there is no meeting "99"'],
    [{ meeting: '../x' }, 'there is no meeting "../x"'],
    [{ commission: 'none' }, 'there is no commission "none"'],
    [{ original: 'fr' }, '"fr" is no side'],
    [{ languages: 'fr' }, '"fr" is no language'],
    [{ languages: 'ru,ru' }, 'names one twice'],
    [{ languages: 'ru,' }, '"" is no language'],
    [{ format: 'txt' }, '--format does not know "txt"'],
    [{ layout: 'rows' }, '--layout does not know "rows"'],
  ] as [Record<string, string>, string][])('refuses %j', async (changes, saying) => {
    const before = fingerprint(folder);
    const { code, stdout, stderr } = await record('out.json', changes, deskHere);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^desk: [^\n]+\n$/);
    expect(stderr).toContain(saying);
    expect(fingerprint(folder)).toEqual(before);
  });
});
