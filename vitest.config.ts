import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** A folder of tests; `setup` names the file in tests/helpers that makes ready what these tests need. */
const suite = (name: string, setup?: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    globalSetup: setup ? [`tests/helpers/${setup}.ts`] : [],
  },
});

export default defineConfig({
  resolve: { alias: { '@shared': resolve('src/shared') } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Nothing in the tests changes what they share, and loading zod and React once instead of per file saves two thirds.
    isolate: false,
    // Vitest leaves a core to others, which on two cores is half of the machine.
    maxWorkers: '100%',
    projects: [
      suite('unit'),
      suite('store'),
      suite('export', 'copied-fonts'),
      suite('contract', 'built-application'),
      suite('cli', 'built-application'),
    ],
  },
});
