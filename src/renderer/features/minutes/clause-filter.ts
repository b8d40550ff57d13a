import { type Clause, isAgreed } from '@shared/domain/clause.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Item, Meeting, Section } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';

/** Which clauses are looked at: all, those not agreed, those with something disputed, those that one side is to agree to. */
export type FilterBy = 'all' | 'not-agreed' | 'disputed' | `not-agreed-by-${Id}`;

const NOT_AGREED_BY = 'not-agreed-by-';

/** The filter for what this side has not agreed to. */
export const notAgreedBy = (side: Id): FilterBy => `${NOT_AGREED_BY}${side}`;

export const isLookedFor = (clause: Clause, by: FilterBy): boolean => {
  if (by === 'all') return true;
  if (by === 'not-agreed') return !isAgreed(clause);
  if (by === 'disputed') return clause.brackets.length > 0;
  return !clause.agreedBy.includes(by.slice(NOT_AGREED_BY.length));
};

/** A filter with the clauses that it has hidden when it was chosen. */
export interface ClauseFilter {
  by: FilterBy;
  hidden: ReadonlySet<Id>;
}

export const filterBy = (meeting: Meeting, by: FilterBy): ClauseFilter => ({
  by,
  hidden: new Set(clausesOf(meeting).flatMap(({ clause }) => (isLookedFor(clause, by) ? [] : [clause.id]))),
});

/** What has been shown stays where it is while it is worked on, even when it is not looked for any more. */
export const isShown = (clause: Clause, { by, hidden }: ClauseFilter): boolean =>
  !hidden.has(clause.id) || isLookedFor(clause, by);

export const shownIn = ({ clauses }: Section | Item, filter: ClauseFilter): Clause[] =>
  clauses.filter((clause) => isShown(clause, filter));

/** Whether anything of a section with its items is shown; without a filter, everything is. */
export const showsAny = (section: Section, filter: ClauseFilter): boolean =>
  filter.by === 'all' || [section, ...section.items].some((part) => shownIn(part, filter).length > 0);
