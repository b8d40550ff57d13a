import type { Draft } from 'immer';
import type { Clause } from '../clause.ts';
import type { Commission } from '../commission.ts';
import type { Id } from '../identifier.ts';
import type { Delegation, Item, Meeting, Section } from '../meeting.ts';
import { refuse } from '../rejection.ts';

/** Inserts at `index`; an index beyond the end means the end. Refuses what would be more than `most` entries. */
export const insertAt = <T>(list: T[], index: number, entry: T, most: number): void => {
  if (list.length >= most) refuse('too-many', `${most}`);
  list.splice(index, 0, entry);
};

/** Takes the entry with this id out of its list; refuses if it is not there. */
export const takeOut = <T extends { id: Id }>(list: T[], id: Id): T => {
  const index = list.findIndex((entry) => entry.id === id);
  const [entry] = index < 0 ? [] : list.splice(index, 1);
  return entry ?? refuse('not-found', id);
};

/** Moves the entry so that it then stands at `index`. */
export const moveWithin = <T extends { id: Id }>(list: T[], id: Id, index: number): void => {
  list.splice(index, 0, takeOut(list, id));
};

/** Adds the entry, or replaces the one with its id. That one keeps its side: meetings name it on that side. */
export const putInto = <T extends { id: Id; side: Id | null }>(list: T[], entry: T, most: number): void => {
  const index = list.findIndex(({ id }) => id === entry.id);
  const known = list[index];
  if (!known) insertAt(list, list.length, entry, most);
  else if (known.side !== entry.side) refuse('wrong-side', entry.id);
  else list[index] = entry;
};

export const findIn = <T extends { id: Id }>(list: readonly T[], id: Id): T =>
  list.find((entry) => entry.id === id) ?? refuse('not-found', id);

/** Sections, items and clauses share one space of ids, because frozen numbers are kept by id. */
export const refuseTakenId = (meeting: Draft<Meeting>, id: Id): void => {
  const taken = meeting.sections.some(
    (section) =>
      section.id === id ||
      section.clauses.some((clause) => clause.id === id) ||
      section.items.some((item) => item.id === id || item.clauses.some((clause) => clause.id === id)),
  );
  if (taken) refuse('duplicate-id', id);
};

export const refuseDuplicate = (list: readonly { id: Id }[], id: Id): void => {
  if (list.some((entry) => entry.id === id)) refuse('duplicate-id', id);
};

/** The section or item that holds clauses under this id. */
export const containerOf = (meeting: Draft<Meeting>, id: Id): Draft<Section> | Draft<Item> => {
  for (const section of meeting.sections) {
    if (section.id === id) return section;
    const item = section.items.find((candidate) => candidate.id === id);
    if (item) return item;
  }
  return refuse('not-found', id);
};

/** The list of clauses that this clause stands in, and its index there. */
export const whereIsClause = (
  meeting: Draft<Meeting>,
  id: Id,
): { clauses: Draft<Clause>[]; clause: Draft<Clause>; index: number } => {
  for (const section of meeting.sections) {
    for (const { clauses } of [section, ...section.items]) {
      const index = clauses.findIndex((clause) => clause.id === id);
      const clause = clauses[index];
      if (clause) return { clauses, clause, index };
    }
  }
  return refuse('not-found', id);
};

export const clauseIn = (meeting: Draft<Meeting>, id: Id): Draft<Clause> => whereIsClause(meeting, id).clause;

export const sectionWithItem = (meeting: Draft<Meeting>, itemId: Id): Draft<Section> =>
  meeting.sections.find((section) => section.items.some((item) => item.id === itemId)) ??
  refuse('not-found', itemId);

export const delegationWith = (meeting: Draft<Meeting>, delegateId: Id): Draft<Delegation> =>
  meeting.delegations.find(({ delegates }) => delegates.some((delegate) => delegate.id === delegateId)) ??
  refuse('not-found', delegateId);

export const refuseUnknownSide = (commission: Commission, side: Id): void => {
  if (!commission.sides.some(({ id }) => id === side)) refuse('unknown-side', side);
};

export const refuseUnknownLanguages = (commission: Commission, languages: Iterable<string>): void => {
  for (const language of languages)
    if (!commission.languages.includes(language)) refuse('unknown-language', language);
};
