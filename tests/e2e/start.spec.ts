import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { test } from './desk-test.ts';

test('the application opens on an empty store', async ({ desk: { page } }) => {
  await expect(page).toHaveTitle(/Commission Desk/);
  await expect(page.getByRole('heading').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the first screen is accessible in ${colorScheme} colours`, async ({ desk: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expectAccessible(page);
  });
