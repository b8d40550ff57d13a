import type { Locator, Page } from '@playwright/test';

/** The list of meetings of one commission. */
export class MeetingsPage {
  readonly heading: Locator;
  readonly meetings: Locator;
  readonly newMeeting: Locator;
  readonly settings: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Meetings' });
    this.meetings = page.getByRole('row').filter({ has: page.getByRole('link') });
    this.newMeeting = page.getByRole('button', { name: 'New meeting' });
    this.settings = page.getByRole('link', { name: 'Commission settings' });
  }

  link(title: string): Locator {
    return this.meetings.getByRole('link', { name: title });
  }

  /** Opens the workspace of the meeting with this title. */
  async open(title: string): Promise<void> {
    await this.link(title).click();
  }
}
