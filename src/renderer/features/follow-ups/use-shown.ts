import type { PlainDate } from '@shared/text/plain-date.ts';
import { useMemo } from 'react';
import { type FilterOptions, filterOptions } from './model/filter-options.ts';
import { filterContext, filterRows } from './model/filters.ts';
import type { FollowUpRow } from './model/follow-up-row.ts';
import { type Entry, entriesOf } from './model/grouping.ts';
import { sortRows } from './model/sorting.ts';
import type { View } from './model/views.ts';
import type { FollowUpsAtHand } from './use-follow-ups.ts';

export interface Shown {
  options: FilterOptions;
  rows: FollowUpRow[];
  entries: Entry[];
}

/** What a view shows of the actions at hand, worked out again only as far as something has changed. */
export const useShown = (
  { rows, collator }: FollowUpsAtHand,
  { filters, sorting, grouping }: View,
  today: PlainDate,
): Shown => {
  const options = useMemo(() => filterOptions(rows, collator), [rows, collator]);
  const context = useMemo(() => filterContext(rows, today), [rows, today]);
  const shown = useMemo(
    () => sortRows(filterRows(rows, filters, context), sorting, collator),
    [rows, filters, sorting, context, collator],
  );
  const entries = useMemo(() => entriesOf(shown, grouping, collator), [shown, grouping, collator]);
  return { options, rows: shown, entries };
};
