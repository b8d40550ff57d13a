import { failure, type Result, success } from '@shared/contract/result.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { brokenInMeeting } from '@shared/domain/consistency/meeting-references.ts';
import type { Exchange } from './exchange-file.ts';

const missingFrom = <Entry extends { id: string }>(
  existing: readonly Entry[],
  incoming: readonly Entry[],
): Entry[] => incoming.filter(({ id }) => !existing.some((entry) => entry.id === id));

/**
 * The commission of a store as it must be to take in a meeting from another desk: bodies and people that it lacks are
 * added, nothing that it has is changed; `existing` itself where it lacks nothing. Fails with `invalid-input` where the
 * two do not fit together.
 */
export const commissionToReceive = (
  existing: Commission,
  { commission, meeting }: Exchange,
): Result<Commission> => {
  if (existing.sides.some(({ id }, index) => commission.sides[index]?.id !== id))
    return failure('invalid-input', `commission.sides: the store has other sides for "${existing.id}"`);
  const bodies = missingFrom(existing.bodies, commission.bodies);
  const people = missingFrom(existing.people, commission.people);
  const receiving: Commission =
    bodies.length + people.length === 0
      ? existing
      : { ...existing, bodies: [...existing.bodies, ...bodies], people: [...existing.people, ...people] };
  const [broken] = brokenInMeeting(meeting, receiving);
  return broken === undefined ? success(receiving) : failure('invalid-input', broken);
};
