import { periodOf } from '@shared/domain/deadline/calendar.ts';
import type { DeadlineMeaning } from '@shared/domain/deadline.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import fc from 'fast-check';

export const LANGUAGES = ['ru', 'az-Latn', 'en'] as const;

export const anyDay: fc.Arbitrary<PlainDate> = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const anyPeriod = fc.constantFrom('month', 'quarter', 'half-year', 'year');

const anyInterval: fc.Arbitrary<DeadlineMeaning> = fc
  .record({
    precision: fc.oneof(fc.constant('day'), anyPeriod),
    days: fc.tuple(anyDay, anyDay),
    isOpen: fc.boolean(),
  })
  .map(({ precision, days, isOpen }) => {
    const [first = '', last = ''] = days.toSorted();
    const wholeOf = (day: PlainDate) =>
      precision === 'day' ? { from: day, to: day } : periodOf(precision, day);
    return { precision, from: isOpen ? null : wholeOf(first).from, to: wholeOf(last).to };
  });

/** A single day or period, as most intervals are. */
const anyWhole: fc.Arbitrary<DeadlineMeaning> = fc.oneof(
  anyDay.map((day) => ({ precision: 'day' as const, from: day, to: day })),
  fc.tuple(anyPeriod, anyDay).map(([precision, day]) => ({ precision, ...periodOf(precision, day) })),
);

/** Every meaning there is, with intervals made of whole days or periods. */
export const anyMeaning: fc.Arbitrary<DeadlineMeaning> = fc.oneof(
  anyInterval,
  anyWhole,
  fc.record({
    precision: fc.constant('relative' as const),
    amount: fc.integer({ min: 1, max: 1_000 }),
    unit: fc.constantFrom('day', 'month'),
  }),
  fc.record({ precision: fc.constant('recurring' as const), every: anyPeriod }),
  fc.constantFrom('none', 'next-meeting', 'permanent', 'conditional').map((precision) => ({ precision })),
);
