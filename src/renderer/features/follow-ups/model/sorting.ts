import type { PlainDate } from '@shared/text/plain-date.ts';
import { type FollowUpRow, STANDINGS } from './follow-up-row.ts';

export const COLUMNS = [
  'reference',
  'clause',
  'section',
  'first-side',
  'second-side',
  'deadline',
  'state',
  'report',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  column: Column;
  descending: boolean;
}

/** Clauses need no more than their beginnings to stand in order. */
const BEGINNING = 80;

/** Room for every number of a clause: `4.2.1` has three parts, none of them above 9,999. */
const PART = 10_000;

/** Meeting and clause number as one number that grows in the order of the records. */
const citationOrder = ({ action }: FollowUpRow): number => {
  const [section = 0, clause = 0, subclause = 0] = action.number.split('.').map(Number);
  return ((action.meeting.ordinal * PART + section) * PART + clause) * PART + subclause;
};

const dayNumber = (day: PlainDate): number => Number(day.replaceAll('-', ''));

const textOf: Partial<Record<Column, (row: FollowUpRow) => string>> = {
  clause: ({ clause }) => clause.text.slice(0, BEGINNING),
  section: ({ section }) => section.text,
  'first-side': ({ bodies }) => bodies[0].map(({ text }) => text).join(),
  'second-side': ({ bodies }) => bodies[1].map(({ text }) => text).join(),
};

const numberOf: Partial<Record<Column, (row: FollowUpRow) => number>> = {
  reference: citationOrder,
  deadline: ({ dueOn }) => (dueOn === null ? Number.NaN : dayNumber(dueOn)),
  state: ({ standing }) => STANDINGS.indexOf(standing),
  report: ({ lastReport }) => (lastReport === null ? Number.NaN : dayNumber(lastReport.on)),
};

/** The place of each text among all of them: few are different, so that few are compared. */
const ranksOf = (texts: readonly string[], collator: Intl.Collator): Map<string, number> =>
  new Map(
    [...new Set(texts)].sort(collator.compare).map((text, index) => [text, text === '' ? Number.NaN : index]),
  );

const keysOf = (rows: readonly FollowUpRow[], column: Column, collator: Intl.Collator): number[] => {
  const number = numberOf[column];
  if (number) return rows.map(number);
  const texts = rows.map((row) => textOf[column]?.(row) ?? '');
  const ranks = ranksOf(texts, collator);
  return texts.map((text) => ranks.get(text) ?? Number.NaN);
};

/**
 * The rows in the order of one column; what has nothing in it comes last either way. Within equal ones the latest
 * meeting comes first, and its clauses stand in the order of the record.
 */
export const sortRows = (
  rows: readonly FollowUpRow[],
  { column, descending }: Sorting,
  collator: Intl.Collator,
): FollowUpRow[] => {
  const keys = keysOf(rows, column, collator);
  const sign = descending ? -1 : 1;
  return rows
    .map((row, index) => ({
      row,
      key: keys[index] ?? Number.NaN,
      meeting: row.action.meeting.ordinal,
      order: citationOrder(row),
    }))
    .sort((one, other) => {
      const isOneEmpty = Number.isNaN(one.key);
      const isOtherEmpty = Number.isNaN(other.key);
      if (isOneEmpty !== isOtherEmpty) return isOneEmpty ? 1 : -1;
      if (!isOneEmpty && one.key !== other.key) return sign * (one.key - other.key);
      return other.meeting - one.meeting || one.order - other.order;
    })
    .map(({ row }) => row);
};
