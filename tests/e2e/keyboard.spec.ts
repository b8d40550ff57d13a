import { expect } from '@playwright/test';
import { test } from './desk-test.ts';
import { tabTo } from './keyboard.ts';
import { AgendaPage } from './pages/agenda-page.ts';
import { DelegationsPage } from './pages/delegations-page.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { MeetingsPage } from './pages/meetings-page.ts';
import { MinutesPage } from './pages/minutes-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { RecordPage } from './pages/record-page.ts';
import { STEPS, type Step, WorkspacePage } from './pages/workspace-page.ts';

test('the sample opens from the first start without a mouse', async ({ desk: { page } }) => {
  const { openSample } = new FirstStartPage(page);
  await tabTo(openSample);
  await page.keyboard.press('Enter');
  await expect(new WorkspacePage(page).title).toHaveText('21st meeting');
  await expect(new MinutesPage(page).clause('1.1', 'ru')).toBeVisible();
});

test('every step of a meeting is reached and entered without a mouse', async ({ sampleDesk: { page } }) => {
  const workspace = new WorkspacePage(page);
  const first = {
    Overview: new OverviewPage(page).number,
    Delegations: new DelegationsPage(page).role('Alexei Overchuk'),
    Agenda: new AgendaPage(page).texts('ru').first(),
    Minutes: new MinutesPage(page).clause('1.1', 'ru'),
    'Previous decisions': page.getByRole('checkbox').first(),
    Checks: page.getByRole('link', { name: /^Nothing is decided/ }).first(),
    Record: new RecordPage(page).exportPdf,
    Signature: page.getByRole('link', { name: 'To the Overview' }),
  } satisfies Record<Step, unknown>;
  await tabTo(new MeetingsPage(page).link('21st meeting'));
  await page.keyboard.press('Enter');
  await expect(first.Overview).toBeVisible();
  await tabTo(first.Overview);
  for (const step of STEPS) {
    await tabTo(workspace.step(step), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(first[step]).toBeVisible();
    await expect(workspace.step(step)).toBeFocused();
    await tabTo(first[step]);
  }
});
