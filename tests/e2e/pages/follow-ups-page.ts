import type { Locator, Page } from '@playwright/test';

/** The list of actions of signed records, in a table or in pictures. */
export class FollowUpsPage {
  readonly lines: Locator;
  readonly headings: Locator;
  /** How many of all actions are shown. */
  readonly shown: Locator;
  readonly view: Locator;
  readonly saveView: Locator;
  readonly backToView: Locator;
  readonly report: Locator;
  readonly import: Locator;
  readonly implementationReport: Locator;
  readonly sheets: Locator;

  constructor(private readonly page: Page) {
    const grid = page.getByRole('grid', { name: 'Follow-ups' });
    this.lines = grid.getByRole('row').filter({ has: page.locator('[data-column="8"]') });
    this.headings = grid.getByRole('rowheader').filter({ hasText: /\d+ actions?$/ });
    this.shown = page.getByText(/^\d+ of \d+ actions?$/);
    this.view = page.getByRole('button', { name: /View$/ });
    this.saveView = page.getByRole('button', { name: 'Save as a view …' });
    this.backToView = page.getByRole('button', { name: 'Back to the view' });
    this.report = page.getByRole('button', { name: 'Report on these …' });
    this.import = page.getByRole('button', { name: 'Import …' });
    this.implementationReport = page.getByRole('button', { name: 'Implementation report …' });
    this.sheets = page.getByRole('combobox', { name: 'Sheets of the XLSX' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Follow-ups' }).click();
  }

  /** The cell with the reference of an action. */
  reference(reference: string): Locator {
    return this.page.getByRole('rowheader', { name: reference, exact: true });
  }

  line(reference: string): Locator {
    return this.lines.filter({ has: this.reference(reference) });
  }

  /** A word of the sentence that says what is shown. */
  word(name: 'State' | 'Deadline' | 'Side' | 'Section' | 'Body' | 'Grouped by'): Locator {
    return this.page.getByRole('group', { name: 'What is shown' }).getByRole('combobox', { name });
  }

  exportAs(format: 'XLSX' | 'CSV' | 'ICS'): Locator {
    return this.page.getByRole('button', { name: `Export ${format}` });
  }

  async chooseView(name: string): Promise<void> {
    await this.view.click();
    await this.page.getByRole('option', { name }).click();
  }

  async show(mode: 'Table' | 'Pictures'): Promise<void> {
    await this.page.getByRole('button', { name: mode, exact: true }).click();
  }
}
