import { addMonths } from '@shared/domain/deadline/calendar.ts';
import type { SavedView } from '@shared/domain/desk-settings.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { EVERYTHING, type Filters, filtersOf, savedFilters } from './filters.ts';
import type { Grouping } from './grouping.ts';
import { COLUMNS, type Sorting } from './sorting.ts';

/** How the list is looked at. */
export interface View {
  sorting: Sorting;
  grouping: Grouping;
  filters: Filters;
}

export const BUILT_IN_VIEWS = [
  'open',
  'overdue-own',
  'due-own',
  'no-report',
  'before-next-meeting',
  'everything',
] as const;
export type BuiltInView = (typeof BUILT_IN_VIEWS)[number];

const BY_DEADLINE: Sorting = { column: 'deadline', descending: false };
const OPEN: Filters = { ...EVERYTHING, state: 'open' };

/** Three months: what the sides are usually given to answer in. */
const QUIET_MONTHS = 3;

/** A view that every desk has. "No report since" begins with the day three months ago. */
export const builtInView = (name: BuiltInView, today: PlainDate): View => {
  const view = (filters: Filters): View => ({ sorting: BY_DEADLINE, grouping: 'none', filters });
  switch (name) {
    case 'open':
      return view(OPEN);
    case 'overdue-own':
      return view({ ...OPEN, timing: 'overdue', side: 'own' });
    case 'due-own':
      return view({ ...OPEN, timing: 'due-soon', side: 'own' });
    case 'no-report':
      return view({ ...OPEN, report: addMonths(today, -QUIET_MONTHS) });
    case 'before-next-meeting':
      return view({ ...OPEN, timing: 'before-next-meeting' });
    case 'everything':
      return {
        ...view(EVERYTHING),
        sorting: { column: 'reference', descending: false },
        grouping: 'meeting',
      };
  }
};

export const savedView = (id: string, name: string, { sorting, grouping, filters }: View): SavedView => ({
  id,
  name,
  sort: sorting,
  group: grouping,
  filters: savedFilters(filters),
});

/** The view as it was saved; a column that this version does not know sorts by deadline. */
export const viewOf = ({ sort, group, filters }: SavedView): View => {
  const column = COLUMNS.find((candidate) => candidate === sort.column);
  return {
    sorting: column ? { column, descending: sort.descending } : BY_DEADLINE,
    grouping: group,
    filters: filtersOf(filters),
  };
};

/** Whether two views show the same. */
export const isSameView = (one: View, other: View): boolean => JSON.stringify(one) === JSON.stringify(other);
