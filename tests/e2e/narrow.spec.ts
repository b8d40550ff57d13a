import { expect } from '@playwright/test';
import { test } from './desk-test.ts';
import { MeetingsPage } from './pages/meetings-page.ts';
import { MinutesPage } from './pages/minutes-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';

// The smallest window, and 1280 x 800 at a zoom of 200 %.
for (const [width, height] of [
  [960, 640],
  [640, 400],
] as const)
  test(`the minutes stay readable at ${width} x ${height}`, async ({ sampleDesk: { page } }) => {
    await new MeetingsPage(page).open('21st meeting');
    await new WorkspacePage(page).open('Minutes');
    const minutes = new MinutesPage(page);
    await page.setViewportSize({ width, height });

    await minutes.clause('1.2', 'en').scrollIntoViewIfNeeded();
    const [russian, english] = await Promise.all([
      minutes.clause('1.2', 'ru').boundingBox(),
      minutes.clause('1.2', 'en').boundingBox(),
    ]);
    expect(russian?.width).toBeGreaterThan(width * 0.8);
    expect(english?.x).toBe(russian?.x);
    expect(english?.y).toBeGreaterThan(russian?.y ?? Number.POSITIVE_INFINITY);

    const sections = page.getByRole('navigation', { name: 'Sections' });
    await expect(sections.getByRole('button', { name: /^2 Industry/ })).toBeHidden();
    await sections.getByRole('button', { name: 'Sections' }).click();
    await sections.getByRole('button', { name: /^2 Industry/ }).click();
    await expect(minutes.title(2, 'ru')).toBeInViewport();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
