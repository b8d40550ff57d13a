import type { Meeting } from '@shared/domain/meeting.ts';
import { usualLayout } from '@shared/record/originals.ts';
import type { Printers } from '../export/filed-originals.ts';
import { sampleStore } from '../sample/sample-store.ts';
import { fail } from './call-failure.ts';
import type { DeskContext, Handling } from './context.ts';
import { UNWATCHED } from './signing/progress.ts';
import { signMeeting } from './signing/sign-meeting.ts';

/** Signs a meeting of the sample as any other is signed, on the day that the sample says. */
const signAsSample = async (
  context: DeskContext,
  printers: Printers,
  { commission, id, closing }: Meeting,
): Promise<void> => {
  const { signedOn, languages } = closing;
  const layouts = [usualLayout(languages)];
  if (signedOn === null) return;
  await signMeeting(
    context,
    printers,
    { commission, meeting: id, revision: 1, signedOn, layouts },
    UNWATCHED,
  );
};

/** The call that fills a store with the sample commission; answers its latest meeting. */
export const sampleHandlers = (context: DeskContext, printers: Printers): Handling<'create-sample'> => ({
  'create-sample': () =>
    context.inTurn(async () => {
      const { store } = context;
      const { commission, meetings, agreed, followUps, versions, settings } = sampleStore();
      const latest = meetings.reduce((one, other) => (other.ordinal > one.ordinal ? other : one));
      if ((await store.commissionIds()).includes(commission.id)) fail('already-exists', commission.id);
      await store.createCommission(commission, settings);
      for (const [index, meeting] of meetings.entries()) {
        await store.createMeeting(agreed[index] ?? meeting, followUps[index]);
        if (agreed[index]) await signAsSample(context, printers, meeting);
      }
      for (const version of versions) await store.createVersion(commission.id, version);
      return { commission: commission.id, meeting: latest.id };
    }),
});
