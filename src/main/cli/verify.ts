import { FileProblem } from '../store/file-problem.ts';
import type { Store } from '../store/store.ts';
import { command } from './command.ts';
import { readStore } from './read-store.ts';
import { oneLine } from './refusal.ts';

/** Reads every file of the store; the store remembers which of them were damaged. */
const readAll = async (store: Store): Promise<number> => {
  let files = 1;
  const attempt = async (read: Promise<unknown>): Promise<void> => {
    files += 1;
    await read.catch((error: unknown) => {
      if (!(error instanceof FileProblem)) throw error;
    });
  };
  for (const commission of await store.commissionIds()) {
    await attempt(store.readCommission(commission));
    for (const meeting of await store.meetingIds(commission))
      await attempt(store.readMeeting(commission, meeting));
  }
  return files;
};

export const verify = command({
  name: 'verify',
  summary: 'reads every file of a store and names the damaged ones (exit code 1 if there are any)',
  options: { store: { placeholder: 'DIR', required: true, summary: 'the folder of the store' } },
  run: async ({ store: directory }) => {
    const store = await readStore(directory);
    const files = await readAll(store);
    for (const { file, reason } of store.damage) console.error(oneLine(`${file}: ${reason}`));
    if (store.damage.length > 0) return 1;
    console.log(`${files} files, all as they were written`);
    return 0;
  },
});
