import { expect, type Page } from '@playwright/test';
import { test } from './desk-test.ts';
import { goBefore } from './keyboard.ts';
import { AgendaPage } from './pages/agenda-page.ts';
import { type MinutesPage, openMinutes } from './pages/minutes-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';

const INDUSTRY = 2;

/** The Russian texts of the section on industry, as the sample has them. */
const textsOf = async (minutes: MinutesPage): Promise<string[]> => {
  await expect(minutes.clause('2.5', 'ru')).toBeVisible();
  return minutes.clauses(INDUSTRY, 'ru');
};

const typeAtEnd = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(text);
};

test('Enter begins the next clause, and Backspace removes an empty one', async ({ sampleDesk: { page } }) => {
  const minutes = await openMinutes(page);
  const before = await textsOf(minutes);
  await minutes.clause('2.5', 'ru').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await expect(minutes.clause('2.6', 'ru')).toBeFocused();
  await page.keyboard.type('Новый пункт.');
  await page.keyboard.press('Enter');
  await expect(minutes.clause('2.7', 'ru')).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(minutes.clause('2.6', 'ru')).toBeFocused();
  await page.keyboard.type(' И его конец.');
  await minutes.expectClauses(INDUSTRY, 'ru', [...before, 'Новый пункт. И его конец.']);
});

test('Tab goes to the next language, the arrow keys to the next clause', async ({ sampleDesk: { page } }) => {
  const minutes = await openMinutes(page);
  await minutes.clause('2.1', 'ru').click();
  await page.keyboard.press('Tab');
  await expect(minutes.clause('2.1', 'az')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(minutes.clause('2.1', 'en')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ArrowDown');
  await expect(minutes.clause('2.2', 'az')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(minutes.clause('2.1', 'az')).toBeFocused();
});

test('Ctrl+Enter splits a clause, and Alt with an arrow moves it with the cursor in it', async ({
  sampleDesk: { page },
}) => {
  const minutes = await openMinutes(page);
  const before = await textsOf(minutes);
  await minutes.clause('2.5', 'ru').click();
  await typeAtEnd(page, ' Отдельное предложение.');
  await goBefore(page, 'Отдельное предложение.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(minutes.clause('2.6', 'ru')).toBeFocused();
  await minutes.expectClauses(INDUSTRY, 'ru', [...before, 'Отдельное предложение.']);

  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Alt+ArrowUp');
  await expect(minutes.clause('2.1', 'ru')).toBeFocused();
  await minutes.expectClauses(INDUSTRY, 'ru', ['Отдельное предложение.', ...before]);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.type('Вот: ');
  const [first = '', ...others] = before;
  await minutes.expectClauses(INDUSTRY, 'ru', [first, 'Вот: Отдельное предложение.', ...others]);
});

test('pasted paragraphs become clauses, and their translations meet them', async ({ sampleDesk }) => {
  const { page } = sampleDesk;
  const minutes = await openMinutes(page);
  const before = await textsOf(minutes);
  const texts = { ru: ['Первый.', 'Второй.', 'Третий.'], az: ['Birinci.', 'İkinci.', 'Üçüncü.'] };
  await minutes.addClause(INDUSTRY).click();
  for (const language of ['ru', 'az'] as const) {
    await sampleDesk.copy(texts[language].join('\n\n'));
    await minutes.clause('2.6', language).click();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(minutes.clause('2.8', language)).toBeFocused();
  }
  await minutes.expectClauses(INDUSTRY, 'ru', [...before, ...texts.ru]);
  for (const [index, text] of texts.az.entries())
    await expect(minutes.clause(`2.${index + 6}`, 'az')).toHaveValue(text);
});

test('undo and redo go over the whole meeting, whatever step is open', async ({ sampleDesk: { page } }) => {
  const workspace = new WorkspacePage(page);
  const minutes = await openMinutes(page);
  const before = await textsOf(minutes);
  await minutes.clause('2.5', 'ru').click();
  await typeAtEnd(page, ' Дополнение.');
  await workspace.open('Agenda');
  const agenda = new AgendaPage(page);
  const items = await agenda.texts('ru').count();
  await agenda.remove(1).click();
  await expect(agenda.texts('ru')).toHaveCount(items - 1);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(agenda.texts('ru')).toHaveCount(items);
  await workspace.undo.click();
  await expect(workspace.undo).toBeDisabled();
  await workspace.open('Minutes');
  await minutes.expectClauses(INDUSTRY, 'ru', before);
  await page.keyboard.press('ControlOrMeta+y');
  await expect(minutes.clause('2.5', 'ru')).toHaveValue(`${before[4]} Дополнение.`);
  await page.keyboard.press('ControlOrMeta+y');
  await workspace.open('Agenda');
  await expect(agenda.texts('ru')).toHaveCount(items - 1);
});

test('what is typed is saved by itself and is there after a reload', async ({ sampleDesk: { page } }) => {
  const workspace = new WorkspacePage(page);
  const minutes = await openMinutes(page);
  await minutes.clause('2.5', 'ru').click();
  await typeAtEnd(page, ' Сохранено само.');
  await workspace.expectSaved();
  await page.reload();
  await expect(minutes.clause('2.5', 'ru')).toHaveValue(/ Сохранено само\.$/);
});
