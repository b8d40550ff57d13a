/** A part of a text in a right-to-left language, and whether it is written from left to right: a name in Latin letters. */
export interface Stretch {
  text: string;
  leftToRight: boolean;
}

const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]`;
const FOREIGN = String.raw`\p{Script=Arabic}\p{Script=Hebrew}`;
const ATTACHED = String.raw`[^\s${FOREIGN}]*`;

/** Letters written from left to right, what stands between them, and numbers attached to them: "UN/ECE 2000 COVID-19". */
const LEFT_TO_RIGHT = new RegExp(
  String.raw`(?:\d${ATTACHED})?${LETTER}(?:[^\n${FOREIGN}]*${LETTER})?(?:${ATTACHED}\d)?`,
  'gu',
);

/**
 * The text in stretches of one direction. Word processors show the whole of a right-to-left run in its typeface for
 * complex scripts; what is written from left to right needs runs of its own.
 */
export const stretches = (text: string): Stretch[] => {
  const parts: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(LEFT_TO_RIGHT)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), leftToRight: false });
    parts.push({ text: match[0], leftToRight: true });
    end = match.index + match[0].length;
  }
  if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end), leftToRight: false });
  return parts;
};
