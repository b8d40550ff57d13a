import type { Locator, Page } from '@playwright/test';

/** A meeting as a whole. */
export class OverviewPage {
  readonly whereAndWhen: Locator;
  readonly number: Locator;
  readonly closing: Locator;
  /** In how many originals the record is signed. */
  readonly copies: Locator;

  constructor(page: Page) {
    this.whereAndWhen = page.getByRole('region', { name: 'Where and when' });
    this.closing = page.getByRole('region', { name: 'Closing of the record' });
    this.copies = this.closing.getByRole('textbox', { name: 'Originals' });
    this.number = this.whereAndWhen.getByRole('textbox', { name: 'Number' });
  }

  async openCalendar(day: 'First day' | 'Last day'): Promise<void> {
    await this.whereAndWhen.getByRole('button', { name: `Calendar ${day}` }).click();
    await this.whereAndWhen.page().getByRole('grid').waitFor();
  }

  async openHosts(): Promise<void> {
    await this.whereAndWhen.getByRole('button', { name: / Host$/ }).click();
    await this.whereAndWhen.page().getByRole('listbox').waitFor();
  }
}
