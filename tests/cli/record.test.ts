import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

  test('writes both originals in every layout as PDF and DOCX with one command, named by what they are', async () => {
    const out = join(folder, 'originals');
    const { code, stdout, stderr } = await desk(
      'record',
      ...['--store', store, '--meeting', '21', '--all', '--out', out],
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const expected = ['pdf', 'docx'].flatMap((format) =>
      [
        'ru-columns-ru-az',
        'ru-sequential-ru-az',
        'ru-single-ru',
        'ru-single-az',
        'az-columns-az-ru',
        'az-sequential-az-ru',
        'az-single-ru',
        'az-single-az',
      ].map((name) => `protocol-21-original-${name}.${format}`),
    );
    expect(readdirSync(out).sort()).toEqual(expected.sort());
    expect(stdout.trim().split('\n').sort()).toEqual(expected.sort());
    for (const name of expected)
      expect(readFileSync(join(out, name), 'latin1')).toMatch(name.endsWith('pdf') ? /^%PDF-/ : /^PK/);
  });

  test.each([
    [['--all', '--format', 'pdf'], '--format says nothing with --all'],
    [['--all', '--languages', 'fr'], '"fr" is no language'],
    [['--format', 'pdf', '--original', 'ru', '--layout', 'columns'], '--languages is missing'],
  ])('refuses %j', async (options, saying) => {
    const before = fingerprint(folder);
    const { code, stderr } = await deskHere(
      'record',
      ...['--store', store, '--meeting', '21', '--out', join(folder, 'new'), ...options],
    );
    expect(code).toBe(2);
    expect(stderr).toContain(saying);
    expect(fingerprint(folder)).toEqual(before);
  });

  test('marks what is not signed as a draft of its revision', async () => {
    for (const [meeting, mark] of [
      ['21', [/^ПРОЕКТ · редакция 1 · \d/, /^LAYİHƏ · redaksiya 1 · \d/]],
      ['20', null],
    ] as const) {
      expect(await record(`${meeting}.json`, { meeting })).toMatchObject({ code: 0 });
      const document = JSON.parse(readFileSync(join(folder, `${meeting}.json`), 'utf8'));
      expect(document.mark).toEqual(mark?.map((pattern) => expect.stringMatching(pattern)) ?? null);
    }
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
