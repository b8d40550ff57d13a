import type { Locator, Page } from '@playwright/test';

/** Everything that is known of one action, beside the list. */
export class ActionDrawerPage {
  readonly drawer: Locator;
  readonly heading: Locator;
  readonly reports: Locator;
  readonly history: Locator;
  readonly chain: Locator;
  readonly officer: Locator;
  readonly privateMark: Locator;
  readonly privateState: Locator;

  constructor(page: Page) {
    this.drawer = page.getByRole('complementary', { name: /^Action \d/ });
    this.heading = this.drawer.getByRole('heading', { level: 2 });
    const itemsUnder = (heading: string): Locator =>
      this.drawer
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: heading }) })
        .getByRole('listitem');
    this.reports = itemsUnder('Reports');
    this.history = itemsUnder('History');
    this.chain = itemsUnder('Where it came from and went on');
    this.officer = this.drawer.getByRole('textbox', { name: 'Officer in charge' });
    this.privateMark = this.drawer.getByText(
      'Stays on this desk: never part of a record or of anything sent.',
    );
    this.privateState = this.drawer.getByRole('status');
  }
}
