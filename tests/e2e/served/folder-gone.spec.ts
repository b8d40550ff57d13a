import { readFile, rename } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from '../desk-test.ts';
import { openMinutes } from '../pages/minutes-page.ts';
import { WorkspacePage } from '../pages/workspace-page.ts';

test('while the folder is gone everything stays in the window, a copy can be saved elsewhere, and saving goes on by itself', async ({
  servedDesk,
  sampleStore,
}) => {
  const { page } = servedDesk;
  const workspace = new WorkspacePage(page);
  const minutes = await openMinutes(page);
  await expect(minutes.clause('2.1', 'ru')).toBeVisible();
  await rename(sampleStore, `${sampleStore}-away`);
  await minutes.type('2.1', 'ru', 'Папки нет.');
  await expect(workspace.alert).toContainText('the folder or file is missing');
  await expect(workspace.saveState).toHaveText('Not saved');
  await minutes.type('2.2', 'ru', 'И это тоже в копии.');

  const copy = await servedDesk.fileFrom(() =>
    page.getByRole('button', { name: 'Save a copy elsewhere' }).click(),
  );
  const text = await readFile(copy, 'utf8');
  expect(text).toContain('Папки нет.');
  expect(text).toContain('И это тоже в копии.');
  await expect(page.getByText('is in your downloads')).toBeVisible();

  await rename(`${sampleStore}-away`, sampleStore);
  await workspace.expectSaved();
  await expect(workspace.alert).toBeHidden();
});
