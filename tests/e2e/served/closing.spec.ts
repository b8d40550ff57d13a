import { expect } from '@playwright/test';
import { test } from '../desk-test.ts';
import { MeetingsPage } from '../pages/meetings-page.ts';
import { MinutesPage } from '../pages/minutes-page.ts';
import { WorkspacePage } from '../pages/workspace-page.ts';

// Electron asks with a dialog of the system instead, which no page driver can answer.
test('a window asks before it closes over words that are not saved', async ({ servedDesk: { page } }) => {
  const workspace = new WorkspacePage(page);
  await new MeetingsPage(page).open('21st meeting');
  await workspace.open('Minutes');
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/call/edit-meeting', async (route) => {
    await held;
    await route.continue();
  });
  const clause = new MinutesPage(page).clause('1.1', 'ru');
  await clause.fill('Стороны отметили');
  const close = () => page.close({ runBeforeUnload: true });
  const [question] = await Promise.all([page.waitForEvent('dialog'), close()]);
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();

  letThrough();
  await workspace.expectSaved();
  await expect(clause).toHaveValue('Стороны отметили');
  await Promise.all([page.waitForEvent('close'), close()]);
});
