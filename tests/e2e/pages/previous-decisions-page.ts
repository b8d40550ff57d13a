import type { Locator, Page } from '@playwright/test';

export type Decision = 'Closed: done' | 'Closed: no longer relevant' | 'Continues' | 'Reformulated';

/** The step in which a meeting decides about the actions of earlier ones. */
export class PreviousDecisionsPage {
  readonly rows: Locator;
  readonly progress: Locator;
  readonly onlyUndecided: Locator;
  readonly selectAll: Locator;
  readonly closeReportedDone: Locator;

  constructor(private readonly page: Page) {
    this.rows = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: /^Select / }) });
    this.progress = page.getByText(/^\d+ of \d+ actions decided about$/);
    // What is clicked is the label: the box itself is drawn.
    this.onlyUndecided = page.getByText(/^Only undecided \(\d+\)$/);
    this.selectAll = page.getByText(/^(Select all shown|\d+ selected)$/);
    this.closeReportedDone = page.getByRole('button', { name: /^Close \d+ reported done$/ });
  }

  /** What stands for the row of an action and takes its keys. */
  control(reference: string): Locator {
    return this.page.getByRole('checkbox', { name: `Select ${reference}`, exact: true });
  }

  row(reference: string): Locator {
    return this.rows.filter({ has: this.control(reference) });
  }

  decision(reference: string, decision: Decision): Locator {
    return this.row(reference).getByRole('button', { name: decision });
  }

  statement(reference: string, language: 'ru' | 'az' | 'en'): Locator {
    return this.page.getByRole('textbox', { name: `Statement about ${reference}, ${language}` });
  }

  /** Decides the same about all that are selected. */
  async decideSelected(decision: Decision): Promise<void> {
    await this.page
      .getByRole('group', { name: 'Decision about all that are selected' })
      .getByRole('button', { name: decision })
      .click();
  }

  /** The references of all rows shown, in order. */
  async references(): Promise<string[]> {
    const names = await this.rows
      .getByRole('checkbox')
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label') ?? ''));
    return names.map((name) => name.replace('Select ', ''));
  }
}
