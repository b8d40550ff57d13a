import type { Locator, Page } from '@playwright/test';

/** The list of meetings of one commission. */
export class MeetingsPage {
  readonly heading: Locator;
  readonly meetings: Locator;
  readonly newMeeting: Locator;
  readonly settings: Locator;
  /** The commission whose meetings these are. */
  readonly commission: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Meetings' });
    this.meetings = page.getByRole('row').filter({ has: page.getByRole('link') });
    this.newMeeting = page.getByRole('button', { name: 'New meeting' });
    this.commission = page.getByRole('complementary').getByRole('button', { name: / Commission$/ });
    this.settings = page.getByRole('link', { name: 'Commission settings' });
  }

  link(title: string): Locator {
    return this.meetings.getByRole('link', { name: title });
  }

  /** The menu at the end of the line of this meeting. */
  menu(title: string): Locator {
    return this.meetings.getByRole('button', { name: `More about the ${title}` });
  }

  /** Opens the workspace of the meeting with this title. */
  async open(title: string): Promise<void> {
    await this.link(title).click();
  }
}
