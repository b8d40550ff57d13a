import type { Locator, Page } from '@playwright/test';
import { choose, type Texts, type TypedDay, type, typeDay, typeForm, typeTexts } from '../keyboard.ts';

/** The form for a new meeting. */
export class NewMeetingPage {
  readonly heading: Locator;
  readonly create: Locator;
  readonly #form: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'New meeting' });
    this.create = page.getByRole('button', { name: 'Create meeting' });
    this.#form = page.getByRole('main');
  }

  async typeNumber(number: string): Promise<void> {
    await type(this.#form.getByRole('textbox', { name: 'Number' }), number);
  }

  async chooseHost(host: string): Promise<void> {
    await choose(this.#form, 'Host', host);
  }

  async typeDays(first: TypedDay, last: TypedDay): Promise<void> {
    await typeDay(this.#form, 'First day', first);
    await typeDay(this.#form, 'Last day', last);
  }

  /** Types the place and where it was held: "in Moscow" has a form of its own in both languages. */
  async typePlace(place: Texts, locative: Texts): Promise<void> {
    await typeTexts(this.#form, 'Place', place);
    await typeForm(this.#form, 'Place', /^предложный падеж/, locative.ru);
    await typeForm(this.#form, 'Place', /^yerlik hal/, locative.az);
  }
}
