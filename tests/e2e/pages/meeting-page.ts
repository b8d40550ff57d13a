import type { Locator, Page } from '@playwright/test';

export type Step =
  | 'Overview'
  | 'Delegations'
  | 'Agenda'
  | 'Previous decisions'
  | 'Minutes'
  | 'Record'
  | 'Signature';

/** The workspace of one meeting with its steps. */
export class MeetingPage {
  readonly steps: Locator;
  readonly undo: Locator;

  constructor(private readonly page: Page) {
    this.steps = page.getByRole('navigation', { name: 'Steps of the meeting' });
    this.undo = page.getByRole('button', { name: 'Undo' });
  }

  /** Opens a meeting from the list of meetings. */
  async open(name: string): Promise<void> {
    await this.page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  }

  /** A step by its name, with whatever count it shows. */
  step(name: Step): Locator {
    return this.steps.getByRole('link', { name: new RegExp(`^${name}`) });
  }

  async goTo(name: Step): Promise<void> {
    await this.step(name).click();
  }
}
