import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { openElectron, openServed, type Problem, type RunningDesk, type ServedDesk } from './driver.ts';

/** Set per project: the shell that the specs run on. */
export interface DeskOptions {
  shell: 'served' | 'electron';
}

interface DeskFixtures extends DeskOptions {
  /** An empty folder for a store. */
  store: string;
  /** A store with the sample commission. */
  sampleStore: string;
  /** What went wrong without a user seeing it; the test fails if there is anything. */
  problems: Problem[];
  /** Starts the application on a store; closed after the test. */
  openDesk: (store: string) => Promise<RunningDesk>;
  /** The application on the empty store. */
  desk: RunningDesk;
  /** The application on the store with the sample commission. */
  sampleDesk: RunningDesk;
  /** The same on the served shell, whatever the project: for specs in `served`. */
  servedDesk: ServedDesk;
}

export const test = base.extend<DeskFixtures>({
  shell: ['served', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameters of a fixture from this pattern.
  store: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'commission-desk-store-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
  sampleStore: async ({ store }, use) => {
    execFileSync(process.execPath, ['out/main/desk.js', 'sample', '--store', store], { stdio: 'pipe' });
    await use(store);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  problems: async ({}, use) => {
    const problems: Problem[] = [];
    await use(problems);
    expect(problems, 'what went wrong without a user seeing it').toEqual([]);
  },
  openDesk: async ({ shell, browser, problems }, use) => {
    const desks: RunningDesk[] = [];
    await use(async (store) => {
      const desk = await (shell === 'electron'
        ? openElectron(store, problems)
        : openServed(browser, store, problems));
      desks.push(desk);
      return desk;
    });
    for (const desk of desks) await desk.close();
  },
  // The store comes first, so that it is removed last, when the desk has ended.
  desk: async ({ store, openDesk }, use) => use(await openDesk(store)),
  sampleDesk: async ({ sampleStore, openDesk }, use) => use(await openDesk(sampleStore)),
  servedDesk: async ({ sampleStore, browser, problems }, use) => {
    const desk = await openServed(browser, sampleStore, problems);
    await use(desk);
    await desk.close();
  },
});
