import type { PlainDate } from '@shared/text/plain-date.ts';
import { type FollowUpRow, STANDINGS, type Standing } from './follow-up-row.ts';
import { type Group, type Grouping, groupRows } from './grouping.ts';

/** How many actions there are of each standing. */
export type Counts = Readonly<Record<Standing, number>>;

export interface Tally {
  group: Group;
  counts: Counts;
}

export const countsOf = (rows: readonly FollowUpRow[]): Counts => {
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>;
  for (const { standing } of rows) counts[standing] += 1;
  return counts;
};

/** The actions of each group by their standing, in the order of the groups. */
export const tallies = (
  rows: readonly FollowUpRow[],
  grouping: Exclude<Grouping, 'none'>,
  collator: Intl.Collator,
): Tally[] => groupRows(rows, grouping, collator).map((group) => ({ group, counts: countsOf(group.rows) }));

/** Actions that are due in the same month, or in the same year. */
export interface DueTally {
  /** `2023-09`, or `2023`. */
  period: string;
  counts: Counts;
}

/** The most columns that a timeline can show side by side. */
const MOST_COLUMNS = 36;

const MONTHS = 12;
const monthNumber = (day: PlainDate): number =>
  Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7)) - 1;
const monthOf = (number: number): string =>
  `${Math.floor(number / MONTHS)}-${`${(number % MONTHS) + 1}`.padStart(2, '0')}`;

/**
 * When actions are due, period by period without a gap, today's included: months, or years where months were too many.
 * Actions without a day are not in it.
 */
export const dueTallies = (rows: readonly FollowUpRow[], today: PlainDate): DueTally[] => {
  const dated = rows.flatMap((row) => (row.dueOn === null ? [] : [{ row, month: monthNumber(row.dueOn) }]));
  if (dated.length === 0) return [];
  const months = [...dated.map(({ month }) => month), monthNumber(today)];
  const first = months.reduce((one, other) => Math.min(one, other));
  const last = months.reduce((one, other) => Math.max(one, other));
  const byYear = last - first >= MOST_COLUMNS;
  const periodOf = (month: number) => (byYear ? monthOf(month).slice(0, 4) : monthOf(month));
  const periods = new Map<string, FollowUpRow[]>();
  for (let month = first; month <= last; month += 1) periods.set(periodOf(month), []);
  for (const { row, month } of dated) periods.get(periodOf(month))?.push(row);
  return [...periods].map(([period, due]) => ({ period, counts: countsOf(due) }));
};
