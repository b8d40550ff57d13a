import type { Damage } from '@shared/contract/calls.ts';
import { FileProblem } from './file-problem.ts';
import type { Store } from './store.ts';

/** Reads every file of the store and answers what is wrong with each that is not as it was written. */
export const verifyStore = async (store: Store): Promise<Damage[]> => {
  const damage: Damage[] = [];
  const check = async (reading: Promise<unknown>): Promise<void> => {
    try {
      await reading;
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      damage.push(error.damage);
    }
  };
  for (const commission of await store.commissionIds()) {
    await check(store.readCommission(commission));
    for (const meeting of await store.meetingIds(commission))
      await check(store.readMeeting(commission, meeting));
  }
  return damage;
};
