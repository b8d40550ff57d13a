import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAfter } from '../../../../../../src/renderer/features/follow-ups/model/focus.ts';

const KEYS = [
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'PageDown',
  'PageUp',
  'Home',
  'End',
] as const;
const SIZE = { lines: 100, columns: 9, page: 12 };
const press = (key: string, line: number, column: number, isControl = false) =>
  placeAfter({ line, column }, { key, isControl }, SIZE);

test('no run of keys leads out of the list', () => {
  const anyKey = fc.record({ key: fc.constantFrom(...KEYS), isControl: fc.boolean() });
  fc.assert(
    fc.property(fc.array(anyKey), fc.integer({ min: 1, max: 50 }), (keys, lines) => {
      let place = { line: 0, column: 0 };
      for (const key of keys) {
        place = placeAfter(place, key, { ...SIZE, lines }) ?? place;
        expect(place.line).toBeGreaterThanOrEqual(-1);
        expect(place.line).toBeLessThan(lines);
        expect(place.column).toBeGreaterThanOrEqual(0);
        expect(place.column).toBeLessThan(SIZE.columns);
      }
    }),
  );
});

test('the headings of the columns are above the first line', () => {
  expect(press('ArrowUp', 0, 3)).toEqual({ line: -1, column: 3 });
  expect(press('ArrowUp', -1, 3)).toEqual({ line: -1, column: 3 });
  expect(press('ArrowDown', -1, 3)).toEqual({ line: 0, column: 3 });
  expect(press('PageUp', 5, 3)).toEqual({ line: 0, column: 3 });
});

test('Home and End go to the ends of the line, with Control to the ends of the list', () => {
  expect(press('Home', 5, 3)).toEqual({ line: 5, column: 0 });
  expect(press('End', 5, 3)).toEqual({ line: 5, column: 8 });
  expect(press('Home', 5, 3, true)).toEqual({ line: 0, column: 0 });
  expect(press('End', 5, 3, true)).toEqual({ line: 99, column: 8 });
});

test('other keys lead nowhere', () => {
  expect(press('Enter', 5, 3)).toBeNull();
  expect(press('a', 5, 3, true)).toBeNull();
});
