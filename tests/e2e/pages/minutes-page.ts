import { expect, type Locator, type Page } from '@playwright/test';
import { choose, type Texts, type, typeTexts } from '../keyboard.ts';
import { MeetingsPage } from './meetings-page.ts';
import { WorkspacePage } from './workspace-page.ts';

type Language = keyof Texts | 'en';

/** The minutes: sections with their clauses in language columns. */
export class MinutesPage {
  readonly addSection: Locator;
  readonly bodyDialog: Locator;
  /** Folds the list of keys out. */
  readonly keys: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.addSection = page.getByRole('button', { name: 'Add section' });
    this.keys = page.getByRole('button', { name: 'Keys', exact: true });
    this.bodyDialog = page.getByRole('dialog', { name: /body$/ });
  }

  title(section: number, language: Language): Locator {
    return this.#page.getByRole('textbox', { name: `Title of section ${section}, ${language}`, exact: true });
  }

  clause(number: string, language: Language): Locator {
    return this.#page.getByRole('textbox', { name: `Clause ${number}, ${language}`, exact: true });
  }

  verbClass(number: string): Locator {
    return this.#page.getByRole('combobox', { name: `Verb class of clause ${number}`, exact: true });
  }

  speaker(number: string): Locator {
    return this.#page.getByRole('combobox', { name: `Speaker of clause ${number}`, exact: true });
  }

  editAction(number: string): Locator {
    return this.#page.getByRole('button', { name: `Edit action of clause ${number}`, exact: true });
  }

  /** The form for what a clause obliges to. */
  action(number: string): Locator {
    return this.#page.getByRole('group', { name: `Action of clause ${number}`, exact: true });
  }

  addClause(section: number): Locator {
    return this.#page
      .getByRole('region', { name: `Section ${section}`, exact: true })
      .getByRole('button', { name: 'Add clause' });
  }

  /** The clauses of a section in one language as they stand now. */
  clauses(section: number, language: Language): Promise<string[]> {
    const name = new RegExp(`^Clause ${section}\\.\\d+, ${language}$`);
    return this.#page
      .getByRole('textbox', { name })
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  }

  /** Waits until a section has exactly these clauses in one language. */
  async expectClauses(section: number, language: Language, texts: readonly string[]): Promise<void> {
    await expect.poll(() => this.clauses(section, language)).toEqual(texts);
  }

  async type(number: string, language: Language, text: string): Promise<void> {
    await type(this.clause(number, language), text);
  }

  /** Types clauses at the cursor: Tab goes to the other language, Enter to the next clause. */
  async typeClauses(clauses: readonly Texts[]): Promise<void> {
    const { keyboard } = this.#page;
    for (const [index, clause] of clauses.entries()) {
      if (index > 0) await this.nextClause();
      await keyboard.type(clause.ru);
      await keyboard.press('Tab');
      await keyboard.type(clause.az);
    }
  }

  /** From the end of the Azerbaijani text of a clause to the Russian text of a new one after it. */
  async nextClause(): Promise<void> {
    await this.#page.keyboard.press('Enter');
    await this.#page.keyboard.press('Shift+Tab');
  }

  /** Looks for a body that the register does not know among those responsible, and goes on to add it. */
  async beginBody(number: string, side: string, name: string): Promise<void> {
    await type(this.action(number).getByRole('combobox', { name: `Bodies of ${side}` }), name);
    await this.#page.getByRole('option', { name: /^Add a body/ }).click();
  }

  /** Adds a new body to those responsible for an action. The name that was looked for stands already. */
  async addBody(number: string, side: string, name: Texts): Promise<void> {
    await this.beginBody(number, side, name.ru);
    await expect(this.bodyDialog.getByRole('textbox', { name: 'Name, ru', exact: true })).toHaveValue(
      name.ru,
    );
    await type(this.bodyDialog.getByRole('textbox', { name: 'Name, az', exact: true }), name.az);
    await this.bodyDialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(this.bodyDialog).toBeHidden();
  }

  async typeDeadline(number: string, phrase: Texts): Promise<void> {
    await typeTexts(this.action(number), 'Deadline, as it will be signed', phrase);
  }

  /** Says that a deadline is the end of a year, or all of one of its halves. */
  async chooseDeadline(
    number: string,
    meaning: { kind: 'a year'; year: string } | { kind: 'a half-year'; half: string; year: string },
  ): Promise<void> {
    const action = this.action(number);
    await choose(action, 'It means', meaning.kind);
    await type(action.getByRole('textbox', { name: 'Year' }), meaning.year);
    await this.#page.keyboard.press('Tab');
    if (meaning.kind === 'a half-year') {
      await choose(action, 'Counts', 'During');
      await choose(action, 'Which', meaning.half);
    }
  }
}

/** Goes from the meetings of the sample commission to the minutes that are being written. */
export const openMinutes = async (page: Page): Promise<MinutesPage> => {
  await new MeetingsPage(page).open('21st meeting');
  await new WorkspacePage(page).open('Minutes');
  return new MinutesPage(page);
};
