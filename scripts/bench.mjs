// `npm run bench -- SUITE [--json]`: runs tests/bench/SUITE.ts, which exports `run(): Promise<Measurement[]>`.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

/**
 * A value beside its bare limit: what the machine needs for the part that nobody can avoid, measured in the same run;
 * null where there is no such part. `bound` is what is promised of the value or of its ratio to the limit.
 * @typedef {{ of: 'value' | 'ratio', most: number }} Bound
 * @typedef {{ name: string, value: number, unit: string, limit: number | null, bound?: Bound }} Measurement
 */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'tests/bench');

/** @param {number | null} value */
const figure = (value) =>
  value === null ? '' : value.toLocaleString('en', { maximumSignificantDigits: 4, useGrouping: false });

/** @param {Measurement} measurement */
const promise = ({ value, limit, bound }) => {
  if (bound === undefined) return '';
  const measured = bound.of === 'value' ? value : value / (limit ?? Number.NaN);
  const most = `≤ ${bound.most}${bound.of === 'ratio' ? ' ×' : ''}`;
  return measured <= bound.most ? `${most}, kept` : `${most}, MISSED`;
};

/** @param {Measurement[]} measurements */
const table = (measurements) => {
  const rows = [
    ['', 'median', 'unit', 'against', 'ratio', 'promised'],
    ...measurements.map((measurement) => {
      const { name, value, unit, limit } = measurement;
      const ratio = limit === null ? '' : `${figure(value / limit)} ×`;
      return [name, figure(value), unit, figure(limit), ratio, promise(measurement)];
    }),
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
