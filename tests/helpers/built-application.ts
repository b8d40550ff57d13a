import { execFileSync } from 'node:child_process';

/**
 * Global setup of suites that run the built application: builds it unless it is newer than its sources.
 * Blocks on purpose, so that suites that start together build once.
 */
export const setup = (): void => {
  execFileSync(process.execPath, ['scripts/build-if-needed.mjs'], { stdio: 'inherit' });
};
