import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../helpers/scratch-folder.ts';

test('npm start without a window says so in one line and prints the address', async () => {
  const store = join(await scratchFolder(), 'store');
  const child = spawn(process.execPath, ['scripts/start.mjs', `--store=${store}`, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'close');
  let printed = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    printed += text;
    if (printed.split('\n').length > 2) break;
  }
  const [said, address, ...rest] = printed.split('\n');
  expect(said).toMatch(/^Electron does not run here \(no window is wanted\)/);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\?token=/);
  expect(rest).toEqual(['']);
  expect(existsSync(join(store, 'store.json'))).toBe(true);
  child.kill('SIGTERM');
  expect((await gone)[0]).toBe(0);
});
