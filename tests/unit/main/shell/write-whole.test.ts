import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../../../src/main/shell/common/write-whole.ts';
import { scratchFolder } from '../../../helpers/scratch-folder.ts';

test('a file is replaced as a whole', async () => {
  const folder = await scratchFolder();
  const path = join(folder, 'record.pdf');
  writeFileSync(path, 'a former and longer one');
  await writeWhole(path, Buffer.from('new'));
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['record.pdf']);
});

test('a file that cannot be written leaves nothing half-written behind', async () => {
  const folder = await scratchFolder();
  mkdirSync(join(folder, 'record.pdf', 'full'), { recursive: true });
  await expect(writeWhole(join(folder, 'record.pdf'), Buffer.from('new'))).rejects.toThrow('EISDIR');
  expect(readdirSync(folder)).toEqual(['record.pdf']);
  await expect(writeWhole(join(folder, 'none', 'record.pdf'), Buffer.from('new'))).rejects.toThrow('ENOENT');
});
