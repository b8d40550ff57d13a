import { numericConcept } from '../../domain/deadline/numeric-concept.ts';
import { quantityInDigits } from './digits.ts';
import type { Piece } from './pieces.ts';
import type { Concept, PlainSign, Quantity, Sign } from './sign.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The pieces from `from` on that say something together, as many as possible; null where they say nothing. */
const entryAt = (
  pieces: readonly Piece[],
  from: number,
  { concepts, longest }: Vocabulary,
): { concepts: readonly Concept[]; length: number } | null => {
  let words = '';
  let found: { concepts: readonly Concept[]; length: number } | null = null;
  const most = longest.get(pieces[from]?.plain ?? '') ?? 0;
  for (let length = 1; length <= most; length += 1) {
    const piece = pieces[from + length - 1];
    if (!piece) break;
    words += length === 1 ? piece.plain : ` ${piece.plain}`;
    const said = concepts.get(words);
    if (said) found = { concepts: said, length };
  }
  return found;
};

const LONGEST_COMPOUND = 24;

/** What a number and a unit written as one word say: "двухмесячный", "ikiaylıq"; null for any other word. */
const compoundOf = (
  word: string,
  { concepts, beginningsOfNumerals }: Vocabulary,
): readonly Concept[] | null => {
  if (word.length > LONGEST_COMPOUND || !beginningsOfNumerals.has(word.slice(0, 2))) return null;
  for (let length = 2; length < word.length - 1; length += 1) {
    const [numeral] = concepts.get(word.slice(0, length)) ?? [];
    const [unit] = concepts.get(word.slice(length)) ?? [];
    if (numeral?.kind === 'numeral' && unit?.kind === 'unit') return [numeral, unit];
  }
  return null;
};

/** Cyrillic letters that are typed for those of Roman numerals. */
const LOOKALIKES: Readonly<Record<string, string>> = { Х: 'X', І: 'I' };

/** The number that a word in capitals is as a Roman numeral; null for any other word. */
const romanQuantity = ({ raw, start, end }: Piece): Quantity | null => {
  const letters = raw.replace(/[ХІ]/g, (letter) => LOOKALIKES[letter] ?? letter);
  if (!/^[XVI]+$/.test(letters)) return null;
  const concept = numericConcept(letters.toLowerCase());
  if (!concept) return null;
  return {
    kind: 'quantity',
    value: concept.value,
    otherValues: [],
    // One letter may be a pronoun or an initial.
    isLoose: letters.length === 1,
    isInDigits: true,
    isOrdinal: true,
    levels: '',
    scale: 0,
    start,
    end,
  };
};

const isCapital = ({ raw }: Piece): boolean => /^\p{Lu}/u.test(raw);

const plainSign = (kind: PlainSign['kind'], value: string, piece: Piece): PlainSign => ({
  kind,
  value,
  isLoose: false,
  isCapital: false,
  start: piece.start,
  end: piece.end,
});

const signsOfConcepts = (concepts: readonly Concept[], first: Piece, last: Piece): PlainSign[] =>
  concepts.map((concept) => ({
    ...concept,
    isCapital: isCapital(first),
    start: first.start,
    end: last.end,
  }));

/** How many pieces after digits are their ending, as in "21-го", "2023-cü", "11th" and "20-летию". */
const lengthOfEnding = (pieces: readonly Piece[], from: number, vocabulary: Vocabulary): number => {
  const [first, second] = [pieces[from], pieces[from + 1]];
  if (!first?.isGlued) return 0;
  if (first.kind === 'word') return entryAt(pieces, from, vocabulary) ? 0 : 1;
  const isEnding =
    first.raw === '-' &&
    second?.kind === 'word' &&
    second.isGlued &&
    /^\p{Ll}/u.test(second.raw) &&
    !entryAt(pieces, from + 1, vocabulary);
  return isEnding ? 2 : 0;
};

const kindOfSign = ({ kind }: Piece): PlainSign['kind'] =>
  kind === 'phone' || kind === 'day' || kind === 'citation' || kind === 'time' ? kind : 'other';

const isDigits = ({ kind }: Piece): boolean => kind === 'number' || kind === 'grouped' || kind === 'fraction';

const signsOfWord = (piece: Piece, vocabulary: Vocabulary): Sign[] => {
  const compound = compoundOf(piece.plain, vocabulary);
  if (compound) return signsOfConcepts(compound, piece, piece);
  return [romanQuantity(piece) ?? plainSign('other', piece.plain, piece)];
};

/** The signs that begin at a piece, and how many pieces they take. */
const signsAt = (
  piece: Piece,
  pieces: readonly Piece[],
  at: number,
  vocabulary: Vocabulary,
): { signs: Sign[]; length: number } => {
  const entry = entryAt(pieces, at, vocabulary);
  if (entry) {
    const last = pieces[at + entry.length - 1] ?? piece;
    return { signs: signsOfConcepts(entry.concepts, piece, last), length: entry.length };
  }
  if (isDigits(piece)) {
    const ending = lengthOfEnding(pieces, at + 1, vocabulary);
    const end = pieces[at + ending]?.end ?? piece.end;
    return {
      signs: quantityInDigits(piece, vocabulary.words.decimal, end, ending > 0),
      length: ending + 1,
    };
  }
  if (piece.kind === 'word') return { signs: signsOfWord(piece, vocabulary), length: 1 };
  return { signs: [plainSign(kindOfSign(piece), piece.raw, piece)], length: 1 };
};

/** The text in signs: what its words say and its numbers as they stand. Words that say nothing are `other`. */
export const signsOf = (pieces: readonly Piece[], vocabulary: Vocabulary): Sign[] => {
  const signs: Sign[] = [];
  let next = 0;
  pieces.forEach((piece, at) => {
    if (at < next) return;
    const found = signsAt(piece, pieces, at, vocabulary);
    signs.push(...found.signs);
    next = at + found.length;
  });
  return signs;
};
