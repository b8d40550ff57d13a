import { cp, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listGenerations } from '../../src/main/store/generations.ts';
import { meetingFile } from '../../src/main/store/layout.ts';
import { SCHEMA_VERSION } from '../../src/main/store/migrations.ts';
import { nodeFileSystem } from '../../src/main/store/node-file-system.ts';
import { openStore } from '../../src/main/store/open-store.ts';
import { storeSchema } from '../../src/main/store/store-schema.ts';
import { verifyStore } from '../../src/main/store/verify.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const SCHEMAS = join(import.meta.dirname, '../../src/main/store/schemas');
const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);

const recorded = async (version: number): Promise<Record<string, z.core.JSONSchema.JSONSchema>> =>
  JSON.parse(await readFile(join(SCHEMAS, `v${version}.json`), 'utf8'));

/** Apart from the files of the store: earlier states of them, and what was filed at signature. */
const IS_APART = /(?:^|[\\/])(?:backups|signed)(?:[\\/]|$)/;

/** Every file of a golden store as it stands there. */
const filesOf = async (version: number) => {
  const root = join(GOLDEN, `v${version}`);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !IS_APART.test(relative(root, entry.parentPath)));
  return Promise.all(files.map(async ({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')));
};

test('every version has its recorded schemas and a golden store, and no other has', async () => {
  const names = VERSIONS.map((version) => `v${version}`).sort();
  expect((await readdir(GOLDEN)).sort()).toEqual(names);
  expect((await readdir(SCHEMAS)).sort()).toEqual(names.map((name) => `${name}.json`));
});

// Fails where a stored shape has changed: that is a new version (CONTRIBUTING.md, "a migration").
test('the present schemas are those that are recorded for the present version', async () => {
  expect(JSON.parse(JSON.stringify(storeSchema()))).toEqual(await recorded(SCHEMA_VERSION));
});

describe.each(VERSIONS)('the golden store of version %i', (version) => {
  test('was written by that version, in the shapes that are recorded for it', async () => {
    const schemas = await recorded(version);
    const files = (await filesOf(version)).map((text) => JSON.parse(text));
    const kinds = files.map(({ format }) => format.replace('commission-desk/', ''));
    expect(new Set(kinds)).toEqual(new Set(Object.keys(schemas)));
    for (const [index, { schemaVersion, data }] of files.entries()) {
      expect(schemaVersion).toBe(version);
      const schema = z.fromJSONSchema(schemas[kinds[index]] ?? false);
      expect(schema.safeParse(data)).toMatchObject({ success: true });
    }
  });

  test('opens, with nothing lost', async () => {
    const folder = await scratchFolder();
    await cp(join(GOLDEN, `v${version}`), folder, { recursive: true });
    const opened = await openStore(folder);
    if (!opened.ok) throw new Error(opened.error.subject);
    const { files, damage } = await verifyStore(opened.value);
    expect(damage).toEqual([]);
    const signed = (await readdir(folder, { recursive: true })).filter((path) =>
      /[\\/]signed[\\/]/.test(path),
    );
    expect(files).toBe((await filesOf(version)).length + signed.length);
  });
});

test('an older file stays as it is until it is edited, and is kept as a generation before that', async () => {
  const folder = await scratchFolder();
  await cp(join(GOLDEN, 'v1'), folder, { recursive: true });
  const opened = await openStore(folder);
  if (!opened.ok) throw new Error(opened.error.subject);
  const file = meetingFile(folder, 'russia-azerbaijan', 'meeting-21');
  const before = await readFile(file.path);
  const document = await opened.value.openMeeting('russia-azerbaijan', 'meeting-21');
  expect(await readFile(file.path)).toEqual(before);

  document.replace({ ...document.data, ordinal: 22 });
  await document.save();
  expect(JSON.parse(await readFile(file.path, 'utf8'))).toMatchObject({ schemaVersion: SCHEMA_VERSION });
  const generations = await listGenerations(nodeFileSystem, file);
  expect(await Promise.all(generations.map(({ path }) => readFile(path)))).toEqual([before]);

  document.replace({ ...document.data, ordinal: 23 });
  await document.save();
  expect(await listGenerations(nodeFileSystem, file)).toHaveLength(1);
});
