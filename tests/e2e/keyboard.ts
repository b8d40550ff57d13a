import type { Locator, Page } from '@playwright/test';

/** One text in both languages of the specifications, by the tags that the labels on the screen carry. */
export type Texts = Record<'ru' | 'az', string>;

/** A day as a person types it: day, month, year. */
export type TypedDay = readonly [day: string, month: string, year: string];

/** Clicks into a field and types over what is there, key by key. */
export const type = async (field: Locator, text: string): Promise<void> => {
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
};

/** Puts the cursor, which stands after `text`, before it. */
export const goBefore = async (page: Page, text: string): Promise<void> => {
  for (let letter = 0; letter < text.length; letter += 1) await page.keyboard.press('ArrowLeft');
};

/** Selects words in the text of a field with the keys alone. */
export const selectWords = async (field: Locator, words: string): Promise<void> => {
  const start = (await field.inputValue()).indexOf(words);
  if (start < 0) throw new Error(`${field} does not say ${words}.`);
  const { keyboard } = field.page();
  await field.press('ControlOrMeta+Home');
  for (let step = 0; step < start; step += 1) await keyboard.press('ArrowRight');
  for (let step = 0; step < words.length; step += 1) await keyboard.press('Shift+ArrowRight');
};

/** Types a text in both languages into the fields that are labelled "<label>, ru" and "<label>, az". */
export const typeTexts = async (within: Locator, label: string, texts: Texts): Promise<void> => {
  for (const [language, text] of Object.entries(texts))
    await type(within.getByRole('textbox', { name: `${label}, ${language}`, exact: true }), text);
};

/** Unfolds what sentences ask of the name `label`, and types the form in the field that asks for this case. */
export const typeForm = async (
  within: Locator,
  label: string,
  grammaticalCase: RegExp,
  form: string,
): Promise<void> => {
  const group = within.getByRole('group', { name: label, exact: true });
  const field = group.getByRole('textbox', { name: grammaticalCase });
  if (!(await field.isVisible()))
    await group.getByRole('button', { name: `Forms in sentences: ${label}` }).click();
  await type(field, form);
};

/** Types a day part by part; the field goes on to the next part by itself. */
export const typeDay = async (within: Locator, label: string, parts: TypedDay): Promise<void> => {
  const group = within.getByRole('group', { name: label, exact: true });
  await group.getByRole('spinbutton', { name: /^day/ }).click();
  for (const part of parts) await within.page().keyboard.type(part);
};

/** Takes an option of a choice that opens a list. */
export const choose = async (within: Locator, label: string, option: string): Promise<void> => {
  await within.getByRole('button', { name: new RegExp(` ${label}$`) }).click();
  await within.page().getByRole('option', { name: option, exact: true }).click();
};

/** More stops than any screen has before what is looked for. */
const MOST_STOPS = 80;

/** Goes on with Tab until `target` has the focus; `key` turns round. */
export const tabTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${target}.`);
};
