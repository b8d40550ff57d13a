import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { pagesOf } from '../export/read-files.ts';
import { expectAccessible } from './accessibility.ts';
import { callDesk } from './desk-call.ts';
import { test } from './desk-test.ts';
import { MeetingsPage } from './pages/meetings-page.ts';
import { PreviousDecisionsPage } from './pages/previous-decisions-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';

const ADDRESS = { commission: 'russia-azerbaijan', meeting: 'meeting-21' };

/** Opens the 21st meeting of the sample, which is being drafted, at its previous decisions. */
const openDecisions = async (page: Page) => {
  const meeting = new WorkspacePage(page);
  const decisions = new PreviousDecisionsPage(page);
  await new MeetingsPage(page).open('21st meeting');
  await meeting.open('Previous decisions');
  await expect(decisions.rows.first()).toBeVisible();
  return { meeting, decisions, references: await decisions.references() };
};

test('every open action is decided about, goes on in the minutes and stands in the record', async ({
  sampleDesk: { page, fileFrom },
}) => {
  const { meeting, decisions, references } = await openDecisions(page);
  const [first = '', second = '', third = ''] = references;
  const all = references.length;
  await expect(meeting.step('Previous decisions')).toContainText(`${all}`);

  // By the keyboard alone, from row to row.
  await decisions.control(first).focus();
  await page.keyboard.press('1');
  await expect(decisions.decision(first, 'Closed: done')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(decisions.control(second)).toBeFocused();
  await page.keyboard.press('3');
  await expect(decisions.decision(second, 'Continues')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(decisions.statement(second, 'ru')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' Следующий доклад – через полгода.');
  await page.keyboard.press('Escape');
  await expect(decisions.control(second)).toBeFocused();
  await expect(decisions.progress).toHaveText(`2 of ${all} actions decided about`);

  // All the others at once.
  await decisions.onlyUndecided.click();
  await decisions.selectAll.click();
  await decisions.decideSelected('Continues');
  await expect(page.getByText('Every action is decided about.')).toBeVisible();
  await decisions.onlyUndecided.click();
  await expect(decisions.progress).toHaveText(`${all} of ${all} actions decided about`);

  // One is skipped after all: the screen and the desk both say which.
  await decisions
    .row(third)
    .getByRole('button', { name: /^Take back/ })
    .click();
  await expect(meeting.step('Previous decisions')).toContainText('1');
  await meeting.open('Overview');
  await expect(page.getByText(`1 action of an earlier meeting has no decision: ${third}`)).toBeVisible();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  const open = (await callDesk(page, 'get-meeting', ADDRESS)) as { value: { revision: number } };
  const { revision } = open.value;
  const signing = { ...ADDRESS, revision, signedOn: '2023-07-07', layouts: ['columns'] };
  expect(await callDesk(page, 'sign-meeting', signing)).toEqual({
    ok: false,
    error: { code: 'rejected', rejection: 'previous-open', subject: third },
  });

  // Reformulating it leads to its text in the minutes.
  await meeting.open('Previous decisions');
  await decisions.control(third).focus();
  await page.keyboard.press('4');
  await expect(page.getByRole('link', { name: `Reformulates ${third}` })).toBeVisible();
  await page.keyboard.type(' Уточнено.');
  await expect(page.locator('textarea:focus')).toHaveValue(/ Уточнено\.$/);
  await expect(page.getByRole('link', { name: /^Continues / })).toHaveCount(all - 2);
  await expect(meeting.step('Previous decisions')).toHaveText('Previous decisions');

  // The way back leads to the row it came from.
  await page.getByRole('link', { name: `Continues ${second}` }).click();
  await expect(decisions.control(second)).toBeFocused();

  await meeting.open('Record');
  const file = await fileFrom(() => page.getByRole('button', { name: 'Export PDF' }).click());
  const text = pagesOf(readFileSync(file)).join(' ');
  const [number = ''] = first.match(/[\d.]+$/) ?? [];
  for (const sentence of [
    'О выполнении ранее принятых решений',
    `Пункт ${number} Протокола двадцатого заседания Комиссии выполнен.`,
    'Следующий доклад – через полгода.',
    'Əvvəllər qəbul edilmiş qərarların icrası haqqında',
    `Komissiyanın iyirminci iclasının Protokolunun ${number}-ci bəndi icra edilmişdir.`,
  ])
    expect(text).toContain(sentence);
});

test('what both sides report done is closed section by section, and undone again', async ({
  sampleDesk: { page },
}) => {
  const { meeting, decisions, references } = await openDecisions(page);
  const section = page.getByRole('region').filter({ has: decisions.closeReportedDone }).first();
  const before = await section.getByRole('button', { name: 'Closed: done', pressed: true }).count();
  expect(before).toBe(0);
  await section.getByRole('button', { name: /^Close \d+ reported done$/ }).click();
  await expect(decisions.progress).not.toHaveText(`0 of ${references.length} actions decided about`);
  await meeting.undo.click();
  await expect(decisions.progress).toHaveText(`0 of ${references.length} actions decided about`);
});

test('a removed successor takes its decision with it', async ({ sampleDesk: { page } }) => {
  const { meeting, decisions, references } = await openDecisions(page);
  const [first = ''] = references;
  await decisions.decision(first, 'Continues').click();
  await page.getByRole('link', { name: /^Goes on as clause/ }).click();
  const clause = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: `Continues ${first}` }) });
  await clause.getByRole('button', { name: /^Remove clause/ }).click();
  await expect(page.getByRole('link', { name: `Continues ${first}` })).toHaveCount(0);
  await meeting.open('Previous decisions');
  await expect(decisions.decision(first, 'Continues')).toHaveAttribute('aria-pressed', 'false');
});

test('the step is accessible', async ({ sampleDesk: { page } }) => {
  const { decisions, references } = await openDecisions(page);
  await decisions.decision(references[0] ?? '', 'Continues').click();
  await expectAccessible(page, 'previous decisions');
});
