import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf, GROUPINGS } from '../../../../../../src/renderer/features/follow-ups/model/grouping.ts';
import { sortRows } from '../../../../../../src/renderer/features/follow-ups/model/sorting.ts';
import {
  type countsOf,
  dueTallies,
} from '../../../../../../src/renderer/features/follow-ups/model/tallies.ts';
import { actionRow, anyRows, collator, rowsOf, TODAY } from '../../../../../helpers/any-actions.ts';

test('every row stands under a heading, under its bodies as often as it has bodies, and no line twice', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...GROUPINGS), (rows, grouping) => {
      const entries = entriesOf(rows, grouping, collator);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      const listed = entries.flatMap((entry) => (entry.kind === 'row' ? [entry.row] : []));
      expect(new Set(listed)).toEqual(new Set(rows));
      const times = rows.map(({ bodies }) => Math.max(1, bodies.flat().length));
      const expected = grouping === 'body' ? times.reduce((sum, each) => sum + each, 0) : rows.length;
      expect(listed).toHaveLength(expected);
      if (grouping !== 'none' && rows.length > 0) expect(entries[0]?.kind).toBe('heading');
    }),
  );
});

test('rows keep their order within a group', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const sorted = sortRows(rows, { column: 'reference', descending: false }, collator);
      for (const entry of entriesOf(sorted, 'state', collator))
        if (entry.kind === 'heading')
          expect(entry.group.rows).toEqual(sorted.filter(({ standing }) => standing === entry.group.key));
    }),
  );
});

test('months stand in their order, and what has no day last', () => {
  const due = (number: string, to: string) =>
    actionRow({ number, meaning: { precision: 'day', from: null, to } });
  const rows = rowsOf([
    actionRow(),
    due('1.2', '2024-10-01'),
    due('1.3', '2023-12-31'),
    due('1.4', '2024-02-01'),
  ]);
  const headings = entriesOf(rows, 'deadline-month', collator).flatMap((entry) =>
    entry.kind === 'heading' ? [entry.group.key] : [],
  );
  expect(headings).toEqual(['2023-12', '2024-02', '2024-10', '']);
});

test('the timeline counts every row that has a day, and leaves no gap', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const dated = rows.filter(({ dueOn }) => dueOn !== null);
      const tallied = dueTallies(rows, TODAY);
      const sum = (counts: ReturnType<typeof countsOf>) =>
        Object.values(counts).reduce((total, count) => total + count, 0);
      expect(tallied.reduce((total, { counts }) => total + sum(counts), 0)).toBe(dated.length);
      expect(tallied.map(({ period }) => period)).toEqual(tallied.map(({ period }) => period).toSorted());
      if (dated.length > 0) expect(tallied.some(({ period }) => TODAY.startsWith(period))).toBe(true);
    }),
  );
});
