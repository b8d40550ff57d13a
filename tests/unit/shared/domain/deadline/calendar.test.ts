import { addDays, addMonths, periodOf } from '@shared/domain/deadline/calendar.ts';
import { dateParts, PlainDate } from '@shared/text/plain-date.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyPeriod } from './any-deadline.ts';

const anyMonths = fc.integer({ min: -600, max: 600 });

describe('adding months', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-07-07', 2, '2023-09-07'],
    ['2023-08-31', 1, '2023-09-30'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-01-15', -1, '2022-12-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('goes so many months on, to the same day or the last one there is', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (day, months) => {
        const before = dateParts(day);
        const later = addMonths(day, months);
        const after = dateParts(later);
        expect(PlainDate.safeParse(later).success).toBe(true);
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + months);
        const isLastOfMonth = addDays(later, 1).endsWith('-01');
        expect(after.day === before.day || (after.day < before.day && isLastOfMonth)).toBe(true);
      }),
    );
  });

  it('can be done in steps where every month has the day', () => {
    const anyEarlyDay = anyDay.filter((day) => dateParts(day).day <= 28);
    fc.assert(
      fc.property(anyEarlyDay, anyMonths, anyMonths, (day, some, more) => {
        expect(addMonths(addMonths(day, some), more)).toBe(addMonths(day, some + more));
      }),
    );
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyMonths, (one, other, months) => {
        const [earlier = '', later = ''] = [one, other].sort();
        expect(addMonths(earlier, months) <= addMonths(later, months)).toBe(true);
      }),
    );
  });
});

it('goes as many days back as it went on', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 2_000 }), (day, days) => {
      expect(addDays(addDays(day, days), -days)).toBe(day);
      expect(addDays(day, days) >= day).toBe(true);
    }),
  );
});

describe('periods', () => {
  it.each([
    ['month', '2024-02-10', '2024-02-01', '2024-02-29'],
    ['quarter', '2023-11-30', '2023-10-01', '2023-12-31'],
    ['half-year', '2023-06-30', '2023-01-01', '2023-06-30'],
    ['year', '2023-07-07', '2023-01-01', '2023-12-31'],
  ] as const)('the %s of %s is %s to %s', (period, day, from, to) => {
    expect(periodOf(period, day)).toEqual({ from, to });
  });

  it('hold their day and follow each other without a gap', () => {
    fc.assert(
      fc.property(anyPeriod, anyDay, (period, day) => {
        const { from, to } = periodOf(period, day);
        expect(from <= day && day <= to).toBe(true);
        const next = periodOf(period, addDays(to, 1));
        expect(next.from).toBe(addDays(to, 1));
        expect(periodOf(period, to)).toEqual({ from, to });
      }),
    );
  });
});
