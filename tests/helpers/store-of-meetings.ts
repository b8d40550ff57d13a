import type { Result } from '@shared/contract/result.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { type Desk, openDesk } from '../../src/main/desk.ts';
import { openOrCreateStore } from '../../src/main/store/open-store.ts';
import { fixtureCommission } from './fixture.ts';

/** The value of what succeeded; throws otherwise. */
export const valueIn = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.subject}`);
  return result.value;
};

/** A desk over this folder that hands nothing over. */
export const deskIn = async (folder: string): Promise<Desk> =>
  valueIn(
    await openDesk(folder, { now: () => new Date(), deliver: async () => ({ kind: 'cancelled' as const }) }),
  );

/** Makes a store of so many commissions, each with so many meetings. */
export const fillStore = async (
  folder: string,
  { commissions, meetings }: { commissions: number; meetings: number },
  meetingOf: (ordinal: number) => Meeting,
): Promise<void> => {
  const store = valueIn(await openOrCreateStore(folder));
  for (let number = 1; number <= commissions; number += 1) {
    const commission = { ...fixtureCommission(), id: `commission-${number}` };
    await store.createCommission(commission);
    for (let ordinal = 1; ordinal <= meetings; ordinal += 1)
      await store.createMeeting({ ...meetingOf(ordinal), commission: commission.id });
  }
};
