import { expect } from '@playwright/test';
import { test } from '../desk-test.ts';
import { MeetingsPage } from '../pages/meetings-page.ts';
import { MinutesPage } from '../pages/minutes-page.ts';
import { WorkspacePage } from '../pages/workspace-page.ts';

test('whoever types a text that another window has changed goes on with their own, apart from it', async ({
  servedDesk,
}) => {
  const { page } = servedDesk;
  await new MeetingsPage(page).open('21st meeting');
  await new WorkspacePage(page).open('Minutes');
  const clause = new MinutesPage(page).clause('1.1', 'ru');
  await clause.fill('Стороны отметили торговлю.');
  await new WorkspacePage(page).expectSaved();

  const other = await servedDesk.openWindow();
  await new MinutesPage(other).clause('1.1', 'ru').fill('Текст другого окна.');
  await new WorkspacePage(other).expectSaved();

  await clause.press('ControlOrMeta+Home');
  for (let letter = 0; letter < 'Стороны отметили'.length; letter += 1)
    await page.keyboard.press('ArrowRight');
  await page.keyboard.type(' с удовлетворением рост', { delay: 40 });
  const own = page.getByRole('textbox', { name: 'Your text, ru' });
  await expect(own).toHaveValue('Стороны отметили с удовлетворением рост торговлю.');
  await expect(clause).toHaveValue('Текст другого окна.');

  await page.getByRole('main').getByRole('button', { name: 'Dismiss' }).click();
  await expect(own).toBeHidden();
  await expect(clause).toBeFocused();
});
