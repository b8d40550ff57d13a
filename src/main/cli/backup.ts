import { dirname, join } from 'node:path';
import { ArchiveProblem } from '../store/archive/read-archive.ts';
import { writeArchive } from '../store/archive/write-archive.ts';
import { plainReason } from '../store/system-error.ts';
import { command } from './command.ts';
import { outputFile } from './output-file.ts';
import { readStore } from './read-store.ts';
import { refuse } from './refusal.ts';

export const backup = command({
  name: 'backup',
  summary: 'writes the whole store into a ZIP, which is read back before it counts',
  options: {
    store: { placeholder: 'DIR', required: true, summary: 'the folder of the store; others may work in it' },
    to: { placeholder: 'FOLDER', required: true, summary: 'where the ZIP goes, outside of the store' },
  },
  run: async ({ store: directory, to }) => {
    const store = await readStore(directory);
    const folder = dirname(await outputFile(join(to, 'backup.zip'), directory));
    try {
      const made = await writeArchive(store.directory, folder, {
        fileSystem: store.fileSystem,
        now: () => new Date(),
      });
      console.log(`${made.path}: ${made.files} files, ${made.bytes} bytes, read back and found the same`);
      return 0;
    } catch (error) {
      if (error instanceof ArchiveProblem) return refuse(`no backup was made: it ${error.message}`);
      return refuse(`no backup was made: ${plainReason(error)}`);
    }
  },
});
