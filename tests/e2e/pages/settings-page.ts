import type { Locator, Page } from '@playwright/test';

/** The settings of a commission: its formulas and its texts. */
export class SettingsPage {
  readonly save: Locator;
  readonly saved: Locator;
  readonly alert: Locator;
  readonly addText: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.save = page.getByRole('button', { name: 'Save', exact: true });
    this.saved = page.getByRole('status').filter({ hasText: 'Saved' });
    this.alert = page.getByRole('alert');
    this.addText = page.getByRole('button', { name: 'Add text' });
  }

  async open(which: 'Formulas' | 'Texts'): Promise<void> {
    await this.#page.getByRole('link', { name: 'Commission settings' }).click();
    await this.#page.getByRole('navigation', { name: 'Pages of the settings' }).getByText(which).click();
  }

  async showPart(part: string): Promise<void> {
    await this.#page.getByRole('tab', { name: part }).click();
  }

  formula(name: string, language: string): Locator {
    return this.#page.getByRole('textbox', { name: `${name}, ${language}`, exact: true });
  }

  backToBuiltIn(name: string, language: string): Locator {
    return this.#page.getByRole('button', { name: `Back to built-in: ${name}, ${language}`, exact: true });
  }

  text(name: string): Locator {
    return this.#page.getByRole('listitem', { name });
  }
}
