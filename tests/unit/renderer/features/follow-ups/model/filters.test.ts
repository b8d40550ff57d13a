import type { DeskSettings } from '@shared/domain/desk-settings.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CHOICES,
  EVERYTHING,
  type Filters,
  filterContext,
  filterRows,
  filtersOf,
  savedFilters,
} from '../../../../../../src/renderer/features/follow-ups/model/filters.ts';
import { report } from '../../../../../helpers/action-rows.ts';
import { actionRow, anyRows, rowsOf, TODAY } from '../../../../../helpers/any-actions.ts';

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  state: fc.constantFrom(...CHOICES.state),
  meeting: fc.constantFrom('any', 'meeting-3', 'meeting-20'),
  timing: fc.constantFrom(...CHOICES.timing),
  side: fc.constantFrom(...CHOICES.side),
  section: fc.constantFrom('any', 'Trade', 'Energy'),
  body: fc.constantFrom('any', 'ru-economy', 'az-customs'),
  report: fc.constantFrom('any', 'never', 'since-meeting', '2023-09-01'),
});

const shown = (rows: ReturnType<typeof rowsOf>, changes: Partial<Filters>): string[] =>
  filterRows(rows, { ...EVERYTHING, ...changes }, filterContext(rows, TODAY)).map(
    ({ action }) => action.number,
  );

test('no filter shows everything, and each filter only takes rows away', () => {
  fc.assert(
    fc.property(anyRows, anyFilters, (rows, filters) => {
      const context = filterContext(rows, TODAY);
      expect(filterRows(rows, EVERYTHING, context)).toEqual(rows);
      const narrowed = filterRows(rows, filters, context);
      expect(rows.filter((row) => narrowed.includes(row))).toEqual(narrowed);
    }),
  );
});

test('open and closed actions together are all actions', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(shown(rows, { state: 'open' }).length + shown(rows, { state: 'closed' }).length).toBe(
        rows.length,
      );
    }),
  );
});

test('filters survive being saved', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      expect(filtersOf(savedFilters(filters))).toEqual(filters);
    }),
  );
});

test('what a saved view of another version says falls out', () => {
  const saved: DeskSettings['savedViews'][number]['filters'] = [
    { field: 'colour', values: ['red'] },
    { field: 'state', values: ['asleep'] },
    { field: 'report', values: ['2023-02-31'] },
    { field: 'section', values: ['Trade'] },
  ];
  expect(filtersOf(saved)).toEqual({ ...EVERYTHING, section: 'Trade' });
});

test('overdue on our side leaves out what only the other side must do, and what is closed', () => {
  const overdue = { precision: 'day' as const, from: null, to: '2024-03-09' };
  const charging = (responsible: Record<string, string[]>, number: string) => {
    const plain = actionRow({ number, meaning: overdue });
    return { ...plain, action: { ...plain.action, responsible } };
  };
  const rows = rowsOf([
    charging({ ru: ['ru-economy'] }, '1.1'),
    charging({ az: ['az-economy'] }, '1.2'),
    charging({}, '1.3'),
    { ...charging({ ru: ['ru-economy'] }, '1.4'), state: 'done' },
    actionRow({ number: '1.5', meaning: { precision: 'permanent' } }),
    actionRow({ number: '1.6', meaning: { ...overdue, to: TODAY } }),
  ]);
  expect(shown(rows, { timing: 'overdue', side: 'own' })).toEqual(['1.1', '1.3']);
  expect(shown(rows, { timing: 'overdue', side: 'other' })).toEqual(['1.2', '1.3']);
});

test('what must be reported at every meeting is to be reported until somebody has', () => {
  const rows = rowsOf([
    actionRow({ number: '1.1', meaning: { precision: 'permanent' } }),
    actionRow({ number: '1.2', meaning: { precision: 'conditional' } }),
    actionRow({ number: '1.3', meaning: { precision: 'permanent' }, reports: [report('az', 'in-progress')] }),
    actionRow({ number: '1.4', meaning: { precision: 'permanent' }, state: 'done' }),
    actionRow({ number: '1.5' }),
  ]);
  expect(shown(rows, { timing: 'to-be-reported' })).toEqual(['1.1', '1.2']);
  expect(rows.map(({ standing }) => standing)).toEqual([
    'to-be-reported',
    'to-be-reported',
    'open',
    'done',
    'open',
  ]);
});

test('due before the next meeting is what its day or its words put before it', () => {
  const nextMeetingOn = '2024-06-01';
  const due = (to: string) => ({ precision: 'day' as const, from: null, to });
  const rows = rowsOf([
    actionRow({ number: '1.1', meaning: due('2024-05-31'), nextMeetingOn }),
    actionRow({ number: '1.2', meaning: due('2024-06-01'), nextMeetingOn }),
    actionRow({ number: '1.3', meaning: { precision: 'next-meeting' }, nextMeetingOn }),
    actionRow({ number: '1.4', meaning: { precision: 'permanent' }, nextMeetingOn }),
  ]);
  expect(shown(rows, { timing: 'before-next-meeting' })).toEqual(['1.1', '1.3']);
});

test('before the next meeting has a day, only what is overdue or waits for it by name is due before it', () => {
  const rows = rowsOf([
    actionRow({ number: '1.1', meaning: { precision: 'day', from: null, to: '2024-05-31' } }),
    actionRow({ number: '1.2', meaning: { precision: 'day', from: null, to: '2024-03-09' } }),
    actionRow({ number: '1.3', meaning: { precision: 'next-meeting' } }),
  ]);
  expect(shown(rows, { timing: 'before-next-meeting' })).toEqual(['1.2', '1.3']);
});

test('no report since a day counts reports of that day as reports', () => {
  const rows = rowsOf([
    actionRow({ number: '1.1' }),
    actionRow({ number: '1.2', reports: [report('az', 'done', '2023-05-01')] }),
    actionRow({ number: '1.3', reports: [report('ru', 'done', '2023-04-30')] }),
    actionRow({ number: '1.4', reports: [report('ru', 'done', '2022-09-15')] }),
  ]);
  expect(shown(rows, { report: 'never' })).toEqual(['1.1']);
  expect(shown(rows, { report: '2023-05-01' })).toEqual(['1.1', '1.3', '1.4']);
  // The latest record was signed on 16 September 2022.
  expect(shown(rows, { report: 'since-meeting' })).toEqual(['1.1', '1.4']);
});
