import { datesAt } from './dates.ts';
import { type Fact, factOf } from './fact.ts';
import { measuredAt } from './measures.ts';
import type { Piece } from './pieces.ts';
import { withQuantities } from './quantities.ts';
import { referencesAt } from './references.ts';
import type { Sign } from './sign.ts';
import { signsOf } from './signs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a sign says that belongs to no number: a time, a telephone, "within a month". */
const factOfSign = (sign: Sign): Fact[] => {
  if (sign.kind === 'time') return [factOf('number', `at ${sign.value.padStart(5, '0')}`, sign)];
  if (sign.kind === 'phone') return [factOf('number', sign.value.replace(/\D/g, ''), sign)];
  if (sign.kind !== 'unit') return [];
  const units: Readonly<Record<string, string>> = { day: '1 days', week: '7 days', month: '1 months' };
  const value = sign.value === 'year' ? '12 months' : units[sign.value];
  return value === undefined ? [] : [factOf('date', value, sign, true)];
};

const factsAt = (signs: readonly Sign[], at: number, vocabulary: Vocabulary) => {
  const found = referencesAt(signs, at) ?? datesAt(signs, at, vocabulary);
  if (found) return found;
  const measured = measuredAt(signs, at);
  if (measured) return { facts: [measured.fact], next: measured.next };
  return { facts: factOfSign(signs[at] as Sign), next: at + 1 }; // `at` is within the length.
};

/** The numbers, dates, periods, amounts and references of a text, in order. */
export const measuredFacts = (pieces: readonly Piece[], vocabulary: Vocabulary): Fact[] => {
  const signs = withQuantities(signsOf(pieces, vocabulary));
  const facts: Fact[] = [];
  for (let at = 0; at < signs.length; ) {
    const found = factsAt(signs, at, vocabulary);
    facts.push(...found.facts);
    at = found.next;
  }
  return facts;
};
