import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, sortRows } from '../../../../../../src/renderer/features/follow-ups/model/sorting.ts';
import { actionRow, anyRows, collator, rowsOf } from '../../../../../helpers/any-actions.ts';

const anySorting = fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() });

const references = (rows: ReturnType<typeof rowsOf>): string[] => rows.map(({ action }) => action.reference);

test('sorting keeps every row, and sorting again changes nothing', () => {
  fc.assert(
    fc.property(anyRows, anySorting, (rows, sorting) => {
      const sorted = sortRows(rows, sorting, collator);
      expect(references(sorted).toSorted()).toEqual(references(rows).toSorted());
      expect(references(sortRows(sorted, sorting, collator))).toEqual(references(sorted));
    }),
  );
});

test('the order does not depend on the order before', () => {
  fc.assert(
    fc.property(anyRows, anySorting, (rows, sorting) => {
      expect(references(sortRows(rows.toReversed(), sorting, collator))).toEqual(
        references(sortRows(rows, sorting, collator)),
      );
    }),
  );
});

test('what has no due day comes last whichever way the deadlines are sorted', () => {
  fc.assert(
    fc.property(anyRows, fc.boolean(), (rows, descending) => {
      const sorted = sortRows(rows, { column: 'deadline', descending }, collator);
      const firstWithout = sorted.findIndex(({ dueOn }) => dueOn === null);
      if (firstWithout >= 0)
        expect(sorted.slice(firstWithout).every(({ dueOn }) => dueOn === null)).toBe(true);
    }),
  );
});

test('clause numbers are sorted as numbers', () => {
  const rows = rowsOf(['1.10', '1.2', '10.1', '2.1.2', '2.1'].map((number) => actionRow({ number })));
  const sorted = sortRows(rows, { column: 'reference', descending: false }, collator);
  expect(references(sorted)).toEqual(['20/1.2', '20/1.10', '20/2.1', '20/2.1.2', '20/10.1']);
});
