import type { Locator, Page } from '@playwright/test';

/** The final record as it would print, and the files made of it. */
export class RecordPage {
  readonly pages: Locator;
  readonly exportPdf: Locator;
  readonly outcome: Locator;

  constructor(page: Page) {
    this.pages = page.getByRole('region', { name: 'Pages of the record' }).getByRole('img');
    this.exportPdf = page.getByRole('button', { name: 'Export PDF' });
    this.outcome = page.getByRole('status').filter({ hasText: /downloads|is saved/ });
  }
}
