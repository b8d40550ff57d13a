import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

import { vi } from 'vitest';
import { commands } from '../../src/main/cli/commands.ts';
import { run } from '../../src/main/cli/run.ts';

const COMMAND = 'out/main/desk.js';

/** What a run of the built command left behind. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

const start = (words: string[]): ChildProcessByStdio<null, Readable, Readable> =>
  spawn(process.execPath, [COMMAND, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });

/** Runs the built `desk` command to its end. */
export const desk = async (...words: string[]): Promise<Outcome> => {
  const child = start(words);
  const outcome = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    outcome.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    outcome.stderr += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...outcome };
};

/** The same without a process of its own: for tables of many cases, of which others prove that they hold when built. */
export const deskHere = async (...words: string[]): Promise<Outcome> => {
  const outcome = { stdout: '', stderr: '' };
  const log = vi.spyOn(console, 'log').mockImplementation((line) => {
    outcome.stdout += `${line}\n`;
  });
  const error = vi.spyOn(console, 'error').mockImplementation((line) => {
    outcome.stderr += `${line}\n`;
  });
  try {
    const code = await run(words, commands('/nowhere'), '0.0.0');
    return { code, ...outcome };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
};

/** Every file under a folder with the hash of its content, and every folder: what "byte-identical" means. */
export const fingerprint = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        const content = entry.isFile()
          ? createHash('sha256').update(readFileSync(path)).digest('hex')
          : 'folder';
        return [path, content];
      })
      .sort(),
  );

/** A running `desk serve --no-open`, let in as its browser would be. */
export interface ServedDesk {
  address: string;
  call(name: string, input: unknown): Promise<unknown>;
  fetch(path: string): Promise<Response>;
  /** Ends the process and resolves when it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Starts `desk serve` on any free port and opens its address. */
export const serve = async (store: string): Promise<ServedDesk> => {
  const child = start(['serve', '--store', store, '--no-open']);
  const gone = once(child, 'close');
  const [address] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { origin } = new URL(address);
  const opened = await fetch(address, { redirect: 'manual' });
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return {
    address,
    call: async (name, input) => {
      const headers = { origin, cookie, 'content-type': 'application/json' };
      const answered = await fetch(`${origin}/call/${name}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(input),
      });
      return answered.json();
    },
    fetch: (path) => fetch(`${origin}${path}`, { headers: { cookie } }),
    end: async (signal) => {
      child.kill(signal);
      return ((await gone) as [number | null])[0];
    },
  };
};
