import { printable } from '@shared/text/printable.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('printable text', () => {
  it.each([
    ['a\u0000\u0007\ud800\uffffb', 'ab'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\tb', 'a b'],
    ['\uf0b7 point', '• point'],
    ['Ə ə Ğ ё – «»\n😀 é', 'Ə ə Ğ ё – «»\n😀 é'],
  ])('%j becomes %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('keeps the shape of any value and is stable', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = printable(value);
        expect(printable(once)).toEqual(once);
        expect(typeof once).toBe(typeof value);
      }),
    );
  });
});
