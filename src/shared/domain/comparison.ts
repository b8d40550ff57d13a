import { canonicalJson } from '../text/canonical-json.ts';
import type { Clause } from './clause.ts';
import type { Id } from './identifier.ts';
import type { Meeting } from './meeting.ts';
import { clausesOf, numbersOf, type PlacedClause } from './numbering.ts';

/** A clause of one of two drafts, with its number there. */
export interface ComparedClause extends PlacedClause {
  number: string;
}

/** A clause that is not the same in two drafts: `before` is null where it is new, `after` where it is gone. */
export interface ClauseDifference {
  id: Id;
  before: ComparedClause | null;
  after: ComparedClause | null;
  /** It stands elsewhere: in another section or item, or among its neighbours. */
  isMoved: boolean;
  /** Which of its parts say something else. */
  parts: readonly ClausePart[];
}

export const CLAUSE_PARTS = ['text', 'brackets', 'speaker', 'verbClass', 'action', 'agreedBy'] as const;
export type ClausePart = (typeof CLAUSE_PARTS)[number];

/** What of a meeting besides its clauses is compared as a whole. */
export const MEETING_PARTS = [
  'header',
  'delegations',
  'agenda',
  'headings',
  'dispositions',
  'nextMeeting',
  'closing',
  'annexes',
] as const;
export type MeetingPart = (typeof MEETING_PARTS)[number];

export interface Comparison {
  /** In the order of the later draft; a clause that is gone stands behind the one it followed. */
  clauses: ClauseDifference[];
  /** The other parts that differ. */
  parts: MeetingPart[];
}

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

const partOf = (meeting: Meeting, part: MeetingPart): unknown => {
  switch (part) {
    case 'header': {
      const { ordinal, regularity, place, firstDay, lastDay, mode, host, languages } = meeting;
      return { ordinal, regularity, place, firstDay, lastDay, mode, host, languages };
    }
    case 'headings':
      return meeting.sections.map(({ id, title, items }) => [
        id,
        title,
        items.map((item) => [item.id, item.title]),
      ]);
    default:
      return meeting[part];
  }
};

const clausesWithNumbers = (meeting: Meeting): Map<Id, ComparedClause> => {
  const numbers = numbersOf(meeting);
  return new Map(
    clausesOf(meeting).map((placed) => [
      placed.clause.id,
      { ...placed, number: numbers.get(placed.clause.id) ?? '' },
    ]),
  );
};

/** The positions in `values` that together make a longest rising sequence: what need not have moved. */
const longestRising = (values: readonly number[]): Set<number> => {
  /** At each length so far: where the sequence with the smallest end stands. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, index) => {
    const at = ends.findIndex((end) => (values[end] ?? 0) >= value);
    const length = at < 0 ? ends.length : at;
    before[index] = ends[length - 1];
    ends[length] = index;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return kept;
};

/** The ids of the clauses that stand elsewhere in the later draft. */
const movedBetween = (before: Map<Id, ComparedClause>, after: Map<Id, ComparedClause>): Set<Id> => {
  const places = new Map([...before.keys()].map((id, index) => [id, index]));
  const common = [...after.keys()].filter((id) => places.has(id));
  const inOrder = longestRising(common.map((id) => places.get(id) ?? 0));
  const homeOf = (placed: ComparedClause | undefined): Id | undefined =>
    (placed?.item ?? placed?.section)?.id;
  return new Set(
    common.filter((id, index) => !inOrder.has(index) || homeOf(before.get(id)) !== homeOf(after.get(id))),
  );
};

const changedParts = (before: Clause, after: Clause): ClausePart[] =>
  CLAUSE_PARTS.filter((part) => !isSame(before[part], after[part]));

/** All clauses of both drafts: those of the later one, with those that are gone behind the ones they followed. */
const inReadingOrder = (before: Map<Id, ComparedClause>, after: Map<Id, ComparedClause>): Id[] => {
  const order = [...after.keys()];
  let previous: Id | undefined;
  for (const id of before.keys()) {
    if (!after.has(id)) order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, id);
    previous = id;
  }
  return order;
};

/** What differs between two drafts of one meeting, clause by clause. Pure. */
export const compareMeetings = (earlier: Meeting, later: Meeting): Comparison => {
  const before = clausesWithNumbers(earlier);
  const after = clausesWithNumbers(later);
  const moved = movedBetween(before, after);
  const clauses = inReadingOrder(before, after).flatMap((id): ClauseDifference[] => {
    const one = before.get(id) ?? null;
    const other = after.get(id) ?? null;
    const parts = one && other ? changedParts(one.clause, other.clause) : [];
    const isMoved = moved.has(id);
    const isEqual = one !== null && other !== null && parts.length === 0 && !isMoved;
    return isEqual ? [] : [{ id, before: one, after: other, isMoved, parts }];
  });
  return {
    clauses,
    parts: MEETING_PARTS.filter((part) => !isSame(partOf(earlier, part), partOf(later, part))),
  };
};

/**
 * Whether there is anything of the earlier clause to bring back: what both sides agreed to is agreed anew, and a clause
 * comes back in the place where it stands now.
 */
export const comesBack = ({ before, after, parts }: ClauseDifference): boolean =>
  before !== null && (after === null || parts.some((part) => part !== 'agreedBy'));
