import { expect, type Page } from '@playwright/test';
import { test } from './desk-test.ts';
import { DelegationsPage } from './pages/delegations-page.ts';
import { MeetingsPage } from './pages/meetings-page.ts';
import { MinutesPage } from './pages/minutes-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';

/** Presses Ctrl and a key of a Russian keyboard: the letter in its place is Cyrillic. */
const pressControlWith = async (page: Page, key: 'я' | 'н'): Promise<void> => {
  const keyboard = await page.context().newCDPSession(page);
  const code = { я: 'KeyZ', н: 'KeyY' }[key];
  const event = { key, code, modifiers: 2, windowsVirtualKeyCode: code.charCodeAt(3) };
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
};

test.beforeEach(async ({ sampleDesk: { page } }) => {
  await new MeetingsPage(page).open('21st meeting');
});

test('undo and redo work on a Cyrillic keyboard', async ({ sampleDesk: { page } }) => {
  const workspace = new WorkspacePage(page);
  await workspace.open('Minutes');
  const clause = new MinutesPage(page).clause('1.1', 'ru');
  const before = await clause.inputValue();
  await clause.press('Home');
  await page.keyboard.type('Ещё: ');
  await workspace.expectSaved();
  await pressControlWith(page, 'я');
  await expect(clause).toHaveValue(before);
  await pressControlWith(page, 'н');
  await expect(clause).toHaveValue(`Ещё: ${before}`);
});

test('undo in a dialog takes back what was typed there and leaves the meeting alone', async ({
  sampleDesk: { page },
}) => {
  const workspace = new WorkspacePage(page);
  await workspace.open('Minutes');
  const clause = new MinutesPage(page).clause('1.1', 'ru');
  await clause.fill('Стороны отметили');
  await workspace.expectSaved();

  await workspace.open('Delegations');
  const delegations = new DelegationsPage(page);
  await delegations.beginPerson('Russia', 'Иван Петров');
  const given = delegations.dialog.getByRole('textbox', { name: 'Given name, ru' });
  await given.fill('');
  await given.pressSequentially('Пётр');
  await given.press('ControlOrMeta+z');
  await expect(given).not.toHaveValue('Пётр');
  await page.keyboard.press('Escape');

  await workspace.open('Minutes');
  await expect(clause).toHaveValue('Стороны отметили');
});
