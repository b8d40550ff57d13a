import { type Fact, factOf, type Reading } from './fact.ts';
import { isQuantity, MOST_IN_ONE_LIST, type Quantity, type Sign } from './sign.ts';

const numberOf = ({ levels, value }: Quantity): string => levels || value;

const isFiller = (sign: Sign | undefined): boolean => sign?.kind === 'filler' || sign?.kind === 'other';

/** The numbers from `from` on, joined by links or commas: "4.2, 4.3 and 5.1". */
const numbersAt = (signs: readonly Sign[], from: number): { numbers: Quantity[]; next: number } => {
  const numbers: Quantity[] = [];
  let next = from;
  for (let at = from; ; ) {
    const sign = signs[at];
    if (!isQuantity(sign)) return { numbers, next };
    numbers.push(sign);
    next = at + 1;
    const joint = signs[next];
    const isJoined = joint?.kind === 'link' || joint?.value === ',';
    if (!isJoined || numbers.length === MOST_IN_ONE_LIST) return { numbers, next };
    at = next + 1;
  }
};

/** A fact of each number. The number alone will do where others do not say what is cited. */
const factsOf = (cited: string, numbers: readonly Quantity[], noun: Sign): Fact[] => {
  const nearest = (numbers[0]?.start ?? 0) > noun.start ? numbers[0] : numbers.at(-1);
  return numbers.map((number) => {
    const fallback: Reading = { kind: 'number', value: number.value };
    const span =
      number === nearest
        ? { start: Math.min(number.start, noun.start), end: Math.max(number.end, noun.end) }
        : number;
    return {
      ...factOf('reference', `${cited} ${numberOf(number)}`, span, number.isLoose),
      otherReadings: [fallback],
    };
  });
};

/** "Clause 4.2", "приложения № 1 и 2". */
const nounFirst = (signs: readonly Sign[], at: number): { facts: Fact[]; next: number } | null => {
  const noun = signs[at];
  if (noun?.kind !== 'reference' || isQuantity(noun)) return null;
  let from = at + 1;
  if (signs[from]?.kind === 'filler') from += 1;
  const { numbers, next } = numbersAt(signs, from);
  const [first] = numbers;
  // Words after the noun and large numbers count something else: "meetings two delegations".
  if (!first?.isInDigits || (noun.value === 'meeting' && from === at + 1)) return null;
  // "In accordance with clause 4.2 and 12 other ..."
  const cited = numbers.filter((number, index) => index === 0 || number.levels !== '' || first.levels === '');
  return { facts: factsOf(noun.value, cited, noun), next: cited.length === numbers.length ? next : from + 1 };
};

/** Said of the last number for all of them: az "3–5-ci maddələr". */
const canStandBefore = (last: Quantity | undefined): boolean =>
  last !== undefined && (last.levels !== '' || (last.isOrdinal && last.isInDigits));

/** "4.2-ci bənd", "1 nömrəli əlavə", "20-го очередного заседания". */
const numberFirst = (signs: readonly Sign[], at: number): { facts: Fact[]; next: number } | null => {
  const { numbers, next } = numbersAt(signs, at);
  if (numbers.length === 0) return null;
  const isNumbered = signs[next]?.kind === 'filler' && signs[next]?.value === '';
  const last = numbers.at(-1);
  const isMeeting = (sign: Sign | undefined) => sign?.kind === 'reference' && sign.value === 'meeting';
  const nounAt =
    isNumbered || (isFiller(signs[next]) && isMeeting(signs[next + 1]) && last?.isOrdinal) ? next + 1 : next;
  const noun = signs[nounAt];
  if (noun?.kind !== 'reference' || isQuantity(noun)) return null;
  const fits = isMeeting(noun)
    ? numbers.every((number) => number.isOrdinal)
    : isNumbered || canStandBefore(last);
  return fits ? { facts: factsOf(noun.value, numbers, noun), next: nounAt + 1 } : null;
};

/** Clauses, annexes and meetings that are cited by number at `at`; null where none is. */
export const referencesAt = (signs: readonly Sign[], at: number): { facts: Fact[]; next: number } | null => {
  const sign = signs[at];
  if (sign?.kind === 'citation') {
    const value = `citation ${sign.value.replace('Е', 'E').toUpperCase()}`;
    return { facts: [factOf('reference', value, sign)], next: at + 1 };
  }
  return nounFirst(signs, at) ?? numberFirst(signs, at);
};
