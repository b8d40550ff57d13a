import type { Locator, Page } from '@playwright/test';
import { type Texts, typeForm, typeTexts } from '../keyboard.ts';

/** One of the two states, as the form for a commission asks for it. */
export interface TypedSide {
  shortName: Texts;
  fullName: Texts;
  fullNameForms: Record<string, string>;
  sideName: Texts;
  sideNameGenitive: string;
}

/** The form for a commission: a new one, or the settings of one that is there. */
export class CommissionPage {
  readonly heading: Locator;
  readonly create: Locator;
  /** Says how much is still missing. */
  readonly complaint: Locator;
  readonly #name: Locator;
  readonly #sections: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.create = page.getByRole('button', { name: 'Create commission' });
    this.complaint = page.getByRole('alert');
    this.#name = page.getByRole('region', { name: 'The commission', exact: true });
    this.#sections = page.getByRole('region', { name: 'Sections of the minutes' });
  }

  #side(which: 'First' | 'Second'): Locator {
    return this.#page.getByRole('region', { name: `${which} side` });
  }

  /** Types what is known of a side, with the forms that Russian sentences ask for. */
  async typeSide(which: 'First' | 'Second', side: TypedSide): Promise<void> {
    const region = this.#side(which);
    await typeTexts(region, 'Short name', side.shortName);
    await typeTexts(region, 'Full name', side.fullName);
    for (const [grammaticalCase, form] of Object.entries(side.fullNameForms))
      await typeForm(region, 'Full name', new RegExp(`^${grammaticalCase}`), form);
    await typeTexts(region, 'Name as a speaker', side.sideName);
    await typeForm(region, 'Name as a speaker', /^родительный падеж/, side.sideNameGenitive);
  }

  async typeName(name: Texts, genitive: string): Promise<void> {
    await typeTexts(this.#name, 'Name of the commission', name);
    await typeForm(this.#name, 'Name of the commission', /^родительный падеж/, genitive);
  }

  /** Removes all sections of the template but the first ones. */
  async keepSections(count: number): Promise<void> {
    const next = this.#sections.getByRole('button', { name: `Remove: section ${count + 1}`, exact: true });
    while (await next.isVisible()) await next.click();
  }
}
