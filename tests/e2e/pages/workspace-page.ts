import { expect, type Locator, type Page } from '@playwright/test';

export const STEPS = [
  'Overview',
  'Delegations',
  'Agenda',
  'Previous decisions',
  'Minutes',
  'Checks',
  'Record',
  'Signature',
] as const;
export type Step = (typeof STEPS)[number];

/** What stands around every step of a meeting: its title, the steps, undo and redo, banners and the status bar. */
export class WorkspacePage {
  readonly title: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly saveState: Locator;
  readonly statusBar: Locator;
  /** What went wrong, in words. */
  readonly alert: Locator;
  readonly #steps: Locator;

  constructor(page: Page) {
    this.title = page.getByRole('main').getByRole('heading', { level: 1 });
    this.undo = page.getByRole('button', { name: 'Undo' });
    this.redo = page.getByRole('button', { name: 'Redo' });
    this.statusBar = page.getByRole('contentinfo');
    this.saveState = page.getByRole('contentinfo').getByRole('status');
    this.alert = page.getByRole('main').getByRole('alert');
    this.#steps = page.getByRole('navigation', { name: 'Steps of the meeting' });
  }

  step(step: Step): Locator {
    return this.#steps.getByRole('link', { name: new RegExp(`^${step}`) });
  }

  async open(step: Step): Promise<void> {
    await this.step(step).click();
    await expect(this.step(step)).toHaveAttribute('aria-current', 'page');
  }

  /** Waits until everything done so far is safely on disk. */
  async expectSaved(): Promise<void> {
    await expect(this.saveState).toHaveText(/^Saved \d\d:\d\d$/);
  }
}
