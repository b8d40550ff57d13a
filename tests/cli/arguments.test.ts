import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../helpers/scratch-folder.ts';
import { desk, deskHere } from './desk-command.ts';

const COMMANDS = [
  'sample',
  'list',
  'record',
  'export',
  'import',
  'follow-ups',
  'reports import',
  'verify',
  'repair',
  'serve',
  'schema',
];

describe('desk help', () => {
  test.each([['help'], ['--help'], ['-h']])('is printed by desk %s', async (word) => {
    const { code, stdout, stderr } = await deskHere(word);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of COMMANDS) expect(stdout).toContain(`  ${name} `);
  });

  test.each(COMMANDS)('tells the options of desk %s', async (name) => {
    const { code, stdout } = await deskHere(...name.split(' '), '--help');
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(new RegExp(`^desk ${name}`));
  });

  test('comes with a version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await desk('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('arguments that are not understood', () => {
  test.each([
    ['', 'which command?'],
    ['dance', 'there is no command "dance"'],
    ['list', '--store DIR is missing'],
    ['list --store', "'--store <value>' argument missing"],
    ['list --store=', '--store needs a value'],
    ['list --store STORE --colour', "Unknown option '--colour'"],
    ['list --store STORE extra', '"extra" is one word too many'],
    ['import --store STORE', 'FILE is missing'],
    ['sample', '--store DIR is missing'],
    ['serve --store STORE --port 65536', '"65536" is no port'],
    ['serve --store STORE --port web', '"web" is no port'],
    ['record --store STORE --meeting 21 --format pdf', '--out FILE|FOLDER is missing'],
  ])('desk %s', async (line, saying) => {
    const store = join(await scratchFolder(), 'store');
    const words = line.split(' ').filter(Boolean);
    const { code, stdout, stderr } = await deskHere(
      ...words.map((word) => (word === 'STORE' ? store : word)),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^desk: [^\n]+\n$/);
    expect(stderr).toContain(saying);
    expect(existsSync(store)).toBe(false);
  });
});

test('the built command refuses in one line, too', async () => {
  const { code, stdout, stderr } = await desk('dance');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe('desk: there is no command "dance". See desk help\n');
});

test('desk schema prints the published schema', async () => {
  const { stdout } = await desk('schema');
  expect(stdout).toBe(readFileSync('schema/exchange.schema.json', 'utf8'));
});
