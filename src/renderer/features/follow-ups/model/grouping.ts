import type { SavedView } from '@shared/domain/desk-settings.ts';
import type { FollowUpRow, NamedBody } from './follow-up-row.ts';
import { STANDINGS } from './follow-up-row.ts';

export const GROUPINGS = ['none', 'meeting', 'section', 'body', 'state', 'deadline-month'] as const;
export type Grouping = SavedView['group'];

/** Rows under one heading. A row charged to several bodies stands under each of them. */
export interface Group {
  /** What its rows have in common: an id, a title, a standing or a month `2023-09`; empty: nothing of the kind. */
  key: string;
  rows: FollowUpRow[];
}

/** The bodies of both sides, each once. */
export const bodiesOf = ({ bodies }: FollowUpRow): NamedBody[] => {
  const [first, second] = bodies;
  return [...first, ...second.filter(({ id }) => !first.some((body) => body.id === id))];
};

const keysOf = (row: FollowUpRow, grouping: Exclude<Grouping, 'none'>): string[] => {
  switch (grouping) {
    case 'meeting':
      return [`${row.commission.id}/${row.action.origin.meeting}`];
    case 'section':
      return [row.section.key];
    case 'body': {
      const ids = bodiesOf(row).map(({ id }) => `${row.commission.id}/${id}`);
      return ids.length > 0 ? ids : [''];
    }
    case 'state':
      return [row.standing];
    case 'deadline-month':
      return [row.dueOn?.slice(0, 7) ?? ''];
  }
};

const bodyText = ({ key, rows: [row] }: Group): string =>
  (row && bodiesOf(row).find(({ id }) => key.endsWith(`/${id}`))?.text) ?? '';

const rankOf = ({ rows: [row] }: Group): number => (row ? STANDINGS.indexOf(row.standing) : 0);

const ORDERS: Record<
  Exclude<Grouping, 'none'>,
  (one: Group, other: Group, collator: Intl.Collator) => number
> = {
  meeting: ({ rows: [one] }, { rows: [other] }) =>
    (other?.action.meeting.ordinal ?? 0) - (one?.action.meeting.ordinal ?? 0),
  section: ({ rows: [one] }, { rows: [other] }, collator) =>
    collator.compare(one?.section.text ?? '', other?.section.text ?? ''),
  body: (one, other, collator) => collator.compare(bodyText(one), bodyText(other)),
  state: (one, other) => rankOf(one) - rankOf(other),
  'deadline-month': (one, other) => (one.key < other.key ? -1 : 1),
};

/** The rows under their headings, in their order within each; what belongs to none comes last. */
export const groupRows = (
  rows: readonly FollowUpRow[],
  grouping: Exclude<Grouping, 'none'>,
  collator: Intl.Collator,
): Group[] => {
  const groups = new Map<string, Group>();
  for (const row of rows)
    for (const key of keysOf(row, grouping)) {
      const group = groups.get(key);
      if (group) group.rows.push(row);
      else groups.set(key, { key, rows: [row] });
    }
  return [...groups.values()].sort((one, other) => {
    if ((one.key === '') !== (other.key === '')) return one.key === '' ? 1 : -1;
    return ORDERS[grouping](one, other, collator);
  });
};

/** A line of the list: a heading, or a row. */
export type Entry =
  | { kind: 'heading'; id: string; group: Group }
  | { kind: 'row'; id: string; row: FollowUpRow };

/** The lines of the list from top to bottom. */
export const entriesOf = (
  rows: readonly FollowUpRow[],
  grouping: Grouping,
  collator: Intl.Collator,
): Entry[] => {
  if (grouping === 'none') return rows.map((row) => ({ kind: 'row', id: row.id, row }));
  return groupRows(rows, grouping, collator).flatMap((group): Entry[] => [
    { kind: 'heading', id: group.key, group },
    ...group.rows.map((row) => ({ kind: 'row' as const, id: `${group.key}:${row.id}`, row })),
  ]);
};
