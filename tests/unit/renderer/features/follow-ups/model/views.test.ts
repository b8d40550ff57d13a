import { SavedView } from '@shared/domain/desk-settings.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf } from '../../../../../../src/renderer/features/follow-ups/model/grouping.ts';
import { sortRows } from '../../../../../../src/renderer/features/follow-ups/model/sorting.ts';
import {
  BUILT_IN_VIEWS,
  builtInView,
  isSameView,
  savedView,
  viewOf,
} from '../../../../../../src/renderer/features/follow-ups/model/views.ts';
import { actionRow, collator, rowsOf, TODAY } from '../../../../../helpers/any-actions.ts';

test('a view survives being saved', () => {
  fc.assert(
    fc.property(fc.constantFrom(...BUILT_IN_VIEWS), (name) => {
      const view = builtInView(name, TODAY);
      const saved = SavedView.parse(savedView('view-1', 'Mine', view));
      expect(isSameView(viewOf(saved), view)).toBe(true);
    }),
  );
});

test('no report since begins three months ago', () => {
  expect(builtInView('no-report', TODAY).filters.report).toBe('2023-12-10');
});

test('everything by meeting begins with the latest, whose clauses stand in the order of the record', () => {
  const { meeting } = actionRow();
  const rows = rowsOf([
    actionRow({ number: '1.1' }),
    actionRow({ number: '10.1', meeting: { ...meeting, ordinal: 21 } }),
    actionRow({ number: '2.1', meeting: { ...meeting, ordinal: 21 } }),
  ]);
  const { sorting, grouping } = builtInView('everything', TODAY);
  const shown = entriesOf(sortRows(rows, sorting, collator), grouping, collator);
  expect(shown.flatMap((entry) => (entry.kind === 'row' ? entry.row.action.reference : []))).toEqual([
    '21/2.1',
    '21/10.1',
    '20/1.1',
  ]);
});

test('a view that sorts by a column nobody knows sorts by deadline', () => {
  const saved = savedView('view-1', 'Mine', builtInView('open', TODAY));
  const unknown = { ...saved, sort: { column: 'colour', descending: true } };
  expect(viewOf(unknown).sorting).toEqual({ column: 'deadline', descending: false });
});
