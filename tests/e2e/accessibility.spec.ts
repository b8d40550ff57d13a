import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { test } from './desk-test.ts';
import { AgendaPage } from './pages/agenda-page.ts';
import { CommissionPage } from './pages/commission-page.ts';
import { DelegationsPage } from './pages/delegations-page.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { MeetingsPage } from './pages/meetings-page.ts';
import { MinutesPage, openMinutes } from './pages/minutes-page.ts';
import { NewMeetingPage } from './pages/new-meeting-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { RecordPage } from './pages/record-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';

test('the first start and the form for a commission are accessible', async ({ desk: { page } }) => {
  const firstStart = new FirstStartPage(page);
  await expect(firstStart.heading).toBeVisible();
  await expectAccessible(page, 'first start');

  await firstStart.startOwn.click();
  const commission = new CommissionPage(page);
  await expect(commission.heading).toHaveText('New commission');
  await expectAccessible(page, 'new commission');
  await commission.create.click();
  await expect(commission.complaint).toBeVisible();
  await expectAccessible(page, 'new commission with what is missing');
});

test('the places of a commission are accessible', async ({ sampleDesk: { page } }) => {
  const meetings = new MeetingsPage(page);
  await expect(meetings.heading).toBeVisible();
  await expectAccessible(page, 'meetings');
  await meetings.newMeeting.click();
  await expect(new NewMeetingPage(page).heading).toBeVisible();
  await expectAccessible(page, 'new meeting');
  await meetings.settings.click();
  await expect(new CommissionPage(page).heading).toHaveText('Commission settings');
  await expectAccessible(page, 'commission settings');
  const settings = new SettingsPage(page);
  await settings.open('Formulas');
  await settings.formula('Title of the record', 'en').fill('{kind} of {it}');
  await expectAccessible(page, 'formulas with one that cannot be used');
  await settings.open('Texts');
  await settings.addText.click();
  await expectAccessible(page, 'texts');
});

test('preparing a meeting is accessible', async ({ sampleDesk: { page } }) => {
  await new MeetingsPage(page).open('21st meeting');
  const workspace = new WorkspacePage(page);
  const overview = new OverviewPage(page);
  await expect(overview.whereAndWhen).toBeVisible();
  await expectAccessible(page, 'overview');
  await overview.openCalendar('First day');
  await expectAccessible(page, 'a calendar');
  await page.keyboard.press('Escape');
  await overview.openHosts();
  await expectAccessible(page, 'a list of options');
  await page.keyboard.press('Escape');

  await workspace.open('Delegations');
  const delegations = new DelegationsPage(page);
  await expect(delegations.delegation('Russia')).toBeVisible();
  await expectAccessible(page, 'delegations');
  await delegations.beginPerson('Russia', 'Иван Новый');
  await expect(delegations.dialog).toBeVisible();
  await expectAccessible(page, 'a new person');
  await page.keyboard.press('Escape');

  await workspace.open('Agenda');
  await expect(new AgendaPage(page).add).toBeVisible();
  await expectAccessible(page, 'agenda');
});

test('the minutes are accessible', async ({ sampleDesk: { page } }) => {
  const minutes = await openMinutes(page);
  await expect(minutes.clause('1.4', 'ru')).toBeVisible();
  await minutes.keys.click();
  await minutes.clause('1.4', 'ru').click();
  await page.keyboard.press('Control+Space');
  await page.keyboard.type('informed');
  await expectAccessible(page, 'the formulas of a clause');
  await page.keyboard.press('Escape');
  await minutes.editAction('1.4').click();
  await expect(minutes.action('1.4')).toBeVisible();
  await expectAccessible(page, 'minutes with an action open');
  await minutes.beginBody('1.4', 'Russia', 'Новое ведомство');
  await expect(minutes.bodyDialog).toBeVisible();
  await expectAccessible(page, 'a new body');
});

test('the record, and a meeting that is signed, are accessible', async ({ sampleDesk: { page } }) => {
  const meetings = new MeetingsPage(page);
  const workspace = new WorkspacePage(page);
  await meetings.open('20th meeting');
  await workspace.open('Minutes');
  await expect(new MinutesPage(page).clause('1.1', 'ru')).toBeVisible();
  await expectAccessible(page, 'signed minutes');
  await workspace.open('Record');
  await expect(new RecordPage(page).pages.first()).toBeVisible();
  await expectAccessible(page, 'record');
});
