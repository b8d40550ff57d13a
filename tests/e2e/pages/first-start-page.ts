import type { Locator, Page } from '@playwright/test';

/** What a new user sees on an empty store. */
export class FirstStartPage {
  readonly heading: Locator;
  readonly openSample: Locator;
  readonly startOwn: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Welcome to Commission Desk' });
    this.openSample = page.getByRole('button', { name: 'Open the sample commission' });
    this.startOwn = page.getByRole('button', { name: 'Start my own' });
  }
}
