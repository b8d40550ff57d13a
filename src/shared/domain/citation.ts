import type { Meeting } from './meeting.ts';

/**
 * How a clause is cited from outside its record, for ever: `21/4.2` in the 21st regular meeting and `3E/4.2` in the
 * 3rd extraordinary one, because the two are counted apart.
 */
export const referenceOf = (
  { ordinal, regularity }: Pick<Meeting, 'ordinal' | 'regularity'>,
  clauseNumber: string,
): string => `${ordinal}${regularity === 'extraordinary' ? 'E' : ''}/${clauseNumber}`;

/** Latin `E`, and the Cyrillic letter that looks the same. */
const REFERENCE = /^(\d+)([EeЕе]?)\/(\d+(?:\.\d+){1,2})\.?$/u;

/** The reference as `referenceOf` writes it, where somebody typed one by hand; null for anything else. */
export const readReference = (typed: string): string | null => {
  const [, ordinal, extraordinary, clauseNumber] = REFERENCE.exec(typed.replace(/\s/gu, '')) ?? [];
  return ordinal === undefined ? null : `${Number(ordinal)}${extraordinary ? 'E' : ''}/${clauseNumber}`;
};

/** Whether clauses of two meetings could be cited alike, so that only one of them may be in a commission. */
export const areCitedAlike = (
  one: Pick<Meeting, 'ordinal' | 'regularity'>,
  other: Pick<Meeting, 'ordinal' | 'regularity'>,
): boolean => one.ordinal === other.ordinal && one.regularity === other.regularity;
