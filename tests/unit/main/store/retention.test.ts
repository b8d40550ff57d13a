import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptMoments, LAST_KEPT } from '../../../../src/main/store/retention.ts';

const NOW = new Date('2026-11-25T14:02:00.000Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ago = (milliseconds: number): Date => new Date(NOW.getTime() - milliseconds);
const stretches = (moments: readonly Date[], length: number): Set<string> =>
  new Set(moments.map((moment) => moment.toISOString().slice(0, length)));

/** Moments of the last minutes, days or years, unordered, with some of the future. */
const anyMoments = fc.array(
  fc
    .oneof(
      fc.integer({ min: -2 * DAY, max: 2 * DAY }),
      fc.integer({ min: 0, max: 60 * DAY }),
      fc.integer({ min: 0, max: 20 * 365 * DAY }),
    )
    .map(ago),
  { maxLength: 120, size: 'max' },
);
const anyPast = anyMoments.map((moments) => moments.filter((moment) => moment <= NOW));

describe('which generations are kept', () => {
  test('the last ten, hourly for a day, daily for thirty days, monthly for ever', () => {
    const everyQuarterHour = Array.from({ length: 365 * 24 * 4 }, (_, index) => ago((index * HOUR) / 4));
    const kept = keptMoments(everyQuarterHour, NOW);
    const within = (from: number, to: number) =>
      kept.filter((moment) => moment > ago(to) && moment <= ago(from)).length;
    expect(within(0, 2.5 * HOUR)).toBe(LAST_KEPT);
    expect(within(2.5 * HOUR, DAY)).toBe(21);
    expect(within(DAY, 30 * DAY)).toBe(29);
    // The month that the thirty days begin in has its latest among them.
    expect(within(30 * DAY, 365 * DAY)).toBe(11);
  });

  test('nothing is invented, doubled or put out of order', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const kept = keptMoments(moments, NOW);
        expect(new Set(kept).size).toBe(kept.length);
        for (const moment of kept) expect(moments).toContain(moment);
        expect(kept).toEqual(kept.toSorted((one, other) => other.getTime() - one.getTime()));
      }),
    );
  });

  test('the newest ten stay, and every hour, day and month that must have one still has its latest', () => {
    fc.assert(
      fc.property(anyPast, (moments) => {
        const kept = keptMoments(moments, NOW);
        const newest = moments.toSorted((one, other) => other.getTime() - one.getTime());
        for (const moment of newest.slice(0, LAST_KEPT)) expect(kept).toContain(moment);
        for (const [age, length] of [
          [DAY, 13],
          [30 * DAY, 10],
          [Number.POSITIVE_INFINITY, 7],
        ] as const) {
          const young = (all: readonly Date[]) =>
            all.filter((moment) => NOW.getTime() - moment.getTime() < age);
          expect(stretches(young(kept), length)).toEqual(stretches(young(moments), length));
        }
      }),
    );
  });

  test('thinning out again keeps the same, and a month never loses its latest however much later it is', () => {
    fc.assert(
      fc.property(anyPast, fc.integer({ min: 0, max: 3 * 365 * DAY }), (moments, later) => {
        const kept = keptMoments(moments, NOW);
        expect(keptMoments(kept, NOW)).toEqual(kept);
        const future = new Date(NOW.getTime() + later);
        const direct = stretches(keptMoments(moments, future), 7);
        expect(stretches(keptMoments(kept, future), 7)).toEqual(direct);
      }),
    );
  });

  test('a clock that was set back costs nothing: the future is kept and takes no place', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const past = moments.filter((moment) => moment <= NOW);
        const future = moments.filter((moment) => moment > NOW);
        expect(keptMoments(moments, NOW).filter((moment) => moment <= NOW)).toEqual(keptMoments(past, NOW));
        for (const moment of future) expect(keptMoments(moments, NOW)).toContain(moment);
      }),
    );
  });

  test('the number that is kept is bounded by the months, not by the work', () => {
    fc.assert(
      fc.property(anyPast, (moments) => {
        const months = stretches(moments, 7).size;
        expect(keptMoments(moments, NOW).length).toBeLessThanOrEqual(LAST_KEPT + 25 + 31 + months);
      }),
    );
  });
});
