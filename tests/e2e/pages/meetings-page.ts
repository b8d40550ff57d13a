import type { Locator, Page } from '@playwright/test';

/** The list of meetings of one commission. */
export class MeetingsPage {
  readonly heading: Locator;
  readonly meetings: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Meetings' });
    this.meetings = page.getByRole('row').filter({ has: page.getByRole('link') });
  }
}
