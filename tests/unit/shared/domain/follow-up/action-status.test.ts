import { type DatedAction, dueDayOf, statusOn } from '@shared/domain/action-status.ts';
import { addDays } from '@shared/domain/deadline/calendar.ts';
import type { DeadlineMeaning } from '@shared/domain/deadline.ts';
import { ACTION_STATES } from '@shared/domain/tracked-action.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const dated = (meaning: DeadlineMeaning, changes: Partial<DatedAction> = {}): DatedAction => ({
  action: { deadline: { phrase: {}, meaning } },
  state: 'open',
  meeting: { signedOn: '2023-07-07' },
  nextMeetingOn: null,
  reports: [],
  ...changes,
});

const byDecember: DeadlineMeaning = { precision: 'day', from: null, to: '2023-12-01' };

test.each([
  ['2023-10-31', 'fine'],
  ['2023-11-01', 'due-soon'],
  ['2023-12-01', 'due-soon'],
  ['2023-12-02', 'overdue'],
])('what is due by 1 December is on %s %s', (day, status) => {
  expect(statusOn(dated(byDecember), day)).toBe(status);
});

test.each([
  ['by a day', byDecember, '2023-12-01'],
  ['within 90 days of signature', { precision: 'relative', amount: 90, unit: 'day' }, '2023-10-05'],
  ['every quarter', { precision: 'recurring', every: 'quarter' }, '2023-09-30'],
  ['before a meeting without a date', { precision: 'next-meeting' }, null],
  ['permanently', { precision: 'permanent' }, null],
  ['at no time', { precision: 'none' }, null],
] as const)('the day on which something is due %s', (_, meaning, day) => {
  expect(dueDayOf(dated(meaning))).toBe(day);
});

test('a deadline before the next meeting resolves when that gets its date', () => {
  const action = dated({ precision: 'next-meeting' }, { nextMeetingOn: '2024-05-01' });
  expect(dueDayOf(action)).toBe('2024-04-30');
  expect(statusOn(action, '2024-05-01')).toBe('overdue');
});

test('a report settles its period of a recurring action, but no other deadline', () => {
  const reports = [{ on: '2023-09-01' }];
  expect(dueDayOf(dated({ precision: 'recurring', every: 'quarter' }, { reports }))).toBe('2023-12-31');
  expect(statusOn(dated(byDecember, { reports }), '2023-12-02')).toBe('overdue');
});

describe.each(['permanent', 'conditional'] as const)('what is %s', (precision) => {
  test('asks for a report and is never overdue', () => {
    expect(statusOn(dated({ precision }), '2043-07-07')).toBe('to-be-reported');
    expect(statusOn(dated({ precision }, { reports: [{ on: '2023-09-01' }] }), '2043-07-07')).toBe('fine');
  });
});

const anyDay = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2023-07-07', days));
const anyMeaning: fc.Arbitrary<DeadlineMeaning> = fc.oneof(
  anyDay.map((to): DeadlineMeaning => ({ precision: 'day', from: null, to })),
  fc
    .integer({ min: 1, max: 99 })
    .map((amount): DeadlineMeaning => ({ precision: 'relative', amount, unit: 'month' })),
  fc.constantFrom<DeadlineMeaning>(
    { precision: 'recurring', every: 'half-year' },
    { precision: 'next-meeting' },
    { precision: 'permanent' },
    { precision: 'none' },
  ),
);
const anyAction = fc
  .record({
    meaning: anyMeaning,
    state: fc.constantFrom(...ACTION_STATES),
    nextMeetingOn: fc.option(anyDay),
    reports: fc.array(
      anyDay.map((on) => ({ on })),
      { maxLength: 3 },
    ),
  })
  .map(({ meaning, ...changes }) => dated(meaning, changes));

test('what is overdue stays so until a meeting closes it, and what is closed is never due', () => {
  fc.assert(
    fc.property(anyAction, anyDay, fc.nat(500), (action, day, later) => {
      const status = statusOn(action, day);
      expect(status === null).toBe(action.state !== 'open');
      if (status === 'overdue') expect(statusOn(action, addDays(day, later))).toBe('overdue');
    }),
  );
});
