import { expect } from '@playwright/test';
import { test } from './desk-test.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { MeetingsPage } from './pages/meetings-page.ts';

test('an empty store offers the sample and a commission of one’s own', async ({ desk: { page } }) => {
  const firstStart = new FirstStartPage(page);
  await expect(page).toHaveTitle(/Commission Desk/);
  await expect(firstStart.heading).toBeVisible();
  await expect(firstStart.openSample).toBeEnabled();
  await expect(firstStart.startOwn).toBeEnabled();
});

test('a store with the sample opens on its meetings, the newest first', async ({ sampleDesk: { page } }) => {
  const { heading, meetings } = new MeetingsPage(page);
  await expect(heading).toBeVisible();
  await expect(meetings).toHaveText([/^21st meeting/, /^20th meeting/]);
});
