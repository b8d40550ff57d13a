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
    const items = this.drawer.getByRole('listitem');
    this.reports = items.filter({ has: page.getByRole('button', { name: /^Edit the report/ }) });
    this.history = items.filter({ hasText: /reported on|agreed at the|decided about/ });
    this.chain = items.filter({ hasText: /\d(st|nd|rd|th) meeting( · this clause)?/ });
    this.officer = this.drawer.getByRole('textbox', { name: 'Officer in charge' });
    this.privateMark = this.drawer.getByText(
      'Stays on this desk: never part of a record or of anything sent.',
    );
    this.privateState = this.drawer.getByRole('status');
  }
}
