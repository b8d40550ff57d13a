import { dayOf } from './calendar.ts';
import type { Concept } from './concept.ts';

const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { x: 10, ix: 9, v: 5, iv: 4, i: 1 };

/** The number that a Roman numeral up to 39 stands for; 0 for anything else. */
const romanNumber = (token: string): number =>
  ROMAN.test(token)
    ? (token.match(/ix|iv|./g) ?? []).reduce((sum, digit) => sum + (ROMAN_DIGITS[digit] ?? 0), 0)
    : 0;

/** Numbers of four digits from here on are years. */
const EARLIEST_YEAR = 1900;

/** What a number, a Roman numeral or a day in digits says; null for any other token. */
export const numericConcept = (token: string): Concept | null => {
  if (/^\d+-/.test(token)) return { kind: 'date', value: token };
  if (/^\d+\./.test(token)) {
    const [day = 0, month = 0, year = 0] = token.split('.').map(Number);
    return { kind: 'date', value: dayOf(year, month, day) };
  }
  if (/^\d/.test(token)) {
    const isYear = token.length === 4 && Number(token) >= EARLIEST_YEAR;
    return { kind: isYear ? 'year' : 'number', value: `${Number(token)}` };
  }
  const roman = romanNumber(token);
  return roman > 0 ? { kind: 'number', value: `${roman}` } : null;
};
