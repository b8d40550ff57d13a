import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, test } from 'vitest';
import { desk, deskHere, fingerprint, type Outcome } from './desk-command.ts';
import { sampleFolder } from './sample-folder.ts';

let folder: string;
let store: string;

beforeEach(async () => {
  ({ folder, store } = await sampleFolder());
});

const followUps = (...words: string[]): Promise<Outcome> =>
  deskHere('follow-ups', '--store', store, ...words);
const listed = async (...words: string[]) =>
  JSON.parse((await followUps('--format', 'json', ...words)).stdout);
const printed = (stdout: string): Outcome => ({ code: 0, stdout, stderr: '' });
const output = (name: string): string => join(folder, name);

/** One line on stderr, nothing on stdout, exit code 2, and nothing written. */
const expectRefusal = async (words: string[], saying: string, run = deskHere): Promise<void> => {
  const before = fingerprint(folder);
  const { code, stdout, stderr } = await run(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^desk: [^\n]+\n$/);
  expect(stderr).toContain(saying);
  expect(fingerprint(folder)).toEqual(before);
};

describe('desk follow-ups', () => {
  test('prints one line an action: reference, deadline as signed, state, section and clause', async () => {
    const before = fingerprint(folder);
    const { code, stdout, stderr } = await desk('follow-ups', '--store', store, '--as-of', '2023-01-15');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [commission, ...lines] = stdout.trimEnd().split('\n');
    expect(commission).toMatch(/^russia-azerbaijan {2}\S/);
    expect(lines).toHaveLength((await listed()).length);
    expect(lines[0]).toMatch(
      /^ {2}20\/1\.2 +by 1 February 2023 +open +Trade .+ {2}The Sides agreed to exchange/,
    );
    expect(fingerprint(folder)).toEqual(before);
  });

  test('tells what is overdue on a given day, and nothing that has no end', async () => {
    const overdueOn = async (day: string): Promise<string[]> =>
      (await listed('--state', 'overdue', '--as-of', day)).map(
        ({ reference }: { reference: string }) => reference,
      );
    expect(await overdueOn('2022-09-20')).toEqual([]);
    expect(await overdueOn('2023-02-01')).not.toContain('20/1.2');
    expect(await overdueOn('2023-02-02')).toContain('20/1.2');
    const late = await overdueOn('2099-01-01');
    for (const action of await listed()) expect(late.includes(action.reference)).toBe(action.dueOn !== null);
    expect(await followUps('--state', 'overdue', '--as-of', '2022-09-20')).toEqual(printed(''));
  });

  test('tells of closed actions, and of all', async () => {
    expect(await listed('--state', 'closed')).toEqual([]);
    expect(await listed('--state', 'all')).toEqual(await listed());
  });

  test('never tells what is private', async () => {
    const all = await listed('--state', 'all');
    expect(all.length).toBeGreaterThan(0);
    for (const action of all) expect(action).not.toHaveProperty('private');
  });

  test.each([
    ['csv', '\uFEFF"'],
    ['ics', 'BEGIN:VCALENDAR\r\n'],
  ])('prints %s as it writes it', async (format, beginning) => {
    const out = output(`actions.${format}`);
    expect(await followUps('--format', format, '--out', out)).toEqual(printed(''));
    const written = readFileSync(out, 'utf8');
    expect(written.startsWith(beginning)).toBe(true);
    if (format === 'csv') expect(await followUps('--format', format)).toEqual(printed(written));
  });

  test('writes in the language that is asked for', async () => {
    expect((await followUps('--language', 'az')).stdout).toContain('1 fevral 2023-cü ilədək');
    expect((await followUps('--language', 'ru')).stdout).toContain('до 1 февраля 2023 г.');
  });

  test('lists what it can where a file is damaged, names that one and says so with its exit code', async () => {
    const file = 'commissions/russia-azerbaijan/meetings/meeting-20/follow-ups.json';
    const before = await listed();
    rmSync(join(store, file));
    const { code, stdout, stderr } = await followUps('--format', 'json');
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^${file}: [^\\n]*missing[^\\n]*\\n$`));
    expect(JSON.parse(stdout)).toHaveLength(before.length);
  });

  test.each([
    [['--state', 'late'], '--state does not know "late"'],
    [['--format', 'pdf'], '--format does not know "pdf"'],
    [['--as-of', 'tomorrow'], '--as-of needs a day such as 2026-03-01, not "tomorrow"'],
    [['--as-of', '2026-02-30'], 'not "2026-02-30"'],
    [['--format', 'xlsx'], '--format xlsx needs --out FILE'],
    [['--sheets', 'two'], '--sheets does not know "two"'],
    [['--format', 'csv', '--sheets', 'per-section'], '--sheets goes with --format xlsx'],
    [['--commission', 'none'], 'there is no commission "none"'],
    [['--language', 'fr'], '"fr" is no language'],
    [['--out', '/nowhere/at/all.json'], 'there is no folder'],
  ])('refuses %j', async (words, saying) => {
    await expectRefusal(['follow-ups', '--store', store, ...words], saying);
  });

  test('refuses a store that is not there', async () => {
    const missing = output('missing');
    await expectRefusal(['follow-ups', '--store', missing], `there is no store in ${missing}`, desk);
    expect(existsSync(missing)).toBe(false);
  });
});

/** A filled-in control table: reference → what stands in the columns with these headings. */
const filledIn = async (
  reports: Record<string, Record<string, string>>,
  ...words: string[]
): Promise<string> => {
  const file = output('table.xlsx');
  expect(await followUps('--format', 'xlsx', '--out', file, ...words)).toEqual(printed(''));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  for (const sheet of workbook.worksheets.filter(({ state }) => state === 'visible')) {
    const headings = sheet.getRow(1).values as string[];
    sheet.eachRow((row) => {
      const report = reports[row.getCell(headings.indexOf('Reference')).text] ?? {};
      for (const [heading, text] of Object.entries(report))
        row.getCell(headings.indexOf(heading)).value = text;
    });
  }
  await workbook.xlsx.writeFile(file);
  return file;
};

const report = (text: string) => ({
  'New report: state': 'Done',
  'New report: date': '2023-06-30',
  'New report: text': text,
});

const importing = (file: string, ...words: string[]): Promise<Outcome> =>
  deskHere('reports', 'import', '--store', store, ...words, file);

const reportsOf = async (reference: string) =>
  (await listed()).find((action: { reference: string }) => action.reference === reference).reports;

describe('desk reports import', () => {
  test('shows row by row what would change, and changes nothing', async () => {
    const file = await filledIn({
      '20/1.2': report('The lists have been exchanged.'),
      '20/2.2': { ...report('x'), 'New report: date': 'soon' },
    });
    const before = fingerprint(folder);
    const { code, stdout, stderr } = await desk('reports', 'import', '--store', store, '--side', 'az', file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/ 2: 20\/1\.2 \+ done on 2023-06-30 The lists have been exchanged\.$/),
      expect.stringMatching(/: 20\/2\.2 ! bad-date "soon"$/),
      '1 row with problems, 1 report to take in with --apply; nothing was changed',
    ]);
    expect(fingerprint(folder)).toEqual(before);
  });

  test('takes in with --apply what has no problem, once', async () => {
    const file = await filledIn({
      '20/1.2': report('=HYPERLINK("http://example.org")'),
      '20/2.2': { ...report('x'), 'New report: state': 'nearly' },
    });
    const before = { clear: await reportsOf('20/1.2'), doubtful: await reportsOf('20/2.2') };
    const { code, stdout } = await importing(file, '--side', 'az', '--apply');
    expect(code).toBe(0);
    expect(stdout).toContain('1 row with problems, 1 report taken in');
    expect(await reportsOf('20/2.2')).toEqual(before.doubtful);
    expect(await reportsOf('20/1.2')).toEqual([
      ...before.clear,
      expect.objectContaining({
        side: 'az',
        on: '2023-06-30',
        state: 'done',
        text: { en: '=HYPERLINK("http://example.org")' },
      }),
    ]);
    expect((await importing(file, '--side', 'az', '--apply')).stdout).toContain('0 reports taken in');
    expect(await desk('verify', '--store', store)).toMatchObject({ code: 0 });
  });

  test('reads a table with one sheet a section as well', async () => {
    const file = await filledIn(
      { '20/1.2': report('Exchanged.'), '20/2.2': report('Listed.') },
      '--sheets',
      'per-section',
    );
    const { stdout } = await importing(file, '--apply');
    expect(stdout).toContain('0 rows with problems, 2 reports taken in');
    expect((await reportsOf('20/2.2')).at(-1)).toMatchObject({ text: { en: 'Listed.' } });
  });

  test('takes the side from the file, which is for that of the desk', async () => {
    const file = await filledIn({ '20/1.2': report('Done by us.') });
    expect(await importing(file, '--apply')).toMatchObject({ code: 0 });
    expect((await reportsOf('20/1.2')).at(-1)).toMatchObject({ side: 'ru', text: { en: 'Done by us.' } });
  });

  test.each([
    [
      'a side that the commission does not have',
      ['--side', 'fr'],
      '"fr" is no side of the commission: ru, az',
    ],
    ['a commission that is not there', ['--commission', 'none'], 'there is no commission "none"'],
  ])('refuses %s', async (_, words, saying) => {
    const file = await filledIn({});
    await expectRefusal(['reports', 'import', '--store', store, ...words, file], saying);
  });

  test('refuses a file that is no workbook, or not there, or not named', async () => {
    const file = output('letter.xlsx');
    writeFileSync(file, 'Dear colleague');
    const words = ['reports', 'import', '--store', store];
    await expectRefusal([...words, '--apply', file], 'not an XLSX workbook');
    await expectRefusal([...words, output('missing.xlsx')], 'cannot be read');
    await expectRefusal(words, 'FILE is missing');
    await expectRefusal(['reports'], 'there is no command "reports"');
  });
});
