import { expect } from '@playwright/test';
import { test } from './desk-test.ts';
import { openMinutes } from './pages/minutes-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';

test('a clause that was saved outlives the end of the process without a word', async ({
  sampleStore,
  openDesk,
}) => {
  const desk = await openDesk(sampleStore);
  const minutes = await openMinutes(desk.page);
  await minutes.addClause(2).click();
  await desk.page.keyboard.type('Записано до отключения питания.');
  await new WorkspacePage(desk.page).expectSaved();
  await desk.kill();

  const restarted = await openDesk(sampleStore);
  const after = await openMinutes(restarted.page);
  await expect(after.clause('2.6', 'ru')).toHaveValue('Записано до отключения питания.');
});
