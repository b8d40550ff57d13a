// Builds the application unless the last build is newer than everything it is made of.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = ['src', 'resources', 'electron.vite.config.ts', 'package-lock.json'];
const OUTPUTS = ['out/main/desk.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/**
 * When anything under `path` was last written, in milliseconds since the epoch.
 * @param {string} path
 * @returns {number}
 */
const lastWritten = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // Files that were deleted show as a newer folder.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => lastWritten(join(path, name))));
};

const isFresh = () => {
  const built = OUTPUTS.map((path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.min(...built) >= Math.max(...SOURCES.map((path) => lastWritten(join(root, path))));
};

if (!isFresh()) {
  // Of a build only what goes wrong is worth reading; npm is a script of the shell on Windows.
  const options = { cwd: root, shell: process.platform === 'win32' };
  execFileSync('npm', ['run', '--silent', 'build'], { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
}
