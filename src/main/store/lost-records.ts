import type { Damage } from '@shared/contract/calls.ts';
import { Backups } from './backups.ts';
import { meetingFile } from './layout.ts';
import { noteDamage } from './note-damage.ts';
import type { Store } from './store.ts';

/**
 * Signed records of which earlier states are kept but that are no longer in the store. Nothing that the program does takes
 * one out of it, so somebody or something else has.
 */
export const lostRecords = async (store: Store): Promise<Damage[]> => {
  const { directory, fileSystem } = store;
  const backups = new Backups(directory, fileSystem, () => new Date());
  const lost: Damage[] = [];
  for (const commission of await backups.knownIds(null)) {
    const there = (await noteDamage([], store.meetingIds(commission))) ?? [];
    const gone = (await backups.knownIds(commission)).filter((id) => !there.includes(id));
    for (const id of gone) {
      const file = meetingFile(directory, commission, id);
      const [newest] = (await noteDamage([], backups.list(file))) ?? [];
      const meeting = newest && (await noteDamage([], backups.read(file, newest)));
      if (meeting?.status === 'signed')
        lost.push({
          file: file.name,
          reason: `is gone with its folder, although it was signed; a backup of the whole store or ${file.generations.slice(directory.length + 1).replaceAll('\\', '/')} may still have it`,
        });
    }
  }
  return lost;
};
