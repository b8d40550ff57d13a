import { verifyStore } from '../store/verify.ts';
import { command } from './command.ts';
import { readStore } from './read-store.ts';
import { oneLine } from './refusal.ts';

export const verify = command({
  name: 'verify',
  summary: 'reads every file of a store and names the damaged ones (exit code 1 if there are any)',
  options: { store: { placeholder: 'DIR', required: true, summary: 'the folder of the store' } },
  run: async ({ store: directory }) => {
    const { files, damage } = await verifyStore(await readStore(directory));
    for (const { file, reason } of damage) console.error(oneLine(`${file}: ${reason}`));
    if (damage.length > 0) return 1;
    console.log(`${files} files, all as they were written`);
    return 0;
  },
});
