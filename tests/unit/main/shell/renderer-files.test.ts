import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readRendererFile } from '../../../../src/main/shell/common/renderer-files.ts';

let directory: string;

beforeAll(() => {
  const parent = mkdtempSync(join(tmpdir(), 'desk-renderer-'));
  directory = join(parent, 'renderer');
  mkdirSync(join(directory, 'assets'), { recursive: true });
  writeFileSync(join(directory, 'index.html'), '<!doctype html>');
  writeFileSync(join(directory, 'assets', 'main-Ab_1.js'), 'run()');
  writeFileSync(join(directory, 'assets', 'notes.txt'), 'not built for the window');
  writeFileSync(join(directory, '.hidden.json'), '{}');
  writeFileSync(join(parent, 'secret.json'), '{}');
});

describe('the files of the window', () => {
  test('are read with their media type', async () => {
    const page = await readRendererFile(directory, '/');
    expect(page?.mediaType).toBe('text/html; charset=utf-8');
    expect(new TextDecoder().decode(page?.bytes)).toBe('<!doctype html>');
    const script = await readRendererFile(directory, '/assets/main-Ab_1.js');
    expect(script?.mediaType).toBe('text/javascript; charset=utf-8');
  });

  test.each([
    '',
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets\\..\\..\\secret.json',
    '//secret.json',
    '/.hidden.json',
    '/index.html\0.js',
    '/assets/notes.txt',
    '/assets',
    '/missing.js',
    '/CON.json/',
  ])('are all there is: %j leads nowhere', async (path) => {
    expect(await readRendererFile(directory, path)).toBeUndefined();
  });
});
