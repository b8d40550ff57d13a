import { expect } from '@playwright/test';
import { test } from '../desk-test.ts';
import { MinutesPage, openMinutes } from '../pages/minutes-page.ts';
import { WorkspacePage } from '../pages/workspace-page.ts';

test('what two windows write in different clauses comes together', async ({ servedDesk }) => {
  const first = servedDesk.page;
  const minutes = await openMinutes(first);
  await expect(minutes.clause('2.1', 'ru')).toBeVisible();
  const second = await servedDesk.openWindow();
  const otherMinutes = new MinutesPage(second);
  await minutes.type('2.1', 'ru', 'Из первого окна.');
  await new WorkspacePage(first).expectSaved();
  await otherMinutes.type('2.2', 'ru', 'Из второго окна.');
  await new WorkspacePage(second).expectSaved();
  await expect(otherMinutes.clause('2.1', 'ru')).toHaveValue('Из первого окна.');

  await first.reload();
  await expect(minutes.clause('2.1', 'ru')).toHaveValue('Из первого окна.');
  await expect(minutes.clause('2.2', 'ru')).toHaveValue('Из второго окна.');
});
