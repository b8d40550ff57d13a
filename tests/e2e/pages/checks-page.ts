import { expect, type Locator, type Page } from '@playwright/test';

/** The findings of the checks, how they are let stand, and how much each check weighs. */
export class ChecksPage {
  readonly verdict: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.verdict = page.getByRole('main').getByRole('status');
  }

  /** The findings of a group whose sentences say this. */
  findings(
    group: 'holds the signature up' | 'to look at' | 'that stand',
    sentence: string | RegExp,
  ): Locator {
    const heading = {
      'holds the signature up': /holds? the signature up$/,
      'to look at': /to look at$/,
      'that stand': /that stands?$/,
    }[group];
    return this.#page
      .getByRole('region', { name: heading })
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('link', { name: sentence }) });
  }

  /** Goes to where a finding is mended. */
  async goTo(finding: Locator): Promise<void> {
    await finding.getByRole('link').click();
  }

  async letStand(finding: Locator, reason: string): Promise<void> {
    await finding.getByRole('button', { name: /^Let it stand/ }).click();
    await this.#page.getByRole('textbox', { name: 'Why it may stand' }).fill(reason);
    await this.#page.keyboard.press('Enter');
    await expect(this.#page.getByRole('textbox', { name: 'Why it may stand' })).toBeHidden();
  }

  async weigh(check: string, weight: string): Promise<void> {
    const list = this.#page.getByRole('button', { name: 'How much each check weighs' });
    if ((await list.getAttribute('aria-expanded')) !== 'true') await list.click();
    await this.#page.getByRole('combobox', { name: `Weight of the check: ${check}` }).selectOption(weight);
  }
}
