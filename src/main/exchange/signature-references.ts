import { ClauseNumber } from '@shared/domain/follow-up.ts';
import type { Item, Meeting, Section } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { duplicates } from './reference.ts';

/** Sections, items and clauses share one space of ids, because frozen numbers are kept by id. */
export const partsOf = (meeting: Meeting): { id: string }[] => [
  ...meeting.sections.flatMap((section): (Section | Item)[] => [section, ...section.items]),
  ...clausesOf(meeting).map(({ clause }) => clause),
];

/** Whatever is missing of what signature adds, or keeps clauses from being cited for ever without ambiguity. */
export function* brokenInSignature(meeting: Meeting): Generator<string> {
  const { status, frozenNumbers, closing } = meeting;
  const place = 'meeting.frozenNumbers';
  if ((status === 'signed') !== (frozenNumbers !== null))
    yield `${place}: a signed meeting has them, any other has not`;
  if (status === 'signed' && closing.signedOn === null)
    yield 'meeting.closing.signedOn: a signed meeting has it';
  if (frozenNumbers === null) return;
  const parts = partsOf(meeting);
  for (const { id } of parts) if (frozenNumbers[id] === undefined) yield `${place}: "${id}" has no number`;
  yield* duplicates(
    place,
    parts.map(({ id }) => ({ id: frozenNumbers[id] ?? id })),
  );
  for (const { clause } of clausesOf(meeting))
    if (!ClauseNumber.safeParse(frozenNumbers[clause.id]).success)
      yield `${place}: "${clause.id}" has no number of a clause`;
}
