import { keyOf } from '@shared/domain/clause-reference.ts';
import type { Disposition } from '@shared/domain/disposition.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';

/** What the meeting has decided about an action, and the clause in which it goes on there. */
export interface Decided {
  disposition: Disposition;
  successor: Id | null;
  successorNumber: string | null;
}

/** Key of an action → what the meeting has decided about it. */
export const decidedIn = (meeting: Meeting): ReadonlyMap<string, Decided> => {
  const numbers = numbersOf(meeting);
  const successors = new Map(
    clausesOf(meeting).flatMap(({ clause: { id, origin } }) => (origin ? [[keyOf(origin), id]] : [])),
  );
  return new Map(
    meeting.dispositions.map((disposition) => {
      const key = keyOf(disposition.origin);
      const successor = successors.get(key) ?? null;
      const successorNumber = successor === null ? null : (numbers.get(successor) ?? null);
      return [key, { disposition, successor, successorNumber }];
    }),
  );
};
