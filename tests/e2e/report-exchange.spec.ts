import { copyFileSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import ExcelJS from 'exceljs';
import { expectAccessible } from './accessibility.ts';
import { test } from './desk-test.ts';
import { cellOf, fillIn, sheetsOf } from './ministry.ts';
import { ActionDrawerPage } from './pages/action-drawer-page.ts';
import { FollowUpsPage } from './pages/follow-ups-page.ts';
import { ReportImportPage } from './pages/report-import-page.ts';

const TRAP = '=HYPERLINK("http://example.org/","Agreed list")';

test('a control table goes out, comes back filled in, and only what is accepted is taken over', async ({
  sampleDesk: { page, fileFrom },
}, testInfo) => {
  const followUps = new FollowUpsPage(page);
  const review = new ReportImportPage(page);
  const drawer = new ActionDrawerPage(page);
  const exported = () => fileFrom(() => followUps.exportAs('XLSX').click());

  await followUps.open();
  await expect(followUps.lines.first()).toBeVisible();
  const table = testInfo.outputPath('follow-ups.xlsx');
  copyFileSync(await exported(), table);
  expect(await sheetsOf(table)).toEqual(['Control table']);
  await fillIn(table, {
    '20/1.2': { state: 'done', on: new Date('2023-06-30'), text: TRAP },
    '20/2.2': { state: 'partly done', on: '2023-07-01', text: 'The list is with the ministries.' },
    '20/3.2': { state: 'in progress', on: '02.07.2023', text: 'The schedules are being exchanged.' },
    '20/5.2': {
      state: 'done',
      on: new Date('2023-07-03'),
      text: 'Set up.',
      clause: 'The Sides agreed to consider setting up a working group.',
    },
    '20/99.9': { state: 'done', on: new Date('2023-07-03'), text: 'Nobody asked for this.' },
  });

  await followUps.import.click();
  await review.choose(table);
  await expect(review.found).toContainText('17 rows read: 4 would add a report, 2 need a look.');
  await expect(review.rows).toHaveCount(5);
  for (const reference of ['20/1.2', '20/2.2', '20/3.2'])
    await expect(review.tick(reference), reference).toBeChecked();
  await expect(review.row('20/1.2')).toContainText(TRAP);
  await expect(review.row('20/5.2')).toContainText(
    'The text of the clause in the file is not that of the signed record.',
  );
  await expect(review.tick('20/5.2')).not.toBeChecked();
  await expect(review.row('20/99.9')).toContainText('No action of this commission has this reference.');
  await expect(review.tick('20/99.9')).toBeDisabled();
  await expectAccessible(page, 'the review of reports');

  await review.accept.click();
  await expect(review.outcome).toHaveText('3 reports were taken over.');
  await review.close.click();

  for (const [reference, state, day, text] of [
    ['20/1.2', 'Done', '30 Jun 2023', TRAP],
    ['20/2.2', 'Partly done', '1 Jul 2023', 'The list is with the ministries.'],
    ['20/3.2', 'In progress', '2 Jul 2023', 'The schedules are being exchanged.'],
  ] as const) {
    await followUps.reference(reference).click();
    await expect(drawer.heading).toHaveText(reference);
    await expect(drawer.reports.first()).toContainText(`${state} Russia · ${day}`);
    await expect(drawer.reports.first()).toContainText(text);
    await expect(drawer.reports.first().getByRole('link')).toHaveCount(0);
  }
  await followUps.reference('20/5.2').click();
  await expect(drawer.heading).toHaveText('20/5.2');
  await expect(drawer.drawer).not.toContainText('Set up.');

  // Out again: a text in every format, and no second report from the same file.
  const cell = await cellOf(await exported(), '20/1.2', 'Last report, Russia: text');
  expect([cell.type, cell.value]).toEqual([ExcelJS.ValueType.String, TRAP]);
  const csv = readFileSync(await fileFrom(() => followUps.exportAs('CSV').click()), 'utf8');
  expect(csv).toContain(`"'${TRAP.replaceAll('"', '""')}"`);
  await followUps.import.click();
  await review.choose(table);
  await expect(review.found).toContainText('1 would add a report, 2 need a look.');
  await expect(review.accept).toHaveText('Take nothing');
});

test('a control table with one sheet a section comes back the same way', async ({
  sampleDesk: { page, fileFrom },
}, testInfo) => {
  const followUps = new FollowUpsPage(page);
  const review = new ReportImportPage(page);
  await followUps.open();
  await followUps.sheets.selectOption('by section');
  const table = testInfo.outputPath('by-section.xlsx');
  copyFileSync(await fileFrom(() => followUps.exportAs('XLSX').click()), table);
  const sheets = await sheetsOf(table);
  expect(sheets).toContain('Healthcare');
  expect(sheets.length).toBeGreaterThan(10);

  const report = { state: 'done', on: new Date('2023-06-30'), text: 'Done.' };
  await fillIn(table, { '20/1.2': report, '20/7.2': report });
  await followUps.import.click();
  await review.choose(table);
  await expect(review.row('20/7.2')).toContainText('Healthcare, row 2');
  await review.accept.click();
  await expect(review.outcome).toHaveText('2 reports were taken over.');
});
