import type { Locator, Page } from '@playwright/test';

/** The review of a control table that somebody has filled in. */
export class ReportImportPage {
  readonly found: Locator;
  readonly rows: Locator;
  readonly accept: Locator;
  readonly outcome: Locator;
  readonly close: Locator;

  constructor(private readonly page: Page) {
    const place = page.getByRole('region', { name: 'Import reports' });
    this.found = place.getByText(/ read: /);
    this.rows = page
      .getByRole('table', { name: 'What would change' })
      .getByRole('row')
      .filter({ has: page.getByRole('checkbox') });
    this.accept = place.getByRole('button', { name: /^Take (\d+ reports?|nothing)$/ });
    this.outcome = place.getByText(/taken over\.$/);
    this.close = place.getByRole('button', { name: 'Close' });
  }

  async choose(file: string): Promise<void> {
    await this.page.getByLabel('Filled-in control table (XLSX)').setInputFiles(file);
  }

  tick(reference: string): Locator {
    return this.page.getByRole('checkbox', { name: `Take ${reference}` });
  }

  row(reference: string): Locator {
    return this.rows.filter({ has: this.tick(reference) });
  }
}
