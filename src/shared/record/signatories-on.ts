import type { Commission } from '../domain/commission.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { PlainDate } from '../text/plain-date.ts';

/**
 * The meeting as the frame of something that is signed on a later day: the co-chairs of that day sign it, with the posts
 * they hold then; a side without a co-chair is signed for by whoever headed it at the meeting.
 */
export const signatoriesOn = (meeting: Meeting, { sides }: Commission, day: PlainDate): Meeting => {
  const [first, second] = meeting.delegations.map((delegation) => {
    const coChair = sides.find(({ id }) => id === delegation.side)?.coChair;
    return coChair
      ? { ...delegation, delegates: [{ id: coChair, person: coChair, role: 'head' as const }] }
      : delegation;
  }) as Meeting['delegations'];
  return { ...meeting, firstDay: day, lastDay: day, delegations: [first, second] };
};
