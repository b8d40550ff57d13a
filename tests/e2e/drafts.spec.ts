import { expect } from '@playwright/test';
import { test } from './desk-test.ts';
import { selectWords } from './keyboard.ts';
import { DraftsPage } from './pages/drafts-page.ts';
import { openMinutes } from './pages/minutes-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';

test('two named drafts are compared word by word, one clause is brought back, and then all', async ({
  sampleDesk: { page },
}) => {
  const workspace = new WorkspacePage(page);
  const drafts = new DraftsPage(page);
  const minutes = await openMinutes(page);
  const first = minutes.clause('1.1', 'en');
  const second = minutes.clause('1.2', 'en');
  const [firstText, secondText] = [await first.inputValue(), await second.inputValue()];

  await drafts.open();
  await drafts.keep('Sent to the Azerbaijani side, 3 July');

  await workspace.open('Minutes');
  await first.fill('The Sides heard reports on bilateral trade.');
  await second.fill('The Sides welcomed the growth of trade.');
  await drafts.open();
  await drafts.keep('Came back on 5 July');

  await workspace.open('Minutes');
  await first.fill('The Sides heard three reports on bilateral trade.');
  await drafts.open();
  await drafts.compare('Sent to the Azerbaijani side, 3 July', 'Came back on 5 July');
  await expect(drafts.clause('1.1').getByRole('insertion').first()).toHaveText(/heard reports on/);
  await expect(drafts.restore('1.1')).toBeHidden();

  await drafts.compare('Came back on 5 July');
  await expect(drafts.clause('1.1').getByRole('insertion')).toHaveText(/three/);
  await expect(drafts.clause('1.2')).toBeHidden();

  await drafts.compare('Sent to the Azerbaijani side, 3 July');
  await drafts.restore('1.1').click();
  await expect(drafts.clause('1.1')).not.toContainText('three');
  await workspace.open('Minutes');
  await expect(first).toHaveValue(firstText);
  await expect(second).toHaveValue('The Sides welcomed the growth of trade.');

  await drafts.open();
  await drafts.compare('Sent to the Azerbaijani side, 3 July');
  await drafts.restoreAll.click();
  await workspace.expectSaved();
  await workspace.open('Minutes');
  await expect(second).toHaveValue(secondText);
  await workspace.undo.click();
  await expect(second).toHaveValue('The Sides welcomed the growth of trade.');
});

test('what has been disputed since stands in the comparison as each side wants it', async ({
  sampleDesk: { page },
}) => {
  const drafts = new DraftsPage(page);
  const minutes = await openMinutes(page);
  await drafts.open();
  await drafts.keep('Before the talks');
  await new WorkspacePage(page).open('Minutes');
  await selectWords(minutes.clause('1.4', 'ru'), '1 декабря 2023 г.');
  await page.keyboard.press('ControlOrMeta+Shift+D');
  await page.keyboard.type('1 ноября 2023 г.');
  await drafts.open();
  await drafts.compare('Before the talks');
  await expect(drafts.clause('1.4')).toContainText('Brackets');
  await expect(drafts.clause('1.4').getByRole('insertion').filter({ hasText: 'ноября' })).toHaveCount(1);
  await drafts.restore('1.4').click();
  // The sides agree anew to what came back, and nothing else of it is left to bring back.
  await expect(drafts.clause('1.4')).not.toContainText('Brackets');
  await expect(drafts.restore('1.4')).toBeHidden();
});
