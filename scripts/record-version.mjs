// `npm run record-version`: records what the present version writes, its schemas and a store of its own, for the tests
// of all later versions. Only while the version is not released yet.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** @param {string[]} words */
const desk = (...words) =>
  execFileSync(process.execPath, ['out/main/desk.js', ...words], { encoding: 'utf8' });

const fresh = 'tests/store/golden/fresh';
rmSync(fresh, { recursive: true, force: true });
desk('sample', '--store', fresh);
const { schemaVersion } = JSON.parse(readFileSync(join(fresh, 'store.json'), 'utf8'));
rmSync(fresh, { recursive: true });

const golden = `tests/store/golden/v${schemaVersion}`;
rmSync(golden, { recursive: true, force: true });
desk('sample', '--store', golden);
writeFileSync(`src/main/store/schemas/v${schemaVersion}.json`, desk('schema', '--files'));
console.log(`Recorded version ${schemaVersion}.`);
