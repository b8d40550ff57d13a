import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that take minutes (`npm run test:long`). */
export default defineConfig({
  resolve: { alias: { '@shared': resolve('src/shared') } },
  test: {
    include: ['tests/store/**/*.long.ts'],
    testTimeout: 3_600_000,
  },
});
