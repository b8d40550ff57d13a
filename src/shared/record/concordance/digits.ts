import type { Piece } from './pieces.ts';
import type { PlainSign, Quantity } from './sign.ts';

/** A decimal number without idle zeros, so that equal numbers are equal texts. */
const canonical = (decimal: string): string => {
  const [whole = '', part = ''] = decimal.split('.');
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const decimals = part.replace(/0+$/, '');
  return decimals ? `${digits}.${decimals}` : digits;
};

const quantity = (piece: Piece, value: string, otherValues: readonly string[] = []): Quantity => ({
  kind: 'quantity',
  value,
  otherValues,
  isLoose: false,
  isInDigits: true,
  isOrdinal: false,
  levels: '',
  scale: 0,
  start: piece.start,
  end: piece.end,
});

const VULGAR: Readonly<Record<string, string>> = {
  '¼': '1/4',
  '½': '1/2',
  '¾': '3/4',
  '⅓': '1/3',
  '⅔': '2/3',
};

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

export const isYearNumber = (value: string): boolean =>
  /^\d{4}$/.test(value) && Number(value) >= EARLIEST_YEAR && Number(value) <= LATEST_YEAR;

/** Two years with a stroke between them, the second perhaps shortened: "2023/24"; null for any other fraction. */
const yearsOfFraction = (piece: Piece, first: string, second: string): (Quantity | PlainSign)[] | null => {
  const whole = second.length === 2 ? first.slice(0, 2) + second : second;
  if (!isYearNumber(first) || !isYearNumber(whole)) return null;
  const middle = piece.start + first.length;
  return [
    { ...quantity(piece, first), end: middle },
    { kind: 'link', value: '', isLoose: false, isCapital: false, start: middle, end: middle + 1 },
    { ...quantity(piece, whole), start: piece.end - second.length },
  ];
};

const quantitiesOfFraction = (piece: Piece): (Quantity | PlainSign)[] => {
  const [first = '', second = ''] = (VULGAR[piece.raw] ?? piece.raw).split(/ ?[/⁄] ?/);
  return (
    yearsOfFraction(piece, first, second) ?? [
      quantity(piece, `${Number(first)}/${Number(second)}`, [`${Number(first)}`]),
    ]
  );
};

/** What digits in groups of three mean. One group after a dot or comma may be decimals in another country. */
const quantityOfGroups = (piece: Piece, decimal: '.' | ','): Quantity => {
  const separator = /\D/.exec(piece.raw)?.[0] ?? '';
  const [head = '', ...groups] = piece.raw.split(separator);
  const isAmbiguous = groups.length === 1 && /^\d+$/.test(groups[0] ?? '') && /[.,]/.test(separator);
  const whole = canonical([head, ...groups].join('').replace(/[.,]/, '.'));
  if (!isAmbiguous) return quantity(piece, whole);
  const part = canonical(`${head}.${groups[0]}`);
  return separator === decimal ? quantity(piece, part, [whole]) : quantity(piece, whole, [part]);
};

/** "14.30" is also a time of day. */
const timeOf = (raw: string): string[] => (/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(raw) ? [raw] : []);

const quantityOfNumber = (piece: Piece): Quantity => {
  const parts = piece.raw.split(/[.,]/);
  if (parts.length > 2) return { ...quantity(piece, piece.raw), levels: piece.raw };
  const value = canonical(piece.raw.replace(',', '.'));
  if (parts.length === 1) return quantity(piece, value);
  return { ...quantity(piece, value, timeOf(piece.raw)), levels: piece.raw };
};

/** The number that a piece of digits says, up to `end` with its ending; two years for such as "2023/24". */
export const quantityInDigits = (
  piece: Piece,
  decimal: '.' | ',',
  end: number,
  isOrdinal: boolean,
): (Quantity | PlainSign)[] => {
  if (piece.kind === 'fraction') return quantitiesOfFraction(piece);
  const found = piece.kind === 'grouped' ? quantityOfGroups(piece, decimal) : quantityOfNumber(piece);
  return [{ ...found, end, isOrdinal }];
};
