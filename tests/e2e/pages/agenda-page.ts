import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../keyboard.ts';

/** The adopted agenda. */
export class AgendaPage {
  readonly add: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.add = page.getByRole('button', { name: 'Add item' });
  }

  texts(language: keyof Texts): Locator {
    return this.#page.getByRole('textbox', { name: new RegExp(`^Item \\d+, ${language}$`) });
  }

  remove(item: number): Locator {
    return this.#page.getByRole('button', { name: `Remove item ${item}`, exact: true });
  }

  /** Types the items one after the other without the mouse: Tab goes to the other language, Enter to the next item. */
  async typeItems(items: readonly Texts[]): Promise<void> {
    const { keyboard } = this.#page;
    await this.add.click();
    for (const [index, item] of items.entries()) {
      if (index > 0) {
        await keyboard.press('Enter');
        await keyboard.press('Shift+Tab');
      }
      await keyboard.type(item.ru);
      await keyboard.press('Tab');
      await keyboard.type(item.az);
    }
  }
}
