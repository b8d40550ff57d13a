import type { CallInput } from '@shared/contract/calls.ts';
import { newMeeting, nextHeader } from '@shared/domain/new-meeting.ts';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { after, agreedMeeting, commission } from '../helpers/meetings.ts';
import { openTestDesk, type TestDesk } from '../helpers/test-desk.ts';

const { id } = commission;
const signed = after(agreedMeeting, { type: 'sign', signedOn: '2023-07-07' });
const next = newMeeting(commission, signed, 'meeting-22', nextHeader(commission, signed));
const barriers = { meeting: 'meeting-21', clause: 'trade-barriers' };
const customs = { meeting: 'meeting-21', clause: 'customs-plan' };

const openDesk = (): Promise<TestDesk> => openTestDesk(undefined, { meetings: [signed, next] });

const exported = async (desk: TestDesk, changes: Partial<CallInput<'export-actions'>> = {}) => {
  const usual = { commission: id, references: [customs, barriers], language: 'en' };
  await desk.value('export-actions', { ...usual, format: 'csv', sheets: 'one', ...changes });
  return desk.delivered.at(-1) ?? expect.unreachable();
};

/** The control table with this report filled in for one action, as base64. */
const filledIn = async (bytes: Uint8Array, reference: string, report: Record<string, string>) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const [sheet = expect.unreachable()] = workbook.worksheets;
  const headings = sheet.getRow(1).values as string[];
  sheet.eachRow((row) => {
    if (row.getCell(headings.indexOf('Reference')).text !== reference) return;
    for (const [heading, text] of Object.entries(report)) row.getCell(headings.indexOf(heading)).value = text;
  });
  return Buffer.from(await workbook.xlsx.writeBuffer()).toString('base64');
};

test('the actions that were asked for are handed over in the order in which they were named', async () => {
  const desk = await openDesk();
  const csv = await exported(desk);
  expect(csv).toMatchObject({ name: `${id}-follow-ups.csv`, mediaType: 'text/csv;charset=utf-8' });
  expect(new TextDecoder().decode(csv.bytes).match(/"21\/\d\.\d"/g)).toEqual(['"21/2.2"', '"21/1.2"']);
  const alone = await exported(desk, { references: [customs], commission: null });
  expect(new TextDecoder().decode(alone.bytes).match(/"21\/\d\.\d"/g)).toEqual(['"21/2.2"']);
  expect((await exported(desk, { format: 'ics' })).name).toBe(`${id}-follow-ups.ics`);
});

test('a control table is on one sheet, or on one a section', async () => {
  const desk = await openDesk();
  const sheetsOf = async (sheets: 'one' | 'per-section') => {
    const { bytes } = await exported(desk, { format: 'xlsx', sheets });
    const workbook = await new ExcelJS.Workbook().xlsx.load(Uint8Array.from(bytes).buffer);
    return workbook.worksheets.filter(({ state }) => state === 'visible').map(({ rowCount }) => rowCount);
  };
  expect(await sheetsOf('one')).toEqual([3]);
  expect(await sheetsOf('per-section')).toEqual([2, 2]);
});

test('nothing private is in any file', async () => {
  const desk = await openDesk();
  const commands = ['1.2', '2.2'].map((clause) => ({
    type: 'edit-private-notes' as const,
    clause,
    changes: { officer: 'Secretova', note: 'confidential', controlDate: '2023-11-11' },
  }));
  await desk.value('edit-follow-ups', { commission: id, meeting: 'meeting-21', revision: null, commands });
  await exported(desk, { format: 'csv' });
  await exported(desk, { format: 'ics' });
  await desk.value('export-meeting', { commission: id, meeting: 'meeting-21' });
  for (const { name, bytes } of desk.delivered)
    expect(new TextDecoder().decode(bytes), name).not.toMatch(/Secretova|confidential|2023-?11-?11/);
});

test('a filled-in control table is previewed, changes nothing, and can be accepted once', async () => {
  const desk = await openDesk();
  await desk.value('edit-desk-settings', { commission: id, changes: { ownSide: 'az' } });
  const { bytes } = await exported(desk, { format: 'xlsx' });
  const file = await filledIn(bytes, '21/1.2', {
    'New report: state': 'Done',
    'New report: date': '2023-11-30',
    'New report: text': '=HYPERLINK("http://example.org")',
  });
  const preview = () => desk.value('preview-reports', { commission: id, side: 'az', file });
  const { rows } = await preview();
  const proposals = rows.flatMap(({ proposal }) => proposal ?? []);
  expect(proposals).toMatchObject([
    {
      origin: barriers,
      report: {
        side: 'az',
        on: '2023-11-30',
        state: 'done',
        text: { en: '=HYPERLINK("http://example.org")' },
      },
    },
  ]);
  const reports = async () =>
    (await desk.value('list-actions', { commission: id })).actions.flatMap((action) => action.reports);
  expect(await reports()).toEqual([]);

  await desk.value('accept-reports', { commission: id, rows: proposals });
  expect(await reports()).toEqual(proposals.map(({ report }) => report));
  expect((await preview()).rows.flatMap(({ proposal }) => proposal ?? [])).toEqual([]);
});

test('what is no control table, and a side of no commission, is refused', async () => {
  const desk = await openDesk();
  const file = Buffer.from('no workbook').toString('base64');
  expect(await desk.error('preview-reports', { commission: id, side: 'ru', file })).toMatchObject({
    code: 'invalid-input',
    subject: expect.stringContaining('not an XLSX workbook'),
  });
  expect(await desk.error('preview-reports', { commission: id, side: 'fr', file })).toMatchObject({
    code: 'invalid-input',
    subject: 'side',
  });
});

test.each([
  ['a signed meeting', 'meeting-21'],
  ['the meeting that will decide', 'meeting-22'],
])('the implementation report for %s tells of the decisions before it', async (_, meeting) => {
  const desk = await openDesk();
  const choice = { original: 'az', languages: ['en'], layout: 'single' as const };
  await desk.value('export-implementation-report', { commission: id, meeting, choice, format: 'docx' });
  expect(desk.delivered).toMatchObject([{ name: 'implementation-report-21-original-az-single-en.docx' }]);
  const foreign = { ...choice, original: 'fr' };
  expect(
    await desk.error('export-implementation-report', {
      commission: id,
      meeting,
      choice: foreign,
      format: 'docx',
    }),
  ).toMatchObject({ code: 'invalid-input', subject: 'choice.original' });
});
