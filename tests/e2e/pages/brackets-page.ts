import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../keyboard.ts';

type Language = keyof Texts | 'en';

/** Agreement and disputed text in the minutes. */
export class BracketsPage {
  /** Asks which side the desk belongs to. */
  readonly ownSide: Locator;
  /** How many clauses there are, are not agreed, and have brackets. */
  readonly progress: Locator;
  readonly filter: Locator;
  /** The clauses that are shown. */
  readonly clauses: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    const minutes = page.getByRole('region', { name: 'Clauses', exact: true });
    this.ownSide = page.getByRole('dialog', { name: 'Which side does this desk belong to?' });
    this.progress = minutes.getByText(/^\d+ clauses? · /);
    this.filter = page.getByRole('combobox', { name: 'Clauses shown' });
    this.clauses = minutes.getByRole('listitem', { name: /^Clause / });
  }

  bracket(number: string): Locator {
    return this.#page.getByRole('group', { name: `Disputed text 1 of clause ${number}`, exact: true });
  }

  variant(number: string, side: string, language: Language): Locator {
    const name = `${side}, disputed text 1 of clause ${number}, ${language}`;
    return this.#page.getByRole('textbox', { name, exact: true });
  }

  take(number: string, side: string): Locator {
    return this.bracket(number).getByRole('button', { name: `Take this text: ${side}` });
  }

  writeAnother(number: string): Locator {
    return this.bracket(number).getByRole('button', { name: 'Write another' });
  }

  other(number: string, language: Language): Locator {
    return this.bracket(number).getByRole('textbox', {
      name: `Other wording for disputed text 1 of clause ${number}, ${language}`,
    });
  }

  putInPlace(number: string): Locator {
    return this.bracket(number).getByRole('button', { name: 'Put in place' });
  }

  agreement(number: string, side: string): Locator {
    return this.#page.getByRole('button', { name: `${side} agrees to clause ${number}`, exact: true });
  }

  agreeToSection(section: number, side: string): Locator {
    return this.#page.getByRole('button', {
      name: new RegExp(`^${side} agrees to all of section ${section} `),
    });
  }

  /** The marks of the clauses in a section that a side has not agreed to. */
  openIn(section: number, side: string): Locator {
    const name = new RegExp(`^${side} agrees to clause ${section}\\.`);
    return this.#page.getByRole('button', { name, pressed: false });
  }
}
