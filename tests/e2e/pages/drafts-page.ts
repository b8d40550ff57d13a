import { expect, type Locator, type Page } from '@playwright/test';

/** The earlier drafts of a meeting: the list, the comparison of two, and what brings them back. */
export class DraftsPage {
  readonly restoreAll: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.restoreAll = page.getByRole('button', { name: 'Bring all of it back' });
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Drafts', exact: true }).click();
  }

  /** Keeps the text as it stands now and waits until it is in the list. */
  async keep(name: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: 'Name of the draft as it stands now' }).fill(name);
    await this.#page.getByRole('button', { name: 'Keep this draft' }).click();
    await expect(this.draft(name)).toBeVisible();
  }

  draft(name: string): Locator {
    return this.#page.getByRole('complementary', { name: 'Drafts' }).getByRole('button', { name });
  }

  /** Compares one draft with another, or with the text as it stands now. */
  async compare(earlier: string, later?: string): Promise<void> {
    await this.draft(earlier).click();
    if (later === undefined) return;
    await this.#page.getByRole('button', { name: /Compared with/ }).click();
    await this.#page.getByRole('option', { name: later }).click();
  }

  /** A clause that differs. */
  clause(number: string): Locator {
    return this.#page
      .getByRole('region', { name: 'Comparison of two drafts' })
      .getByRole('listitem')
      .filter({ has: this.#page.getByText(number, { exact: true }) });
  }

  restore(number: string): Locator {
    return this.#page.getByRole('button', { name: `Bring clause ${number} back as it was` });
  }
}
