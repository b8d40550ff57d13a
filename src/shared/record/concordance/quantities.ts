import { isQuantity, type PlainSign, type Quantity, type Sign } from './sign.ts';

/** How large a number may be to be added to this one in words: 30 + 5 and 100 + 20, but not 15 + 5. */
const roomAfter = (number: number): number => [100, 10].find((unit) => number % unit === 0) ?? 1;

/** A number as text without the noise of binary fractions. */
const decimalText = (number: number): string => `${Number(number.toPrecision(15))}`;

/** The number times a power of ten. */
export const scaledBy = (power: number, value: string): string =>
  power === 0 || value.includes('/') ? value : decimalText(Number(value) * 10 ** power);

/** The value of numerals after one another: the sum so far and the next word; null where it begins a new number. */
const withNumeral = (sum: number, next: number): number | null => {
  if (next === 100 && sum > 0 && sum < 10) return sum * 100;
  return Number.isInteger(sum) && next < roomAfter(sum) ? sum + next : null;
};

const isHyphen = (sign: Sign | undefined): boolean => sign?.kind === 'link' && sign.end - sign.start === 1;

/** The numerals from `from` on as one number; null where there are none. */
const spelled = (signs: readonly Sign[], from: number): { quantity: Quantity; next: number } | null => {
  const first = signs[from];
  if (first?.kind !== 'numeral') return null;
  let sum = Number(first.value);
  let last: Sign = first;
  let next = from + 1;
  for (;;) {
    const at = isHyphen(signs[next]) ? next + 1 : next;
    const sign = signs[at];
    const grown = sign?.kind === 'numeral' && !sign.isLoose ? withNumeral(sum, Number(sign.value)) : null;
    if (sign === undefined || grown === null) break;
    sum = grown;
    last = sign;
    next = at + 1;
  }
  const quantity: Quantity = {
    kind: 'quantity',
    value: decimalText(sum),
    otherValues: [],
    // "One" is an article or a pronoun as often as a number.
    isLoose: first.isLoose || sum === 1,
    isInDigits: false,
    isOrdinal: true,
    levels: '',
    scale: 0,
    start: first.start,
    end: last.end,
  };
  return { quantity, next };
};

const ofFraction = ({ value, isLoose, start, end }: PlainSign): Quantity => ({
  kind: 'quantity',
  value,
  otherValues: [],
  isLoose,
  isInDigits: false,
  isOrdinal: false,
  levels: '',
  scale: 0,
  start,
  end,
});

/** A scale without a number: "a million", but also "thousands". */
const ofScale = (sign: PlainSign): Quantity => ({
  ...ofFraction(sign),
  value: decimalText(10 ** Number(sign.value)),
  isLoose: true,
  scale: Number(sign.value),
});

const scaled = (quantity: Quantity, sign: PlainSign): Quantity => {
  const power = Number(sign.value);
  return {
    ...quantity,
    value: scaledBy(power, quantity.value),
    otherValues: quantity.otherValues.map((value) => scaledBy(power, value)),
    isLoose: false,
    levels: '',
    scale: quantity.scale + power,
    end: sign.end,
  };
};

const quantityAt = (signs: readonly Sign[], from: number): { quantity: Quantity; next: number } | null => {
  const sign = signs[from];
  if (isQuantity(sign)) return { quantity: sign, next: from + 1 };
  if (sign?.kind === 'fraction') return { quantity: ofFraction(sign), next: from + 1 };
  return spelled(signs, from);
};

/** The number from `from` on with its scales: "1,5 млн", "two hundred thousand". */
const scaledAt = (signs: readonly Sign[], from: number): { quantity: Quantity; next: number } | null => {
  const first = signs[from];
  if (first?.kind === 'scale' && !isQuantity(first)) return { quantity: ofScale(first), next: from + 1 };
  const found = quantityAt(signs, from);
  if (!found) return null;
  let { quantity, next } = found;
  for (let sign = signs[next]; sign?.kind === 'scale' && !isQuantity(sign); sign = signs[next]) {
    quantity = scaled(quantity, sign);
    next += 1;
  }
  return { quantity, next };
};

/** "2 million 500 thousand": the second is smaller than the scale of the first. */
const added = (larger: Quantity, smaller: Quantity): Quantity => ({
  ...larger,
  value: decimalText(Number(larger.value) + Number(smaller.value)),
  otherValues: [],
  scale: smaller.scale,
  end: smaller.end,
});

const canBeAdded = (larger: Quantity | undefined, smaller: Quantity): larger is Quantity =>
  larger !== undefined &&
  larger.scale > smaller.scale &&
  Number(smaller.value) < 10 ** larger.scale &&
  !(smaller.isOrdinal && smaller.isInDigits);

/** The signs with every number in one piece. */
const composed = (signs: readonly Sign[]): Sign[] => {
  const whole: Sign[] = [];
  for (let at = 0; at < signs.length; ) {
    const found = scaledAt(signs, at);
    const before = whole.at(-1);
    if (!found)
      whole.push(signs[at] as Sign); // The loop ends at the length.
    else if (isQuantity(before) && canBeAdded(before, found.quantity))
      whole[whole.length - 1] = added(before, found.quantity);
    else whole.push(found.quantity);
    at = found?.next ?? at + 1;
  }
  return whole;
};

/** The numbers of a text in one piece each; "5 (five)" is one number. */
export const withQuantities = (signs: readonly Sign[]): Sign[] => {
  const whole: Sign[] = [];
  for (const sign of composed(signs)) {
    const [number, opening, again] = whole.slice(-3);
    const isRepeated =
      sign.value === ')' &&
      opening?.value === '(' &&
      isQuantity(number) &&
      isQuantity(again) &&
      number.value === again.value;
    if (isRepeated) whole.splice(-3, 3, { ...number, end: sign.end });
    else whole.push(sign);
  }
  return whole;
};
