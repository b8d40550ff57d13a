import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** One place of the import table in CONTRIBUTING.md, with examples of what it may import and what it never may. */
interface Row {
  file: string;
  may: string[];
  never: string[];
}

const ROWS: Row[] = [
  {
    file: 'src/shared/text/scratch.ts',
    may: ['zod', './language.ts'],
    never: ['immer', '../domain/clause.ts', '../record/x.ts', '../contract/calls.ts', 'node:fs', 'react'],
  },
  {
    file: 'src/shared/domain/scratch.ts',
    may: ['zod', 'immer', './clause.ts', './apply/places.ts', '../text/language.ts'],
    never: [
      '../record/x.ts',
      '../contract/calls.ts',
      '../../main/desk.ts',
      '../../renderer/app/text.tsx',
      'node:fs',
      'fs',
      'electron',
      'react',
    ],
  },
  {
    file: 'src/shared/domain/apply/scratch.ts',
    may: ['immer', '../clause.ts', '../../text/language.ts'],
    never: ['../../record/x.ts', '../../contract/calls.ts', '../../../main/desk.ts', 'electron'],
  },
  {
    file: 'src/shared/record/scratch.ts',
    may: ['zod', 'immer', './blocks.ts', '../domain/clause.ts', '../text/language.ts'],
    never: ['../contract/calls.ts', '../../main/desk.ts', 'node:path', 'electron', 'docx'],
  },
  {
    file: 'src/shared/contract/scratch.ts',
    may: ['zod', './names.ts', '../domain/clause.ts'],
    never: ['../record/x.ts', '../text/language.ts', '../../main/desk.ts', 'node:fs', 'electron', 'react'],
  },
  {
    file: 'src/preload/scratch.ts',
    may: ['electron', '@shared/contract/names.ts'],
    never: [
      'zod',
      '@shared/contract/calls.ts',
      '@shared/domain/clause.ts',
      '../main/desk.ts',
      '../renderer/app/text.tsx',
      'node:fs',
    ],
  },
  {
    file: 'src/renderer/components/scratch.tsx',
    may: ['react', 'react-aria-components', './button.tsx', '../styles/tokens.css'],
    never: [
      '../app/desk-client.ts',
      '../features/agenda/agenda.tsx',
      '@shared/contract/calls.ts',
      '../../main/desk.ts',
      '@tanstack/react-query',
      'electron',
      'node:fs',
    ],
  },
  {
    file: 'src/renderer/features/agenda/scratch.tsx',
    may: [
      'react',
      '@shared/domain/clause.ts',
      './agenda-list.tsx',
      '../../components/button.tsx',
      '../../app/queries.ts',
    ],
    never: [
      '../minutes/minutes.tsx',
      '../../features/minutes/minutes.tsx',
      '../../../main/desk.ts',
      '../../../preload/index.ts',
      'electron',
      'node:fs',
    ],
  },
  {
    file: 'src/renderer/features/follow-ups/model/scratch.ts',
    may: ['@shared/domain/clause.ts', './filters.ts', '../follow-ups.tsx', '../../../app/queries.ts'],
    never: ['../../minutes/minutes.tsx', '../../../../main/desk.ts', 'electron', 'node:fs'],
  },
  {
    file: 'src/renderer/app/scratch.tsx',
    may: ['react', '@shared/contract/calls.ts', '../features/agenda/agenda.tsx', '../components/button.tsx'],
    never: ['../../main/desk.ts', '../../preload/index.ts', 'electron', 'node:fs'],
  },
  ...['store', 'export', 'search'].map((folder) => ({
    file: `src/main/${folder}/scratch.ts`,
    may: [
      'node:fs/promises',
      'lowdb',
      'docx',
      'exceljs',
      'yazl',
      'yauzl',
      '@myriaddreamin/typst-ts-node-compiler',
      '@shared/domain/clause.ts',
    ],
    never: [
      'electron',
      '../shell/served/server.ts',
      '../cli/entry.ts',
      '../desk.ts',
      '../../renderer/app/text.tsx',
      '../../shared/domain/clause.ts',
    ],
  })),
  {
    file: 'src/main/store/scratch-of-layers.ts',
    may: ['./envelope.ts'],
    never: ['../export/press.ts', '../search/words.ts', '../reports/preview-reports.ts'],
  },
  {
    file: 'src/main/scratch.ts',
    may: [
      'node:path',
      '@shared/contract/calls.ts',
      './store/open.ts',
      './export/press.ts',
      './search/words.ts',
    ],
    never: ['electron', './shell/served/server.ts', './cli/entry.ts', '../renderer/app/text.tsx'],
  },
  {
    file: 'src/main/shell/electron/scratch.ts',
    may: ['electron', 'node:path', '@shared/contract/calls.ts', '../../desk.ts', './window.ts'],
    never: [
      '../served/server.ts',
      '../../cli/entry.ts',
      '../../store/open.ts',
      '../../../renderer/app/text.tsx',
    ],
  },
  {
    file: 'src/main/shell/served/scratch.ts',
    may: ['node:http', '@shared/contract/calls.ts', '../../desk.ts', './server.ts'],
    never: [
      'electron',
      '../electron/window.ts',
      '../../cli/entry.ts',
      '../../store/open.ts',
      '../../../renderer/app/text.tsx',
    ],
  },
  {
    file: 'src/main/sample/scratch.ts',
    may: ['@shared/domain/clause.ts', '../../../resources/sample/meeting-21.json'],
    never: ['../store/open-store.ts', '../desk.ts', 'electron'],
  },
  {
    file: 'src/main/cli/scratch.ts',
    may: ['node:fs', '@shared/contract/calls.ts', '../desk.ts', '../store/verify.ts', './command.ts'],
    never: [
      'electron',
      '../shell/electron/window.ts',
      '../shell/served/serve-desk.ts',
      '../../renderer/app/text.tsx',
      '../../preload/index.ts',
    ],
  },
  {
    file: 'src/main/cli/serve.ts',
    may: ['../desk.ts', '../shell/served/serve-desk.ts'],
    never: ['electron', '../shell/served/server.ts', '../shell/electron/window.ts'],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'import-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Report {
  diagnostics: { location: { path: string; start: { line: number } } }[];
}

/** Lints one scratch file per row, an import a line, with the rules of this project; answers file → refused imports. */
const lintScratchFiles = (): Map<string, string[]> => {
  for (const config of ['biome.json', 'import-table.json']) cpSync(config, join(folder, config));
  for (const { file, may, never } of ROWS) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), [...may, ...never].map((source) => `import '${source}';\n`).join(''));
  }
  const biome = resolve('node_modules/.bin/biome');
  const options = [
    '--only=style/noRestrictedImports',
    '--vcs-enabled=false',
    '--max-diagnostics=none',
    '--reporter=json',
  ];
  let output = '';
  try {
    execFileSync(biome, ['lint', ...options], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    // The linter is meant to fail.
    output = (error as { stdout: string }).stdout;
  }
  const report: Report = JSON.parse(output);
  const refused = new Map<string, string[]>(ROWS.map(({ file }) => [file, []]));
  for (const { location } of report.diagnostics) {
    const row = ROWS.find(({ file }) => location.path.endsWith(file));
    const source = row && [...row.may, ...row.never][location.start.line - 1];
    if (row && source) refused.get(row.file)?.push(source);
  }
  return refused;
};

const refused = lintScratchFiles();

test.each(ROWS)('$file imports what the table lists and nothing else', ({ file, never }) => {
  expect(refused.get(file)?.sort()).toEqual([...never].sort());
});
