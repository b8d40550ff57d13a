import { areCitedAlike, readReference, referenceOf } from '@shared/domain/citation.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const anyMeeting = fc.record({
  ordinal: fc.integer({ min: 1, max: 999 }),
  regularity: fc.constantFrom('regular' as const, 'extraordinary' as const),
});
const anyNumber = fc
  .array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join('.'));

test('a clause is cited with the ordinal of its meeting, an extraordinary one apart', () => {
  expect(referenceOf({ ordinal: 21, regularity: 'regular' }, '4.2')).toBe('21/4.2');
  expect(referenceOf({ ordinal: 3, regularity: 'extraordinary' }, '4.2.1')).toBe('3E/4.2.1');
});

test('different clauses are cited differently, and every reference reads back as it was written', () => {
  fc.assert(
    fc.property(anyMeeting, anyMeeting, anyNumber, anyNumber, (one, other, number, otherNumber) => {
      const reference = referenceOf(one, number);
      expect(readReference(reference)).toBe(reference);
      expect(reference === referenceOf(other, otherNumber)).toBe(
        areCitedAlike(one, other) && number === otherNumber,
      );
    }),
  );
});

test.each([
  [' 21 / 4.2. ', '21/4.2'],
  ['3e/4.2', '3E/4.2'],
  ['3Е/4.2', '3E/4.2'],
  ['021/4.2', '21/4.2'],
  ['21/4', null],
  ['21-4.2', null],
  ['4.2', null],
  ['', null],
])('what is typed as "%s" means %s', (typed, reference) => {
  expect(readReference(typed)).toBe(reference);
});
