// Makes sure that the programs the tests drive are there: a Chromium, LibreOffice, poppler and, on Linux, strace.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { findBrowser, findProgram } from './tools.mjs';

/** @param {string} path */
const runs = (path) => spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

const hasBrowser = () => {
  const installed = findBrowser() ?? chromium.executablePath();
  return existsSync(installed) && runs(installed);
};

/** Playwright's own Chromium, where its download server can be reached. */
const downloadBrowser = () => {
  console.log('No Chromium, Chrome or Edge is installed: trying the download of Playwright.');
  const environment = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', env: environment });
};

const TOOLS = [
  { name: 'a Chromium', present: hasBrowser, packages: ['chromium'] },
  {
    name: 'LibreOffice',
    present: () => findProgram(['soffice']) !== null,
    packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'fonts-liberation'],
  },
  {
    name: 'strace',
    present: () => process.platform !== 'linux' || findProgram(['strace']) !== null,
    packages: ['strace'],
  },
  { name: 'pdftotext', present: () => findProgram(['pdftotext']) !== null, packages: ['poppler-utils'] },
];

const missingTools = () => TOOLS.filter(({ present }) => !present());
const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && findProgram(['apt-get']) !== null;

/** @param {string[]} packages */
const install = (packages) => {
  console.log(`Installing ${packages.join(', ')}.`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const options of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...options], {
      env: environment,
      encoding: 'utf8',
      maxBuffer: Number.POSITIVE_INFINITY,
    });
    if (status !== 0) console.error(`apt-get ${options[0]} failed:\n${stdout}${stderr}`);
  }
};

if (!hasBrowser()) downloadBrowser();
const packages = missingTools().flatMap((tool) => tool.packages);
if (packages.length > 0 && canInstall()) install(packages);

const missing = missingTools();
if (missing.length > 0) {
  const names = missing.map(({ name }) => name).join(', ');
  console.error(`The tests need ${names}. On Debian: apt-get install ${packages.join(' ')}`);
  process.exit(1);
}
