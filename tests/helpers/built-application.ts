import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'resources', 'electron.vite.config.ts', 'package-lock.json'];
const OUTPUTS = ['out/main/desk.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** When anything under `path` was last written, in milliseconds since the epoch. */
const lastWritten = (path: string): number => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // Files that were deleted show as a newer folder.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => lastWritten(join(path, name))));
};

const isFresh = (): boolean => {
  const outputs = OUTPUTS.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.min(...outputs) >= Math.max(...SOURCES.map(lastWritten));
};

/**
 * Global setup of suites that run the built application: builds it unless it is newer than its sources.
 * Blocks on purpose, so that suites that start together build once.
 */
export const setup = (): void => {
  if (!isFresh())
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
};
