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

/** What is written of a note until it is signed. */
export const RectificationDraft = RectificationNote.pick({ id: true, clause: true, text: true });
export type RectificationDraft = z.infer<typeof RectificationDraft>;

/** The most notes to one record, and scans of its signed copies. */
export const MOST_NOTES = 500;
export const MOST_SCANS = 50;

export const isSigned = (note: RectificationNote): boolean => note.signedOn !== null;

/** The signed notes that correct this clause; drafts correct nothing yet. */
export const notesOn = (notes: readonly RectificationNote[], clause: string): readonly RectificationNote[] =>
  notes.filter((note) => note.clause === clause && isSigned(note));
