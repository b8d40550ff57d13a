import { guardedText, unguardedText } from '@shared/text/formula-guard.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const anyText = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '＝', "'", ' ', '\t', '\r', '\n', 'a', 'ы'),
});

it('leaves no text that a spreadsheet takes for a formula, and can be taken off again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(guardedText(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      expect(unguardedText(guardedText(text))).toBe(text);
    }),
  );
});

it('leaves other text as it is', () => {
  for (const text of ['', '21/4.2', '– пункт', 'a=b', '2023-12-01']) {
    expect(guardedText(text)).toBe(text);
    expect(unguardedText(text)).toBe(text);
  }
});
