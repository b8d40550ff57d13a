// Run by `npm test`, which puts the tools on the PATH.
// Runs every check and test and ends with one line: how many tests passed and how many failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const folder = mkdtempSync(join(tmpdir(), 'commission-desk-tests-'));
const reports = { vitest: join(folder, 'vitest.json'), playwright: join(folder, 'playwright.json') };
const count = { passed: 0, failed: 0 };

/**
 * Runs a step and shows what it prints; answers whether it succeeded.
 * @param {string} title
 * @param {string} command
 * @param {Record<string, string>} environment
 */
const run = (title, command, environment = {}) => {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
};

/** A step without tests of its own counts only when it fails, as one failure. */
const check = (/** @type {string} */ title, /** @type {string} */ command) => {
  const succeeded = run(title, command);
  if (!succeeded) count.failed += 1;
  return succeeded;
};

/**
 * Runs a test runner and adds up its report. A runner that fails, reports nothing or runs no test is a failure.
 * @param {string} title
 * @param {() => boolean} start
 * @param {() => { passed: number, failed: number }} read
 */
const tests = (title, start, read) => {
  const succeeded = start();
  let result = { passed: 0, failed: 0 };
  try {
    result = read();
  } catch (error) {
    console.error(`${title} wrote no report: ${error instanceof Error ? error.message : error}`);
  }
  count.passed += result.passed;
  count.failed += result.failed;
  if (result.failed === 0 && (!succeeded || result.passed === 0)) count.failed += 1;
};

const readVitest = () => {
  const report = JSON.parse(readFileSync(reports.vitest, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
};

const readPlaywright = () => {
  const { stats } = JSON.parse(readFileSync(reports.playwright, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
};

const runAll = () => {
  if (!check('tools', 'node scripts/ensure-tools.mjs')) return;
  check('biome', 'biome check --error-on-warnings');
  check('tsc', 'tsc -p .');
  check('knip', 'knip');
  if (!check('build', 'npm run --silent build')) return;
  tests(
    'vitest',
    () =>
      run('vitest', `vitest run --reporter=default --reporter=json --outputFile.json="${reports.vitest}"`),
    readVitest,
  );
  tests(
    'playwright',
    () =>
      run('playwright', 'playwright test --reporter=list,json', {
        PLAYWRIGHT_JSON_OUTPUT_NAME: reports.playwright,
      }),
    readPlaywright,
  );
};

try {
  runAll();
} catch (error) {
  // The last line must come even when the runner itself breaks.
  console.error(error);
  count.failed += 1;
}
rmSync(folder, { recursive: true });
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;
