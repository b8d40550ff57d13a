import type { Clause } from '@shared/domain/clause.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';

/** How a clause of an earlier state differs from the present one. */
export interface ClauseDifference {
  id: Id;
  kind: 'changed' | 'added' | 'removed';
  /** Now; where the clause was removed, as it was. */
  number: string;
  earlier: Clause | null;
  present: Clause | null;
}

const isSame = (one: Clause, other: Clause): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What has happened to clauses since: those changed and added in the order of today, then those removed. */
export const compareClauses = (earlier: Meeting, present: Meeting): ClauseDifference[] => {
  const then = new Map(clausesOf(earlier).map(({ clause }) => [clause.id, clause]));
  const now = new Map(clausesOf(present).map(({ clause }) => [clause.id, clause]));
  const numbersThen = numbersOf(earlier);
  const numbersNow = numbersOf(present);
  const changed = [...now.values()].flatMap((clause): ClauseDifference[] => {
    const before = then.get(clause.id) ?? null;
    if (before && isSame(before, clause)) return [];
    const number = numbersNow.get(clause.id) ?? '';
    const kind = before ? 'changed' : 'added';
    return [{ id: clause.id, kind, number, earlier: before, present: clause }];
  });
  const removed = [...then.values()]
    .filter(({ id }) => !now.has(id))
    .map((clause): ClauseDifference => {
      const number = numbersThen.get(clause.id) ?? '';
      return { id: clause.id, kind: 'removed', number, earlier: clause, present: null };
    });
  return [...changed, ...removed];
};
