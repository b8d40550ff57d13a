import { execFileSync } from 'node:child_process';

/** Global setup of suites that typeset: the fonts stand in resources, as the build puts them there. */
export const setup = (): void => {
  execFileSync(process.execPath, ['scripts/copy-fonts.mjs'], { stdio: 'inherit' });
};
