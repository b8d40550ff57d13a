import type { Side } from '../domain/commission.ts';
import { headOf, nameOfPerson, postOfPerson } from './people-in-words.ts';
import type { RecordContext } from './record-context.ts';
import type { SignatureBlock } from './record-document.ts';
import { inEvery, nameIn, say, sideIn } from './voice.ts';

/** Who signs for a side: its co-chair as such, or whoever acted instead on behalf of the side. */
const signatureOf = ({ meeting, commission, voices }: RecordContext, side: Side): SignatureBlock => {
  const head = headOf(side, meeting, commission);
  return {
    side: side.id,
    capacity: inEvery(voices, (voice) => {
      const { coChair, head: acting } = voice.formulas.signature;
      return say(voice, head && head.id === side.coChair ? coChair : acting, {
        part: nameIn(side.partName, voice),
        side: sideIn(side, voice),
      });
    }),
    post: inEvery(voices, (voice) => (head ? postOfPerson(head, meeting, commission, voice) : '')),
    name: inEvery(voices, (voice) => (head ? nameOfPerson(head, voice) : '')),
  };
};

/** The signatures, own side first. */
export const signatures = (context: RecordContext): [SignatureBlock, SignatureBlock] => {
  const [own, other] = context.sides;
  return [signatureOf(context, own), signatureOf(context, other)];
};
