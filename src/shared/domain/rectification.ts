import { z } from 'zod';
import { LocalizedText } from '../text/localized.ts';
import { PlainDate } from '../text/plain-date.ts';
import { ClauseNumber } from './clause-number.ts';
import { Id } from './identifier.ts';
import { Seal } from './seal.ts';

/**
 * A correction of a signed record: it cites the clause, which itself never changes, and is signed like the record.
 * A draft has neither day nor seal; a signed note never changes.
 */
export const RectificationNote = z.strictObject({
  id: Id,
  /** Its number among the notes to this record, from 1. */
  number: z.int().min(1).max(999),
  clause: ClauseNumber,
  /** What the clause says from now on, or what is to be read instead. */
  text: LocalizedText,
  signedOn: PlainDate.nullable(),
  seal: Seal.nullable(),
});
export type RectificationNote = z.infer<typeof RectificationNote>;
