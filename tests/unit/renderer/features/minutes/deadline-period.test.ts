import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  daysOf,
  type Period,
  periodAt,
  periodsInYear,
} from '../../../../../src/renderer/features/minutes/deadline-period.ts';

it.each([
  ['month', 2024, 2, '2024-02-01', '2024-02-29'],
  ['month', 2023, 12, '2023-12-01', '2023-12-31'],
  ['quarter', 2024, 2, '2024-04-01', '2024-06-30'],
  ['half-year', 2023, 2, '2023-07-01', '2023-12-31'],
  ['year', 2025, 1, '2025-01-01', '2025-12-31'],
] as const)('a %s of %i (%i) has its first and last day', (period, year, position, from, to) => {
  expect(daysOf(period, year, position)).toEqual({ from, to });
});

it('finds a period again by its first and by its last day', () => {
  const period = fc.constantFrom<Period>('month', 'quarter', 'half-year', 'year');
  fc.assert(
    fc.property(period, fc.integer({ min: 1990, max: 2100 }), fc.nat({ max: 11 }), (name, year, number) => {
      const position = (number % periodsInYear(name)) + 1;
      const { from, to } = daysOf(name, year, position);
      expect(periodAt(name, from)).toEqual({ year, position });
      expect(periodAt(name, to)).toEqual({ year, position });
    }),
  );
});
