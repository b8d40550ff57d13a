import { expect, type Locator, type Page } from '@playwright/test';
import { type Texts, type, typeTexts } from '../keyboard.ts';

/** A person as the dialog of the register asks for one. */
export interface TypedPerson {
  given: Texts;
  family: Texts;
  post: Texts;
}

/** Who comes to the meeting from each side. */
export class DelegationsPage {
  readonly dialog: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: /person$/ });
  }

  delegation(side: string): Locator {
    return this.#page.getByRole('region', { name: side, exact: true });
  }

  role(name: string): Locator {
    return this.#page.getByRole('combobox', { name: `Role of ${name}` });
  }

  /** Looks for a name that the register does not know, and goes on to add it. */
  async beginPerson(side: string, name: string): Promise<void> {
    await type(
      this.delegation(side).getByRole('combobox', { name: `Add to the delegation of ${side}` }),
      name,
    );
    await this.#page.getByRole('option', { name: /^Add a person/ }).click();
  }

  /** Adds somebody new to the delegation, in the role that is proposed. The name that was looked for stands already. */
  async addPerson(side: string, { given, family, post }: TypedPerson): Promise<void> {
    await this.beginPerson(side, `${given.ru} ${family.ru}`);
    await expect(this.#name('Given', 'ru')).toHaveValue(given.ru);
    await expect(this.#name('Family', 'ru')).toHaveValue(family.ru);
    await type(this.#name('Given', 'az'), given.az);
    await type(this.#name('Family', 'az'), family.az);
    await typeTexts(this.dialog, 'Post', post);
    await this.dialog.getByRole('button', { name: 'Add', exact: true }).click();
  }

  #name(part: 'Given' | 'Family', language: keyof Texts): Locator {
    return this.dialog.getByRole('textbox', { name: `${part} name, ${language}` });
  }
}
