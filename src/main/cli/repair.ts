import { resolve } from 'node:path';
import { holdStore } from '../store/hold-store.ts';
import { hasLostMark, openStore, STORE_DEFAULTS } from '../store/open-store.ts';
import { type Repair, repairStore } from '../store/repair-store.ts';
import { plainReason } from '../store/system-error.ts';
import { command } from './command.ts';
import { oneLine, refuse } from './refusal.ts';
import { damageLine, recoveryLine } from './repair-lines.ts';

/** Refuses a folder that is no store, or one that a newer version wrote: there is nothing to repair by this one. */
const refuseOther = async (directory: string): Promise<void> => {
  const opened = await openStore(directory, { readOnly: true });
  if (opened.ok || (await hasLostMark(resolve(directory), STORE_DEFAULTS))) return;
  const { code, subject } = opened.error;
  refuse(code === 'not-found' ? `there is no store in ${subject}` : subject);
};

const report = (done: Repair, isDryRun: boolean): void => {
  const would = (deed: string): string => (isDryRun ? `would be ${deed}` : `was ${deed}`);
  const lines = [
    ...(done.isMarkRenewed ? [`store.json: ${would('made anew')}`] : []),
    ...done.recovered.map((one) =>
      recoveryLine(one, would('taken instead; what was found goes to quarantine')),
    ),
    ...done.leftovers.map((path) => `${path}: ${would('removed')}, left behind by an interrupted save`),
    ...done.damage.map((one) => `${damageLine(one)}; stays as it is, for nothing can take its place`),
    ...done.conflictedCopies.map(
      (path) => `${path}: stays, made by a cloud folder of two versions of one file`,
    ),
  ];
  for (const line of lines) console.log(oneLine(line));
  if (lines.length === 0) console.log('there is nothing to repair');
};

const repairHeld = async (directory: string): Promise<Repair> => {
  const hold = await holdStore(directory);
  if (!hold.ok) return refuse(hold.error.subject);
  try {
    return await repairStore(directory, false);
  } catch (error) {
    return refuse(`not everything could be repaired: ${plainReason(error)}`);
  } finally {
    await hold.value.release();
  }
};

export const repair = command({
  name: 'repair',
  summary:
    'puts backups in the place of damaged files; what was found is kept (exit code 1 if damage remains)',
  options: {
    store: { placeholder: 'DIR', required: true, summary: 'the folder of the store' },
    'dry-run': { summary: 'only say what would be done' },
  },
  run: async ({ store: directory, 'dry-run': isDryRun }) => {
    await refuseOther(directory);
    const done = isDryRun ? await repairStore(directory, true) : await repairHeld(directory);
    report(done, isDryRun);
    return done.damage.length > 0 ? 1 : 0;
  },
});
