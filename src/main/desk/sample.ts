import { sampleStore } from '../sample/sample-store.ts';
import { fail } from './call-failure.ts';
import type { DeskContext, Handling } from './context.ts';

/** The call that fills a store with the sample commission; answers its latest meeting. */
export const sampleHandlers = ({ store, inTurn }: DeskContext): Handling<'create-sample'> => ({
  'create-sample': () =>
    inTurn(async () => {
      const { commission, meetings, followUps, settings } = sampleStore();
      const latest = meetings.reduce((one, other) => (other.ordinal > one.ordinal ? other : one));
      if ((await store.commissionIds()).includes(commission.id)) fail('already-exists', commission.id);
      await store.createCommission(commission, settings);
      for (const [index, meeting] of meetings.entries()) await store.createMeeting(meeting, followUps[index]);
      return { commission: commission.id, meeting: latest.id };
    }),
});
