import { isSound, verifyStore } from '../store/verify.ts';
import { command } from './command.ts';
import { readStore } from './read-store.ts';
import { oneLine } from './refusal.ts';
import { damageLine, recoveryLine } from './repair-lines.ts';

export const verify = command({
  name: 'verify',
  summary: 'reads every file of a store and names all that is wrong with it (exit code 1 if anything is)',
  options: { store: { placeholder: 'DIR', required: true, summary: 'the folder of the store' } },
  run: async ({ store: directory }) => {
    const found = await verifyStore(await readStore(directory));
    const { files, damage, recovered, brokenLinks, conflictedCopies, leftovers } = found;
    const lines = [
      ...damage.map(damageLine),
      ...recovered.map((one) => recoveryLine(one, 'can be taken instead by "desk repair"')),
      ...brokenLinks.map(damageLine),
      ...conflictedCopies.map((path) => `${path}: was made by a cloud folder of two versions of one file`),
    ];
    for (const line of lines) console.error(oneLine(line));
    for (const path of leftovers) console.log(oneLine(`${path}: was left behind by an interrupted save`));
    if (!isSound(found)) return 1;
    console.log(`${files} files, all as they were written`);
    return 0;
  },
});
