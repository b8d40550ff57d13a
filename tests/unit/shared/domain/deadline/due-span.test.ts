import { addDays, periodOf } from '@shared/domain/deadline/calendar.ts';
import {
  type DueContext,
  dueSpan,
  isDueSoon,
  isOverdue,
  isReportedAtEveryMeeting,
  overdueFrom,
} from '@shared/domain/deadline/due-span.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyMeaning, anyPeriod } from './any-deadline.ts';

const anyContext: fc.Arbitrary<DueContext> = fc.record({
  signedOn: fc.option(anyDay),
  nextMeeting: fc.option(anyDay),
  reportedOn: fc.array(anyDay),
});

const SIGNED: DueContext = { signedOn: '2023-07-07', nextMeeting: null };

describe('the days a deadline means', () => {
  it('are in order', () => {
    fc.assert(
      fc.property(anyMeaning, anyContext, (meaning, context) => {
        const span = dueSpan(meaning, context);
        expect(!span?.from || span.from <= span.to).toBe(true);
      }),
    );
  });

  it('are counted from signature, to the last day of a month that is too short', () => {
    const inAMonth = { precision: 'relative', amount: 1, unit: 'month' } as const;
    expect(dueSpan(inAMonth, { signedOn: '2024-01-31', nextMeeting: null })).toEqual({
      from: '2024-01-31',
      to: '2024-02-29',
    });
    expect(dueSpan(inAMonth, { signedOn: null, nextMeeting: null })).toBeNull();
  });
});

describe('overdue', () => {
  it('stays so on every later day', () => {
    fc.assert(
      fc.property(anyMeaning, anyContext, anyDay, fc.nat(5_000), (meaning, context, day, days) => {
        const span = dueSpan(meaning, context);
        if (isOverdue(span, day)) expect(isOverdue(span, addDays(day, days))).toBe(true);
      }),
    );
  });

  it('begins on the day after the last one', () => {
    fc.assert(
      fc.property(anyMeaning, anyContext, (meaning, context) => {
        const span = dueSpan(meaning, context);
        const first = overdueFrom(span);
        expect(first === null).toBe(span === null);
        if (first === null) return;
        expect(isOverdue(span, first)).toBe(true);
        expect(isOverdue(span, addDays(first, -1))).toBe(false);
      }),
    );
  });

  it('never is what stands for ever, on a condition or without a deadline', () => {
    for (const precision of ['permanent', 'conditional', 'none'] as const) {
      const span = dueSpan({ precision }, { ...SIGNED, nextMeeting: '2024-08-20' });
      expect(span).toBeNull();
      expect(overdueFrom(span)).toBeNull();
      expect(isDueSoon(span, '2023-07-07', 10_000)).toBe(false);
      expect(isReportedAtEveryMeeting({ precision })).toBe(precision !== 'none');
    }
  });
});

describe('due soon', () => {
  const span = { from: null, to: '2023-12-01' };

  it.each([
    ['2023-11-16', false],
    ['2023-11-17', true],
    ['2023-12-01', true],
    ['2023-12-02', false],
  ])('on %s, within 14 days: %s', (day, expected) => {
    expect(isDueSoon(span, day, 14)).toBe(expected);
  });

  it('and overdue exclude each other', () => {
    fc.assert(
      fc.property(anyMeaning, anyContext, anyDay, fc.nat(400), (meaning, context, day, within) => {
        const due = dueSpan(meaning, context);
        expect(isDueSoon(due, day, within) && isOverdue(due, day)).toBe(false);
      }),
    );
  });
});

describe('a recurring deadline', () => {
  const quarterly = { precision: 'recurring', every: 'quarter' } as const;
  const nextReport = (...reportedOn: string[]) => dueSpan(quarterly, { ...SIGNED, reportedOn });

  it('asks for a report in the period of signature first', () => {
    expect(nextReport()).toEqual({ from: '2023-07-01', to: '2023-09-30' });
  });

  it('asks for the next one after each period with a report', () => {
    expect(nextReport('2023-09-15')).toEqual({ from: '2023-10-01', to: '2023-12-31' });
    expect(nextReport('2023-12-31', '2023-08-01', '2023-09-15')).toEqual({
      from: '2024-01-01',
      to: '2024-03-31',
    });
  });

  it('is overdue from the period after an unreported one, also if later ones have a report', () => {
    const span = nextReport('2023-08-01', '2024-02-01');
    expect(overdueFrom(span)).toBe('2024-01-01');
    expect(isOverdue(span, '2023-12-31')).toBe(false);
    expect(isOverdue(span, '2024-01-01')).toBe(true);
  });

  it('has no report in the period it asks for, and one in every period before', () => {
    fc.assert(
      fc.property(anyPeriod, anyDay, fc.array(anyDay), (every, signedOn, reportedOn) => {
        const span = dueSpan({ precision: 'recurring', every }, { signedOn, nextMeeting: null, reportedOn });
        const reported = new Set(reportedOn.map((day) => periodOf(every, day).from));
        expect(span?.from && reported.has(span.from)).toBe(false);
        let period = periodOf(every, signedOn);
        for (; period.from !== span?.from; period = periodOf(every, addDays(period.to, 1)))
          expect(reported.has(period.from)).toBe(true);
      }),
    );
  });
});
