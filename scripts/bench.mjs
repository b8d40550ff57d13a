// `npm run bench -- [SUITE] [--json]`: runs tests/bench/SUITE.ts, which exports `run(): Promise<Measurement[]>`, or all
// suites, each in a process of its own, and prints one table of medians with what is promised of them.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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

/** @param {string} suite @returns {Promise<Measurement[]>} */
const measure = async (suite) => {
  const { module } = await runnerImport(join(folder, `${suite}.ts`), {
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'src/shared') } },
  });
  return /** @type {{ run(): Promise<Measurement[]> }} */ (module).run();
};

/** What one suite did to memory and compiled code must not speak in the figures of the next. @param {string} suite */
const measureApart = (suite) => {
  const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), suite, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return /** @type {Measurement[]} */ (JSON.parse(stdout).measurements);
  console.error(`The suite ${suite} could not be measured.`);
  process.exitCode = 1;
  return [];
};

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const suites = readdirSync(folder)
  .filter((name) => readFileSync(join(folder, name), 'utf8').includes('export const run = async'))
  .map((name) => name.slice(0, -'.ts'.length));
const [suite] = positionals;

if (suite !== undefined && !suites.includes(suite)) {
  console.error(`Which suite? There are: ${suites.join(', ')}`);
  process.exitCode = 2;
} else {
  const measurements = suite === undefined ? suites.flatMap(measureApart) : await measure(suite);
  const report = suite === undefined ? { measurements } : { suite, measurements };
  console.log(values.json ? JSON.stringify(report, null, 2) : table(measurements));
}
