import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { callDesk } from './desk-call.ts';
import { test } from './desk-test.ts';
import { selectWords, tabTo } from './keyboard.ts';
import { BracketsPage } from './pages/brackets-page.ts';
import { MinutesPage, openMinutes } from './pages/minutes-page.ts';
import { RecordPage } from './pages/record-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';
import { textOf } from './printed.ts';

/** The clause of the sample on a plan that is due on 1 December. */
const CLAUSE = '1.4';
const DUE = {
  ru: ['1 декабря 2023 г.', '1 ноября 2023 г.'],
  az: ['1 dekabr 2023-cü ilədək', '1 noyabr 2023-cü ilədək'],
} as const;

/** Disputes the date in both languages with the keys alone: the Russian Side wants December, the Azerbaijani November. */
const disputeDate = async (page: Page): Promise<BracketsPage> => {
  const minutes = new MinutesPage(page);
  const brackets = new BracketsPage(page);
  await selectWords(minutes.clause(CLAUSE, 'ru'), DUE.ru[0]);
  await page.keyboard.press('ControlOrMeta+Shift+D');
  await expect(brackets.variant(CLAUSE, 'Azerbaijan', 'ru')).toBeFocused();
  await page.keyboard.type(DUE.ru[1]);
  await selectWords(minutes.clause(CLAUSE, 'az'), DUE.az[0]);
  await page.keyboard.press('ControlOrMeta+Shift+D');
  await expect(brackets.variant(CLAUSE, 'Azerbaijan', 'az')).toBeFocused();
  await page.keyboard.type(DUE.az[1]);
  return brackets;
};

test('a date is disputed in two languages, printed with both variants, and settled', async ({
  sampleDesk,
}) => {
  const { page } = sampleDesk;
  const workspace = new WorkspacePage(page);
  const minutes = await openMinutes(page);
  const clause = minutes.clause(CLAUSE, 'ru');
  const before = await clause.inputValue();
  const brackets = await disputeDate(page);
  for (const language of ['ru', 'az'] as const) {
    await expect(brackets.variant(CLAUSE, 'Russia', language)).toHaveValue(DUE[language][0]);
    await expect(brackets.variant(CLAUSE, 'Azerbaijan', language)).toHaveValue(DUE[language][1]);
  }
  await expect(clause).not.toHaveValue(new RegExp(DUE.ru[0]));
  await expect(brackets.progress).toHaveText(/ · 1 with brackets$/);
  await expect(workspace.statusBar).toContainText('1 open bracket');
  await workspace.expectSaved();

  await test.step('the draft prints both variants, those of the original first', async () => {
    await workspace.open('Record');
    const record = new RecordPage(page);
    await expect(record.pages.first()).toBeVisible();
    const printed = textOf(await sampleDesk.fileFrom(() => record.exportPdf.click()));
    expect(printed).toContain(`[Российская Сторона: ${DUE.ru[0]}] [Азербайджанская Сторона: ${DUE.ru[1]}]`);
    expect(printed).toContain(`[Rusiya Tərəfi: ${DUE.az[0]}] [Azərbaycan Tərəfi: ${DUE.az[1]}]`);
  });

  await test.step('nobody agrees to what is disputed', async () => {
    await workspace.open('Overview');
    await expect(page.getByRole('button', { name: 'Mark as agreed' })).toBeDisabled();
    await expect(page.getByText(`still stands in brackets here: clause ${CLAUSE}.`)).toBeVisible();
    await workspace.open('Minutes');
    await clause.focus();
    await page.keyboard.press('ControlOrMeta+Shift+1');
    await expect(page.getByText(`still stands in brackets here: clause ${CLAUSE}.`)).toBeVisible();
    await expect(brackets.agreement(CLAUSE, 'Russia')).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('the filter shows the clause alone, and keeps it while it is settled', async () => {
    await brackets.filter.selectOption({ label: 'With brackets (1)' });
    await expect(brackets.clauses).toHaveCount(1);
    await brackets.variant(CLAUSE, 'Azerbaijan', 'en').focus();
    await tabTo(brackets.take(CLAUSE, 'Azerbaijan'));
    await page.keyboard.press('Enter');
    await expect(clause).toBeFocused();
    await expect(clause).toHaveValue(before.replace(...DUE.ru));
    await expect(brackets.clauses).toHaveCount(1);
    await brackets.filter.selectOption('All clauses');
    await expect(brackets.clauses.nth(5)).toBeVisible();
  });

  await test.step('agreed by keys, undone and done again', async () => {
    await clause.focus();
    await page.keyboard.press('ControlOrMeta+Shift+1');
    await page.keyboard.press('ControlOrMeta+Shift+2');
    for (const side of ['Russia', 'Azerbaijan'])
      await expect(brackets.agreement(CLAUSE, side)).toHaveAttribute('aria-pressed', 'true');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+z');
    await expect(brackets.variant(CLAUSE, 'Azerbaijan', 'az')).toHaveValue(DUE.az[1]);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+y');
    await expect(clause).toHaveValue(before.replace(...DUE.ru));
    await expect(brackets.agreement(CLAUSE, 'Azerbaijan')).toHaveAttribute('aria-pressed', 'true');
    await expect(workspace.statusBar).toContainText('No open brackets');
  });
});

test('another wording settles what is disputed, and a side agrees to all the rest of a section at once', async ({
  sampleDesk: { page },
}) => {
  await openMinutes(page);
  const brackets = await disputeDate(page);
  await expect(brackets.agreeToSection(1, 'Azerbaijan')).toBeDisabled();
  const open = brackets.openIn(4, 'Azerbaijan');
  const before = await open.count();
  expect(before).toBeGreaterThan(1);
  await brackets.agreeToSection(4, 'Azerbaijan').click();
  await expect(open).toHaveCount(0);
  await new WorkspacePage(page).undo.click();
  await expect(open).toHaveCount(before);

  await brackets.writeAnother(CLAUSE).click();
  await expect(brackets.other(CLAUSE, 'ru')).toBeFocused();
  await expectAccessible(page, 'disputed text in the minutes');
  await brackets.other(CLAUSE, 'ru').fill('15 ноября 2023 г.');
  await brackets.other(CLAUSE, 'az').fill('15 noyabr 2023-cü ilədək');
  await brackets.putInPlace(CLAUSE).click();
  await expect(brackets.bracket(CLAUSE)).toBeHidden();
  const minutes = page.getByRole('textbox', { name: `Clause ${CLAUSE}, az`, exact: true });
  await expect(minutes).toHaveValue(/ 15 noyabr 2023-cü ilədək hazırlamaq /);
});

test('a desk that does not know its side asks once', async ({ sampleDesk: { page } }) => {
  const minutes = await openMinutes(page);
  const brackets = new BracketsPage(page);
  await callDesk(page, 'edit-desk-settings', {
    commission: 'russia-azerbaijan',
    changes: { ownSide: null },
  });
  await page.reload();
  for (const number of [CLAUSE, '1.2']) {
    await minutes.clause(number, 'en').focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
    await page.keyboard.press('ControlOrMeta+Shift+D');
    if (number === CLAUSE) await brackets.ownSide.getByRole('button', { name: 'Azerbaijan' }).press('Enter');
    await expect(brackets.variant(number, 'Russia', 'en')).toBeFocused();
    await expect(brackets.variant(number, 'Azerbaijan', 'en')).toHaveValue('The');
  }
});
