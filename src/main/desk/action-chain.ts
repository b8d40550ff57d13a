import { type ClauseReference, keyOf } from '@shared/domain/clause-reference.ts';
import type { TrackedAction } from '@shared/domain/tracked-action.ts';

type Step = (action: TrackedAction) => ClauseReference | null;

const before: Step = ({ clause }) => clause.origin;
const after: Step = ({ successor }) => successor;

/** The clauses through which an action goes from meeting to meeting, the oldest first, itself included. */
export const chainOf = (action: TrackedAction, tracked: readonly TrackedAction[]): TrackedAction[] => {
  const byKey = new Map(tracked.map((other) => [keyOf(other.origin), other]));
  const follow = (step: Step): TrackedAction[] => {
    // A set, because a meeting from another desk may claim anything, even a circle.
    const passed = new Set([action]);
    for (const at of passed) {
      const next = step(at);
      const found = next === null ? undefined : byKey.get(keyOf(next));
      if (found) passed.add(found);
    }
    return [...passed].slice(1);
  };
  return [...follow(before).reverse(), action, ...follow(after)];
};
