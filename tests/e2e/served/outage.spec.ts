import { expect } from '@playwright/test';
import { test } from '../desk-test.ts';
import { MinutesPage, openMinutes } from '../pages/minutes-page.ts';
import { WorkspacePage } from '../pages/workspace-page.ts';

test('what is typed while the desk is gone is kept, said to be unsaved, and saved once it is back', async ({
  servedDesk,
}) => {
  const { page } = servedDesk;
  const workspace = new WorkspacePage(page);
  const minutes = await openMinutes(page);
  await expect(minutes.clause('2.1', 'ru')).toBeVisible();
  await servedDesk.killProcess();
  await minutes.type('2.1', 'ru', 'Напечатано без связи.');
  await expect(workspace.alert).toContainText('The desk does not answer');
  await expect(workspace.saveState).toHaveText('Not saved');
  await expect(minutes.clause('2.1', 'ru')).toHaveValue('Напечатано без связи.');

  await servedDesk.restartProcess();
  await workspace.expectSaved();
  await expect(workspace.alert).toBeHidden();
  const window = await servedDesk.openWindow();
  await expect(new MinutesPage(window).clause('2.1', 'ru')).toHaveValue('Напечатано без связи.');
});
