import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.ts';
import { test } from '../desk-test.ts';
import { openServed } from '../driver.ts';
import { MinutesPage, openMinutes } from '../pages/minutes-page.ts';
import { WorkspacePage } from '../pages/workspace-page.ts';

test('a second desk on the same store reads, says who holds it, and may edit once that one is closed', async ({
  servedDesk,
  sampleStore,
  browser,
  problems,
}) => {
  await expect((await openMinutes(servedDesk.page)).clause('2.1', 'ru')).toBeEditable();
  const second = await openServed(browser, sampleStore, problems);
  const { page } = second;
  const minutes = await openMinutes(page);
  const banner = page.getByText('This store has been open on');
  await expect(banner).toContainText('You can read everything here');
  await expect(minutes.clause('2.1', 'ru')).not.toBeEditable();
  await expectAccessible(page, 'a store that is open elsewhere');
  await page.emulateMedia({ colorScheme: null });

  await servedDesk.close();
  await expect(banner).toBeHidden({ timeout: 30_000 });
  await expect(minutes.clause('2.1', 'ru')).toBeEditable();
  await minutes.type('2.1', 'ru', 'После закрытия первого.');
  await new WorkspacePage(page).expectSaved();
  await page.reload();
  await expect(new MinutesPage(page).clause('2.1', 'ru')).toHaveValue('После закрытия первого.');
  await second.close();
});
