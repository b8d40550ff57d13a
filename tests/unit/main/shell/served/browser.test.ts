import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  browserArguments,
  findBrowser,
  showInBrowser,
} from '../../../../../src/main/shell/served/browser.ts';
import { scratchFolder } from '../../../../helpers/scratch-folder.ts';

/** A program that notes its arguments and ends with this exit code. */
const program = async (name: string, exitCode: number): Promise<{ folder: string; path: string }> => {
  const folder = await scratchFolder();
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > "$0.arguments"\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return { folder, path };
};

describe('the installed browser', () => {
  test('is found on the path, where there is a screen', async () => {
    const { folder, path } = await program('google-chrome', 0);
    const other = await scratchFolder();
    mkdirSync(join(other, 'unrelated'));
    expect(findBrowser('linux', { PATH: `${other}:${folder}`, DISPLAY: ':0' })).toBe(path);
    expect(findBrowser('linux', { PATH: `${other}:${folder}`, WAYLAND_DISPLAY: 'wayland-0' })).toBe(path);
    expect(findBrowser('linux', { PATH: folder })).toBeUndefined();
    expect(findBrowser('linux', { PATH: other, DISPLAY: ':0' })).toBeUndefined();
    expect(findBrowser('win32', {})).toBeUndefined();
  });

  test('opens a window of its own, with a profile of its own, off the network', () => {
    const words = browserArguments('http://127.0.0.1:1/open?token=x', '/profile', false);
    expect(words).toContain('--app=http://127.0.0.1:1/open?token=x');
    expect(words).toContain('--user-data-dir=/profile');
    expect(words).toContain('--disable-background-networking');
    expect(words).not.toContain('--no-sandbox');
    expect(browserArguments('http://127.0.0.1:1/', '/profile', true)).toContain('--no-sandbox');
  });

  test.each([
    ['has been closed', 0, true],
    ['could not open', 1, false],
  ])('tells when its window %s, and leaves no profile behind', async (_what, exitCode, closed) => {
    const { path } = await program('chromium', exitCode);
    expect(await showInBrowser(path, 'http://127.0.0.1:1/').closed).toBe(closed);
    const words = readFileSync(`${path}.arguments`, 'utf8').split('\n');
    const profile = words.find((word) => word.startsWith('--user-data-dir='))?.split('=')[1] ?? '/';
    expect(profile).toContain('commission-desk-window-');
    expect(existsSync(profile)).toBe(false);
  });

  test('that is not there is as good as one that cannot open', async () => {
    expect(await showInBrowser('/no/such/browser', 'http://127.0.0.1:1/').closed).toBe(false);
  });
});
