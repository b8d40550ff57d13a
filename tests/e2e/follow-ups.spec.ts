import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import mammoth from 'mammoth';
import { expectAccessible } from './accessibility.ts';
import { test } from './desk-test.ts';
import { ActionDrawerPage } from './pages/action-drawer-page.ts';
import { FollowUpsPage } from './pages/follow-ups-page.ts';
import { MeetingsPage } from './pages/meetings-page.ts';
import { PreviousDecisionsPage } from './pages/previous-decisions-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';
import { propertiesOf, textOf } from './printed.ts';
import { signMeeting } from './sign-meeting.ts';

test('a sentence says what is shown, and is kept as a view', async ({ sampleDesk: { page } }) => {
  const followUps = new FollowUpsPage(page);
  await followUps.open();
  await expect(followUps.shown).toHaveText('16 of 16 actions');
  await followUps.word('Deadline').selectOption('overdue');
  await expect(followUps.shown).toHaveText('13 of 16 actions');
  await followUps.word('Grouped by').selectOption('section');
  await expect(followUps.headings.first()).toHaveText('Agriculture and food safety1 action');
  await followUps.saveView.click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Late, by sector');
  await page.keyboard.press('Enter');
  await expect(followUps.view).toContainText('Late, by sector');
  await followUps.chooseView('All open actions');
  await expect(followUps.headings).toHaveCount(0);

  await page.reload();
  await followUps.chooseView('Late, by sector');
  await expect(followUps.shown).toHaveText('13 of 16 actions');
  await expect(followUps.word('Deadline')).toHaveValue('overdue');
  await expect(followUps.headings.first()).toHaveText('Agriculture and food safety1 action');
  await followUps.word('Section').selectOption('Finance');
  await expect(followUps.shown).toHaveText('1 of 16 actions');
  await followUps.backToView.click();
  await expect(followUps.shown).toHaveText('13 of 16 actions');
  await expectAccessible(page, 'follow-ups');
});

test('the list is walked, opened and reported on without a mouse', async ({ sampleDesk: { page } }) => {
  const followUps = new FollowUpsPage(page);
  const drawer = new ActionDrawerPage(page);
  await followUps.open();
  await followUps.reference('20/7.2').focus();
  await page.keyboard.press('ArrowDown');
  await expect(followUps.reference('20/10.3')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drawer.heading).toHaveText('20/10.3');
  await expect(drawer.heading).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(drawer.drawer).toHaveCount(0);
  await expect(followUps.reference('20/10.3')).toBeFocused();

  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 selected')).toBeVisible();
  await followUps.report.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'The same report on 2 actions' });
  await dialog.getByRole('textbox', { name: 'In words, en' }).fill('Asked the ministries again.');
  await expectAccessible(page, 'a report on several actions');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  for (const reference of ['20/7.2', '20/10.3']) {
    await followUps.reference(reference).press('Enter');
    await expect(drawer.reports.first()).toContainText('Asked the ministries again.');
  }
});

test('what belongs to one side alone is marked, kept, and in no file', async ({
  sampleDesk: { page, fileFrom },
}) => {
  const followUps = new FollowUpsPage(page);
  const drawer = new ActionDrawerPage(page);
  await followUps.open();
  await followUps.reference('20/1.2').click();
  await expect(drawer.privateMark).toBeVisible();
  await drawer.officer.fill('Secretova');
  await expect(drawer.privateState).toHaveText('Saved');
  await expectAccessible(page, 'an action');
  for (const format of ['CSV', 'ICS'] as const) {
    const file = readFileSync(await fileFrom(() => followUps.exportAs(format).click()), 'utf8');
    expect(file).toContain('20/1.2');
    expect(file).not.toContain('Secretova');
  }
  await page.reload();
  await followUps.reference('20/1.2').click();
  await expect(drawer.officer).toHaveValue('Secretova');
});

test('every picture is a table as well', async ({ sampleDesk: { page } }) => {
  const followUps = new FollowUpsPage(page);
  await followUps.open();
  await followUps.show('Pictures');
  await expectAccessible(page, 'pictures');
  for (const [title, line] of [
    ['When they are due', '2022 6'],
    ['By meeting', '20th meeting 13 3'],
    ['By section', 'Transport and logistics 1 1'],
    ['By body', 'Business Council 1 0'],
  ] as const) {
    await expect(page.getByRole('img', { name: title })).toBeVisible();
    await page.getByRole('button', { name: `${title}: as a table` }).click();
    await expect(page.getByRole('table', { name: title }).getByRole('row', { name: line })).toBeVisible();
  }
  await expectAccessible(page, 'pictures as tables');
});

test('the implementation report is made as PDF/A and as DOCX', async ({ sampleDesk: { page, fileFrom } }) => {
  const followUps = new FollowUpsPage(page);
  await followUps.open();
  await followUps.implementationReport.click();
  const dialog = page.getByRole('dialog', { name: 'Implementation report' });
  const file = (format: 'PDF' | 'DOCX') =>
    fileFrom(() => dialog.getByRole('button', { name: `Export ${format}` }).click());
  const pdf = await file('PDF');
  expect(propertiesOf(pdf)).toContain(
    '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
  );
  const { value: docx } = await mammoth.extractRawText({ path: await file('DOCX') });
  for (const text of [textOf(pdf), docx.replaceAll(/\s+/g, ' ')])
    for (const words of [
      'Исполнители: Министерство экономического развития',
      '20/1.2',
      'Россия, 27 января 2023 года: выполнено',
    ])
      expect(text).toContain(words);
});

test('an action is followed from its clause to what a later meeting made of it', async ({
  sampleDesk: { page },
}) => {
  const meeting = new WorkspacePage(page);
  const decisions = new PreviousDecisionsPage(page);
  const followUps = new FollowUpsPage(page);
  const drawer = new ActionDrawerPage(page);
  await new MeetingsPage(page).open('21st meeting');
  await meeting.open('Previous decisions');
  await decisions.decision('20/1.2', 'Closed: done').click();
  await decisions.onlyUndecided.click();
  await decisions.selectAll.click();
  await decisions.decideSelected('Continues');
  await expect(page.getByText('Every action is decided about.')).toBeVisible();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await signMeeting(page, { commission: 'russia-azerbaijan', meeting: 'meeting-21' }, '2023-07-07');

  await followUps.open();
  await expect(followUps.reference('20/1.2')).toHaveCount(0);
  await followUps.chooseView('Everything, by meeting');
  await expect(followUps.shown).toHaveText(/^(\d+) of \1 actions$/);
  await followUps.word('State').selectOption('closed');
  await followUps.reference('20/1.2').click();
  await expect(drawer.heading).toHaveText('20/1.2');
  await expect(drawer.history.last()).toContainText('The 21st meeting decided about 20/1.2: closed as done');
  await expect(drawer.history.last()).toContainText('7 Jul 2023');

  await page.keyboard.press('Escape');
  await followUps.reference('20/2.2').click();
  await expect(drawer.chain).toHaveCount(2);
  await drawer.chain.last().getByRole('button').click();
  await expect(drawer.heading).toHaveText(/^21\//);
  await expect(drawer.chain.first()).toContainText('20/2.2');
  await expect(drawer.history.filter({ hasText: 'The 21st meeting decided about 20/2.2' })).toHaveCount(1);
  await expectAccessible(page, 'an action that goes on');
});
