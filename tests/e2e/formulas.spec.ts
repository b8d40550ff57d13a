import { expect, type Page } from '@playwright/test';
import { test } from './desk-test.ts';
import { openMinutes } from './pages/minutes-page.ts';
import { SettingsPage } from './pages/settings-page.ts';

/** Puts the first formula with these words into the clause that is being written, by keyboard alone. */
const insertFormula = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+Space');
  await expect(page.getByRole('dialog', { name: /^Formulas for clause/ })).toBeVisible();
  await page.keyboard.type(words);
  await expect(page.getByRole('menuitem').first()).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Formulas for clause/ })).toBeHidden();
};

test('an opening is put into a clause in every language at once, as one step', async ({
  sampleDesk: { page },
}) => {
  const minutes = await openMinutes(page);
  await minutes.clause('2.5', 'az').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await expect(minutes.clause('2.6', 'az')).toBeFocused();
  await insertFormula(page, 'The Azerbaijani Side informed');
  await expect(minutes.clause('2.6', 'ru')).toHaveValue('Азербайджанская Сторона проинформировала о …');
  await expect(minutes.clause('2.6', 'en')).toHaveValue('The Azerbaijani Side informed about …');
  await expect(minutes.verbClass('2.6')).toHaveValue('one-sided');
  await expect(minutes.speaker('2.6')).toHaveValue('side az');
  // The gap is selected, so that writing goes on over it.
  await expect(minutes.clause('2.6', 'az')).toBeFocused();
  await page.keyboard.type('görülən işlər');
  await expect(minutes.clause('2.6', 'az')).toHaveValue(
    'Azərbaycan Tərəfi görülən işlər haqqında məlumat vermişdir.',
  );
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  for (const language of ['ru', 'az', 'en'] as const)
    await expect(minutes.clause('2.6', language)).toHaveValue('');
});

test('Escape leaves the formulas, and the cursor is where it was', async ({ sampleDesk: { page } }) => {
  const minutes = await openMinutes(page);
  await minutes.clause('2.1', 'ru').click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Control+Space');
  await expect(page.getByRole('textbox', { name: 'Type to narrow down' })).toBeFocused();
  await page.keyboard.type('informed');
  await page.keyboard.press('Escape');
  await expect(minutes.clause('2.1', 'ru')).toBeFocused();
  await page.keyboard.type('Итак: ');
  await expect(minutes.clause('2.1', 'ru')).toHaveValue(/^Итак: /);
});

test('a text of the commission is found by its name and goes in at the cursor', async ({
  sampleDesk: { page },
}) => {
  const settings = new SettingsPage(page);
  await settings.open('Texts');
  await settings.addText.click();
  await settings.save.click();
  await expect(settings.alert).toContainText('a text has no name');
  await page.getByRole('textbox', { name: 'Name' }).fill('Channels');
  await page.getByRole('textbox', { name: 'Words, ru' }).fill('по дипломатическим каналам');
  await settings.save.click();
  await expect(settings.saved).toBeVisible();
  await page.getByRole('link', { name: 'Meetings' }).click();
  const minutes = await openMinutes(page);
  const before = await minutes.clause('2.1', 'ru').inputValue();
  await minutes.clause('2.1', 'ru').click();
  await page.keyboard.press('ControlOrMeta+End');
  await insertFormula(page, 'Channels');
  await expect(minutes.clause('2.1', 'ru')).toHaveValue(`${before} по дипломатическим каналам`);
});

test('a commission words a formula; one that records cannot use is not saved', async ({
  sampleDesk: { page },
}) => {
  const settings = new SettingsPage(page);
  await settings.open('Formulas');
  await settings.showPart('Agenda');
  const annexed = settings.formula('Agenda adopted, in an annex', 'en');
  await annexed.fill('The agenda is in Annex {nummer}.');
  await settings.save.click();
  await expect(settings.alert).toContainText('Nothing was saved yet');
  await expect(annexed).toBeFocused();
  await expect(page.getByText('{nummer} means nothing here. This sentence knows {number}.')).toBeVisible();

  await annexed.fill('The agenda is in Annex {number}.');
  await expect(page.getByText('The agenda is in Annex 1.')).toBeVisible();
  await settings.save.click();
  await expect(settings.saved).toBeVisible();

  await page.reload();
  await settings.showPart('Agenda');
  await expect(annexed).toHaveValue('The agenda is in Annex {number}.');
  await settings.backToBuiltIn('Agenda adopted, in an annex', 'en').click();
  await expect(annexed).toHaveValue('The Sides adopted the agenda set out in Annex {number}.');
});
