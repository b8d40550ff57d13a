// `npm run bench -- SUITE [--json]`: runs tests/bench/SUITE.ts, which exports `run(): Promise<Measurement[]>`.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

/**
 * A value beside its bare limit: what the machine needs for the part that nobody can avoid, measured in the same run;
 * null where there is no such part.
 * @typedef {{ name: string, value: number, unit: string, limit: number | null }} Measurement
 */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'tests/bench');

/** @param {number | null} value */
const figure = (value) =>
  value === null ? '' : value.toLocaleString('en', { maximumSignificantDigits: 4, useGrouping: false });

/** @param {Measurement[]} measurements */
const table = (measurements) => {
  const rows = [
    ['', 'value', 'unit', 'bare limit', 'ratio'],
    ...measurements.map(({ name, value, unit, limit }) => [
      name,
      figure(value),
      unit,
      figure(limit),
      limit === null ? '' : `${figure(value / limit)} ×`,
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
};

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const suites = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name !== 'measurement.ts')
  .map((name) => name.slice(0, -'.ts'.length));
const [suite] = positionals;

if (suite === undefined || !suites.includes(suite)) {
  console.error(`Which suite? There are: ${suites.join(', ')}`);
  process.exitCode = 2;
} else {
  const { module } = await runnerImport(join(folder, `${suite}.ts`), {
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'src/shared') } },
  });
  const measurements = await /** @type {{ run(): Promise<Measurement[]> }} */ (module).run();
  console.log(values.json ? JSON.stringify({ suite, measurements }, null, 2) : table(measurements));
}
