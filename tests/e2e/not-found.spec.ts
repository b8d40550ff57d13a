import { expect } from '@playwright/test';
import { test } from './desk-test.ts';
import { MeetingsPage } from './pages/meetings-page.ts';

for (const [what, place] of [
  ['meeting', 'meetings/gone/overview'],
  ['commission', '../gone/settings'],
] as const)
  test(`a ${what} that is not there leads back to the meetings`, async ({ sampleDesk: { page } }) => {
    await expect(new MeetingsPage(page).heading).toBeVisible();
    const address = new URL(page.url());
    const commission = address.hash.replace(/\/meetings$/, '/');
    address.hash = new URL(`${commission.slice(1)}${place}`, 'app://desk').pathname;
    await page.evaluate((href) => window.location.assign(href), address.href);
    await expect(page.getByRole('alert')).toContainText('This is not in the store');
    await page.getByRole('link', { name: 'Go to the meetings' }).click();
    await expect(new MeetingsPage(page).meetings).toHaveCount(2);
  });
