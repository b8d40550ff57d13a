import type { Damage } from '@shared/contract/calls.ts';
import { noteDamage } from './note-damage.ts';
import type { Store } from './store.ts';

/** How many files a store holds, and what is wrong with each that is not as it was written. */
export interface Verification {
  files: number;
  damage: Damage[];
}

/** Reads every file of an open store. */
export const verifyStore = async (store: Store): Promise<Verification> => {
  // The mark of the store was read when it was opened.
  const verification: Verification = { files: 1, damage: [] };
  const check = async (reading: Promise<unknown>): Promise<void> => {
    verification.files += 1;
    await noteDamage(verification.damage, reading);
  };
  for (const commission of await store.commissionIds()) {
    await check(store.readCommission(commission));
    await check(store.readDeskSettings(commission));
    for (const meeting of await store.meetingIds(commission)) {
      await check(store.readMeeting(commission, meeting));
      await check(store.readFollowUps(commission, meeting));
      for (const version of await store.versionIds(commission, meeting))
        await check(store.readVersion(commission, meeting, version));
    }
  }
  return verification;
};
