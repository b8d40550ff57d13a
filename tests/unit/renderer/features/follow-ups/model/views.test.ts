import { SavedView } from '@shared/domain/desk-settings.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BUILT_IN_VIEWS,
  builtInView,
  isSameView,
  savedView,
  viewOf,
} from '../../../../../../src/renderer/features/follow-ups/model/views.ts';
import { TODAY } from '../../../../../helpers/any-actions.ts';

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

test('a view that sorts by a column nobody knows sorts by deadline', () => {
  const saved = savedView('view-1', 'Mine', builtInView('open', TODAY));
  const unknown = { ...saved, sort: { column: 'colour', descending: true } };
  expect(viewOf(unknown).sorting).toEqual({ column: 'deadline', descending: false });
});
