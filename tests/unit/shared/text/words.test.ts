import { closedUp, joined, wholeWords } from '@shared/text/words.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('one space stands between words', () => {
  test.each([
    ['до', '1 декабря', 'до 1 декабря'],
    ['до ', '1 декабря', 'до 1 декабря'],
    ['до ', ' 1 декабря', 'до 1 декабря'],
    ['до ', ', и', 'до , и'],
    ['2023', '-cü il', '2023-cü il'],
    ['', 'слово', 'слово'],
    ['строка ', '\nстрока', 'строка\nстрока'],
    ['строка\n', ' слово', 'строка\nслово'],
  ])('%j and %j make %j', (left, right, both) => {
    expect(joined(left, right)).toBe(both);
  });
});

describe('where words have gone', () => {
  test.each([
    ['перечень ', ' барьеров', 'перечень барьеров'],
    ['перечень ', '.', 'перечень.'],
    ['перечень ', ', и так далее ', 'перечень, и так далее '],
    ['', ' составить', 'составить'],
    ['составить ', '', 'составить'],
    ['', '', ''],
  ])('%j and %j close up to %j', (left, right, both) => {
    expect(closedUp(left, right)).toBe(both);
  });
});

describe('the words that a stretch touches', () => {
  const text = 'Стороны согласуют план до 1 декабря 2023-го года.';
  test.each([
    ['half a word', 9, 12, 'согласуют'],
    ['the space around words', 7, 18, 'согласуют'],
    ['several words', 25, 33, '1 декабря'],
    ['a number before a hyphen', 37, 38, '2023'],
    ['nothing but space', 7, 8, ''],
    ['beyond the end', 44, 500, 'года.'],
    ['nothing', 10, 10, ''],
  ])('%s', (_what, from, to, words) => {
    const { from: start, to: end } = wholeWords(text, { from, to });
    expect(text.slice(start, end)).toBe(words);
  });

  test('take out and put back leave every text as it was', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', 'ə', '1', ' ', '\n', ',', '«', '😀'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(20), (whole, from, length) => {
        const words = wholeWords(whole, { from, to: from + length });
        const [left, taken, right] = [
          whole.slice(0, words.from),
          whole.slice(words.from, words.to),
          whole.slice(words.to),
        ];
        expect(taken).toBe(taken.trim());
        if (taken) expect(joined(joined(left, taken), right)).toBe(whole);
      }),
      { numRuns: 1_000 },
    );
  });
});
