import type { Clause } from '@shared/domain/clause.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Item, Meeting, Section } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';

/** What holds clauses: sections and their items, in the order of the record. */
const containersOf = (meeting: Meeting): (Section | Item)[] =>
  meeting.sections.flatMap((section) => [section, ...section.items]);

/** A clause with its container and its index there; null where the meeting has no such clause. */
export const placeOf = (
  meeting: Meeting,
  id: Id,
): { clause: Clause; container: Section | Item; index: number } | null => {
  for (const container of containersOf(meeting)) {
    const index = container.clauses.findIndex((clause) => clause.id === id);
    const clause = container.clauses[index];
    if (clause) return { clause, container, index };
  }
  return null;
};

/** The clause so many steps before (negative) or after this one in the order of the record; null beyond its ends. */
export const neighbourOf = (meeting: Meeting, id: Id, steps: -1 | 1): Clause | null => {
  const clauses = clausesOf(meeting);
  const index = clauses.findIndex(({ clause }) => clause.id === id);
  return index < 0 ? null : (clauses[index + steps]?.clause ?? null);
};

/**
 * Where a clause goes when it moves one step up (-1) or down (1): past its neighbour, or at the edge of its section or
 * item into the one before or after. Null at the ends of the minutes.
 */
export const stepOf = (meeting: Meeting, id: Id, step: -1 | 1): { container: Id; index: number } | null => {
  const place = placeOf(meeting, id);
  if (!place) return null;
  const { container, index } = place;
  const next = index + step;
  if (next >= 0 && next < container.clauses.length) return { container: container.id, index: next };
  const containers = containersOf(meeting);
  const neighbour = containers[containers.indexOf(container) + step];
  return neighbour ? { container: neighbour.id, index: step < 0 ? neighbour.clauses.length : 0 } : null;
};
