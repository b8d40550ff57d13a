import { defineConfig } from '@playwright/test';
import { installedElectronRuntime } from './scripts/electron-runtime.mjs';
import { findBrowser } from './scripts/tools.mjs';
import type { DeskOptions } from './tests/e2e/desk-test.ts';

const executablePath = findBrowser();

export default defineConfig<DeskOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/global-setup.ts',
  forbidOnly: Boolean(process.env.CI),
  // A test that only passes the second time has failed.
  retries: 0,
  // Every test has a desk and a browser profile of its own.
  fullyParallel: true,
  workers: 2,
  timeout: 300_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: {
      // Chromium refuses to sandbox itself for root.
      chromiumSandbox: process.getuid?.() !== 0,
      ...(executablePath ? { executablePath } : {}),
    },
    // A trace would make every keystroke cost several times as much: `--trace on` where it is wanted.
    screenshot: 'only-on-failure',
  },
  // The same specs on both shells; Electron only where its runtime is, because nothing here may download it.
  projects: [
    { name: 'served', use: { shell: 'served' } },
    ...(installedElectronRuntime()
      ? [{ name: 'electron', testIgnore: '**/served/**', use: { shell: 'electron' as const } }]
      : []),
  ],
});
