import type { Locator, Page } from '@playwright/test';

/** Earlier states of meetings, backups of the whole store, and the trash. */
export class BackupsPage {
  readonly heading: Locator;
  /** The earlier states of the chosen meeting, the newest first. */
  readonly states: Locator;
  readonly whole: Locator;
  readonly folder: Locator;
  readonly useFolder: Locator;
  readonly backUp: Locator;
  readonly files: Locator;
  readonly trash: Locator;
  /** What became of what was asked. */
  readonly outcome: Locator;
  readonly undo: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Backups' });
    this.states = page
      .getByRole('region', { name: 'Earlier states of a meeting' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'Restore' }) });
    this.whole = page.getByRole('region', { name: 'Backups of the whole store' });
    this.folder = this.whole.getByRole('textbox', { name: 'Folder' });
    this.useFolder = this.whole.getByRole('button', { name: 'Back up into this folder' });
    this.backUp = this.whole.getByRole('button', { name: 'Back up now' });
    this.files = this.whole.getByRole('button', { name: 'Backups in this folder' });
    this.trash = page.getByRole('region', { name: 'Trash' }).getByRole('listitem');
    this.outcome = page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Dismiss' }) });
    this.undo = this.outcome.getByRole('button', { name: 'Undo' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Backups' }).click();
  }

  async restore(state: Locator): Promise<void> {
    await state.getByRole('button', { name: 'Restore' }).click();
  }

  async compare(state: Locator): Promise<void> {
    await state.getByRole('button', { name: 'Compare with now' }).click();
  }
}
