import type { SavedView } from '@shared/domain/desk-settings.ts';
import { PlainDate } from '@shared/text/plain-date.ts';
import type { FollowUpRow } from './follow-up-row.ts';

export const ANY = 'any';

/** The words of the sentence that says what is shown. Meeting, section and body hold ids or titles, or `any`. */
export interface Filters {
  state: 'open' | 'closed' | 'any';
  meeting: string;
  timing: 'any' | 'overdue' | 'due-soon' | 'before-next-meeting' | 'to-be-reported' | 'no-day';
  side: 'any' | 'own' | 'other';
  section: string;
  body: string;
  /** `any`, `never`, `since-meeting`, or the day since which there was no report. */
  report: string;
}
export type FilterField = keyof Filters;

export const EVERYTHING: Filters = {
  state: ANY,
  meeting: ANY,
  timing: ANY,
  side: ANY,
  section: ANY,
  body: ANY,
  report: ANY,
};

export const FILTER_FIELDS = Object.keys(EVERYTHING) as FilterField[];

/** The only values of the fields whose values do not come from the store. */
export const CHOICES = {
  state: ['open', 'closed', ANY],
  timing: [ANY, 'overdue', 'due-soon', 'before-next-meeting', 'to-be-reported', 'no-day'],
  side: [ANY, 'own', 'other'],
} as const;

/** What the filters need to know of all rows. */
export interface FilterContext {
  today: PlainDate;
  /** Commission → the first day of its next meeting that has a day and is still to come. */
  nextMeetingOn: ReadonlyMap<string, PlainDate>;
  /** Commission → the day its latest record was signed. */
  lastSignedOn: ReadonlyMap<string, PlainDate>;
}

export const filterContext = (rows: readonly FollowUpRow[], today: PlainDate): FilterContext => {
  const nextMeetingOn = new Map<string, PlainDate>();
  const lastSignedOn = new Map<string, PlainDate>();
  for (const { action } of rows) {
    const { commission, nextMeetingOn: next } = action;
    const { signedOn } = action.meeting;
    const known = nextMeetingOn.get(commission);
    if (next !== null && next >= today && (known === undefined || next < known))
      nextMeetingOn.set(commission, next);
    if (signedOn !== null && signedOn > (lastSignedOn.get(commission) ?? ''))
      lastSignedOn.set(commission, signedOn);
  }
  return { today, nextMeetingOn, lastSignedOn };
};

const isOpen = ({ action }: FollowUpRow): boolean => action.state === 'open';

/** Due before the next meeting by its own day, or because its deadline is that meeting. */
const isDueBeforeNextMeeting = (row: FollowUpRow, { nextMeetingOn, today }: FilterContext): boolean => {
  const next = nextMeetingOn.get(row.commission.id);
  if (row.dueOn === null) return row.action.action.deadline.meaning.precision === 'next-meeting';
  return row.dueOn < (next ?? today);
};

const TIMINGS: Record<Filters['timing'], (row: FollowUpRow, context: FilterContext) => boolean> = {
  any: () => true,
  overdue: ({ standing }) => standing === 'overdue',
  'due-soon': ({ standing }) => standing === 'due-soon',
  'before-next-meeting': (row, context) => isOpen(row) && isDueBeforeNextMeeting(row, context),
  'to-be-reported': ({ standing }) => standing === 'to-be-reported',
  'no-day': ({ dueOn }) => dueOn === null,
};

const SIDES: Record<Filters['side'], (row: FollowUpRow) => boolean> = {
  any: () => true,
  own: ({ chargesOwnSide }) => chargesOwnSide,
  other: ({ chargesOtherSide }) => chargesOtherSide,
};

const STATES: Record<Filters['state'], (row: FollowUpRow) => boolean> = {
  any: () => true,
  open: isOpen,
  closed: (row) => !isOpen(row),
};

const isSilent = (
  { lastReport, commission }: FollowUpRow,
  report: string,
  context: FilterContext,
): boolean => {
  if (report === ANY || lastReport === null) return true;
  if (report === 'never') return false;
  const since = report === 'since-meeting' ? context.lastSignedOn.get(commission.id) : report;
  return since === undefined || lastReport.on < since;
};

/** The rows that the sentence speaks of, in their order. */
export const filterRows = (
  rows: readonly FollowUpRow[],
  filters: Filters,
  context: FilterContext,
): FollowUpRow[] => {
  const { meeting, section, body, report } = filters;
  const isInState = STATES[filters.state];
  const isInTime = TIMINGS[filters.timing];
  const isOfSide = SIDES[filters.side];
  return rows.filter(
    (row) =>
      isInState(row) &&
      isInTime(row, context) &&
      isOfSide(row) &&
      (meeting === ANY || row.action.origin.meeting === meeting) &&
      (section === ANY || row.section.key === section) &&
      (body === ANY || row.bodies.some((bodies) => bodies.some(({ id }) => id === body))) &&
      isSilent(row, report, context),
  );
};

/** The filters as a saved view keeps them: only what narrows the list. */
export const savedFilters = (filters: Filters): SavedView['filters'] =>
  FILTER_FIELDS.filter((field) => filters[field] !== ANY).map((field) => ({
    field,
    values: [filters[field]],
  }));

const isValue = (field: FilterField, value: string): boolean => {
  if (field in CHOICES) return (CHOICES[field as keyof typeof CHOICES] as readonly string[]).includes(value);
  if (field === 'report')
    return [ANY, 'never', 'since-meeting'].includes(value) || PlainDate.safeParse(value).success;
  return value !== '';
};

/** The filters of a saved view. What this version does not know falls out and leaves the list wider, never empty. */
export const filtersOf = (saved: SavedView['filters']): Filters => {
  const values = saved.flatMap(({ field, values: [value = ''] }) => {
    const known = FILTER_FIELDS.find((candidate) => candidate === field);
    return known && isValue(known, value) ? [[known, value]] : [];
  });
  return { ...EVERYTHING, ...Object.fromEntries(values) };
};
