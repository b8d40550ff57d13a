import { ClauseNumber } from '../clause-number.ts';
import type { Item, Meeting, Section } from '../meeting.ts';
import { clausesOf } from '../numbering.ts';
import { duplicates, strangers } from './references.ts';

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
  const ids = parts.map(({ id }) => id);
  yield* strangers(place, 'part of the meeting', Object.keys(frozenNumbers), ids);
  for (const id of ids) if (frozenNumbers[id] === undefined) yield `${place}: "${id}" has no number`;
  yield* duplicates(
    place,
    ids.map((id) => ({ id: frozenNumbers[id] ?? id })),
  );
  for (const { clause } of clausesOf(meeting))
    if (!ClauseNumber.safeParse(frozenNumbers[clause.id]).success)
      yield `${place}: "${clause.id}" has no number of a clause`;
}
