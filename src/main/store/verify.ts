import type { Damage } from '@shared/contract/calls.ts';
import { noteDamage } from './note-damage.ts';
import { verifySigned } from './signed/verify-signed.ts';
import type { Store } from './store.ts';

/** How many files a store holds, and what is wrong with each that is not as it was written. */
export interface Verification {
  files: number;
  damage: Damage[];
}

/** Reads every file of an open store, and holds what was signed against the checksums of its signature. */
export const verifyStore = async (store: Store): Promise<Verification> => {
  // The mark of the store was read when it was opened.
  const verification: Verification = { files: 1, damage: [] };
  const check = async <Value>(reading: Promise<Value>): Promise<Value | null> => {
    verification.files += 1;
    return noteDamage(verification.damage, reading);
  };
  for (const commission of await store.commissionIds()) {
    await check(store.readCommission(commission));
    await check(store.readDeskSettings(commission));
    for (const meeting of await store.meetingIds(commission)) {
      const found = await check(store.readMeeting(commission, meeting));
      const since = await check(store.readFollowUps(commission, meeting));
      if (found === null) continue;
      const signed = await verifySigned(store, found.data, since?.data ?? null);
      verification.files += signed.files;
      verification.damage.push(...signed.damage);
    }
  }
  return verification;
};
