import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { test } from './desk-test.ts';
import { BackupsPage } from './pages/backups-page.ts';
import { MeetingsPage } from './pages/meetings-page.ts';
import { MinutesPage } from './pages/minutes-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';

/** Types into the first clause of the 21st meeting; answers what stood there. */
const type = async (page: Page, words: string): Promise<string> => {
  await page.getByRole('link', { name: 'Meetings' }).click();
  await new MeetingsPage(page).open('21st meeting');
  const workspace = new WorkspacePage(page);
  await workspace.open('Minutes');
  const clause = new MinutesPage(page).clause('1.1', 'ru');
  const before = await clause.inputValue();
  await clause.fill(words);
  await workspace.expectSaved();
  return before;
};

const expectText = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('link', { name: 'Meetings' }).click();
  await new MeetingsPage(page).open('21st meeting');
  await new WorkspacePage(page).open('Minutes');
  await expect(new MinutesPage(page).clause('1.1', 'ru')).toHaveValue(words);
};

test('an earlier state of a meeting is compared, restored, and the restoring is undone', async ({
  sampleDesk: { page },
}) => {
  const before = await type(page, 'Стороны отметили рост торговли.');
  const backups = new BackupsPage(page);
  await backups.open();
  await expect(backups.states).toHaveCount(1);
  await expect(backups.states).toContainText('today');
  await expect(backups.states).toContainText('82 clauses, 39 actions');
  await backups.compare(backups.states.first());
  const differences = backups.states.first().getByRole('listitem');
  await expect(differences).toHaveCount(1);
  await expect(differences).toContainText('1.1');
  await expect(differences.getByRole('deletion').first()).toBeVisible();
  await expect(differences.getByRole('insertion').last()).toContainText('рост торговли');
  await expectAccessible(page, 'backups with a comparison');

  await backups.restore(backups.states.first());
  await expect(backups.outcome).toContainText('The 21st meeting is as it was');
  // What was there has become an earlier state itself.
  await expect(backups.states).toHaveCount(2);
  await expectText(page, before);
  await backups.open();
  await backups.restore(backups.states.first());
  await expect(backups.outcome).toContainText('The 21st meeting is as it was');
  await expectText(page, 'Стороны отметили рост торговли.');

  await backups.open();
  await backups.restore(backups.states.last());
  await backups.undo.click();
  await expect(backups.outcome).toContainText('Taken back');
  await expectText(page, 'Стороны отметили рост торговли.');
});

test('undo goes back over the whole meeting after the window was loaded again', async ({
  sampleDesk: { page },
}) => {
  const before = await type(page, 'Раз.');
  const minutes = new MinutesPage(page);
  await minutes.clause('1.2', 'ru').fill('Два.');
  await new WorkspacePage(page).expectSaved();
  await page.reload();
  const clause = minutes.clause('1.1', 'ru');
  await expect(clause).toHaveValue('Раз.');
  await clause.press('ControlOrMeta+z');
  await expect(minutes.clause('1.2', 'ru')).not.toHaveValue('Два.');
  await clause.press('ControlOrMeta+z');
  await expect(clause).toHaveValue(before);
  await page.reload();
  await clause.press('ControlOrMeta+Shift+z');
  await expect(clause).toHaveValue('Раз.');
});

test('a meeting is deleted by the keyboard and taken back, at once or out of the trash', async ({
  sampleDesk: { page },
}) => {
  const meetings = new MeetingsPage(page);
  const backups = new BackupsPage(page);
  const deleteIt = async (): Promise<void> => {
    await meetings.menu('21st meeting').press('Enter');
    await page.getByRole('menuitem', { name: 'Delete meeting' }).press('Enter');
    await expect(meetings.link('21st meeting')).toHaveCount(0);
  };
  await deleteIt();
  await expectAccessible(page, 'a deleted meeting');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(meetings.link('21st meeting')).toBeVisible();

  await deleteIt();
  await backups.open();
  await expect(backups.trash).toContainText('21st meeting');
  await backups.trash.getByRole('button', { name: 'Take back' }).click();
  await expect(backups.trash).toHaveCount(0);
  await page.getByRole('link', { name: 'Meetings' }).click();
  await expect(meetings.link('21st meeting')).toBeVisible();

  // A signed record has no such choice.
  await meetings.menu('20th meeting').click();
  await expect(page.getByRole('menuitem', { name: 'Earlier states' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Delete meeting' })).toHaveCount(0);
});

test('the whole store is backed up into a folder, and a meeting comes out of the ZIP', async ({
  servedDesk: { page },
}) => {
  const disk = await mkdtemp(join(tmpdir(), 'commission-desk-disk-'));
  try {
    const backups = new BackupsPage(page);
    await backups.open();
    await backups.folder.fill(join(disk, 'missing'));
    await backups.useFolder.click();
    await expect(page.getByRole('alert')).toContainText('Backups cannot go into this folder');
    await backups.folder.fill(disk);
    await backups.useFolder.click();
    await backups.backUp.click();
    await expect(backups.whole).toContainText(/[1-9]\d files/);
    expect(await readdir(disk)).toHaveLength(1);

    const before = await type(page, 'Раз.');
    await backups.open();
    await backups.files.click();
    await backups.whole.getByRole('button', { name: 'Meetings in it' }).click();
    await backups.whole.getByRole('button', { name: 'Restore the 21st meeting' }).click();
    await expect(backups.outcome).toContainText('The 21st meeting is as it was');
    await expectText(page, before);
  } finally {
    await rm(disk, { recursive: true });
  }
});

test('a commission with a signed record cannot be deleted, and says why', async ({
  sampleDesk: { page },
}) => {
  await page.getByRole('link', { name: 'Commission settings' }).click();
  await page.getByRole('button', { name: 'Delete commission' }).click();
  await expect(page.getByRole('alert')).toContainText('signed records, which are kept for ever');
});
