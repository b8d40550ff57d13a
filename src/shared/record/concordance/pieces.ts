import { plain } from '../../domain/deadline/tokens.ts';
import type { LanguageTag } from '../../text/language.ts';
import type { Span } from './span.ts';

export type PieceKind =
  | 'phone'
  | 'day'
  | 'citation'
  | 'time'
  | 'fraction'
  | 'grouped'
  | 'number'
  | 'word'
  | 'sign';

/** A word, a number or a sign, with its place. `plain` is how words are compared; `raw` is what stands there. */
export interface Piece extends Span {
  kind: PieceKind;
  raw: string;
  plain: string;
  /** Whether nothing, not even a space, stands between it and the piece before it. */
  isGlued: boolean;
}

/** Words first, because most pieces are. */
const PIECE = new RegExp(
  [
    '(?<word>\\p{L}[\\p{L}\\p{M}\\p{Cf}]*)',
    '(?<phone>\\+\\d[\\d ()-]{6,30}\\d)',
    '(?<day>(?<![\\d.])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?!\\d))',
    '(?<citation>\\d{1,3}[EeЕе]?/\\d+(?:\\.\\d+){1,2})',
    '(?<time>(?<!\\d)\\d{1,2}:\\d{2}(?!\\d))',
    '(?<fraction>\\d+ ?[/⁄] ?\\d+|[¼½¾⅓⅔])',
    "(?<grouped>(?<!\\d)\\d{1,3}(?<separator>[ .,'’])\\d{3}(?:\\k<separator>\\d{3})*(?!\\d)(?:[.,]\\d+)?)",
    '(?<number>\\d+(?:[.,]\\d+)*)',
    '(?<sign>[^\\s\\p{Cf}\\p{M}])',
  ].join('|'),
  'gu',
);

const DIGIT = /\p{Nd}/gu;

/** The digit 0-9 for one of any script: those of a script stand together, beginning with the zero. */
const westernDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  // Unicode begins every row of ten digits at a multiple of ten from one of these places.
  const rest = [0x30, 0x660, 0x6f0, 0xff10].find((zero) => code >= zero && code <= zero + 9);
  return rest === undefined ? digit : `${code - rest}`;
};

/** The text unit by unit with one kind of digit, space, dash and decimal sign, so that places stay what they are. */
const levelled = (text: string): string =>
  text
    .replace(DIGIT, westernDigit)
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',');

const kindOf = (groups: Readonly<Record<string, string | undefined>>): PieceKind => {
  if (groups.word !== undefined) return 'word';
  if (groups.sign !== undefined) return 'sign';
  if (groups.number !== undefined) return 'number';
  if (groups.grouped !== undefined) return 'grouped';
  if (groups.day !== undefined) return 'day';
  if (groups.fraction !== undefined) return 'fraction';
  if (groups.citation !== undefined) return 'citation';
  return groups.time === undefined ? 'phone' : 'time';
};

/** The longest word that a dot shortens: "тыс.", "долл.". */
const LONGEST_ABBREVIATION = 4;

const isAbbreviation = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && piece.plain.length <= LONGEST_ABBREVIATION;

const MOST_KNOWN = 20_000;
const plainByLanguage = new Map<LanguageTag, Map<string, string>>();

/** The plain forms of words in a language. They are kept, up to a limit: texts use the same words again and again. */
const plainWords = (language: LanguageTag): ((raw: string) => string) => {
  const known = plainByLanguage.get(language) ?? new Map<string, string>();
  plainByLanguage.set(language, known);
  return (raw) => {
    const found = known.get(raw) ?? plain(raw, language);
    if (known.size < MOST_KNOWN) known.set(raw, found);
    return found;
  };
};

/** The text in pieces, in order. Dots of abbreviations are left out. */
export const piecesOf = (text: string, language: LanguageTag): Piece[] => {
  const pieces: Piece[] = [];
  const plainOf = plainWords(language);
  for (const match of levelled(text).matchAll(PIECE)) {
    const raw = match[0];
    const before = pieces.at(-1);
    if (raw === '.' && isAbbreviation(before)) continue;
    pieces.push({
      kind: kindOf(match.groups ?? {}),
      raw,
      plain: plainOf(raw),
      start: match.index,
      end: match.index + raw.length,
      isGlued: before?.end === match.index,
    });
  }
  return pieces;
};
