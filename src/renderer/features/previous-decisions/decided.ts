import type { Action } from '@shared/domain/clause.ts';
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
  /** Whether it goes on with a deadline that has passed before this meeting begins, as it was copied. */
  isLateAtOnce: boolean;
}

const isPassed = (action: Action | null | undefined, { firstDay }: Meeting): boolean => {
  const meaning = action?.deadline.meaning;
  return firstDay !== null && meaning !== undefined && 'to' in meaning && meaning.to < firstDay;
};

/** Key of an action → what the meeting has decided about it. */
export const decidedIn = (meeting: Meeting): ReadonlyMap<string, Decided> => {
  const numbers = numbersOf(meeting);
  const successors = new Map(
    clausesOf(meeting).flatMap(({ clause }) => (clause.origin ? [[keyOf(clause.origin), clause]] : [])),
  );
  return new Map(
    meeting.dispositions.map((disposition) => {
      const key = keyOf(disposition.origin);
      const clause = successors.get(key);
      const successor = clause?.id ?? null;
      const successorNumber = successor === null ? null : (numbers.get(successor) ?? null);
      const isLateAtOnce = isPassed(clause?.action, meeting);
      return [key, { disposition, successor, successorNumber, isLateAtOnce }];
    }),
  );
};
