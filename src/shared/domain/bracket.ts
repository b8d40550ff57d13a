import { z } from 'zod';
import { LanguageTag } from '../text/language.ts';
import { LocalizedText } from '../text/localized.ts';
import { Id } from './identifier.ts';

/** The most brackets one clause may hold. */
export const MOST_BRACKETS = 50;

/** Disputed text inside a clause: what each side wants to stand at one place of it. Data, never characters of the text. */
export const Bracket = z.strictObject({
  id: Id,
  /** Language → offset (UTF-16 units) in the text of the clause; a language left out: at the end of the text. */
  at: z.record(LanguageTag, z.int().min(0).max(20_000)),
  /** Side → what it wants to stand there; a side left out wants nothing there. */
  variants: z.record(Id, LocalizedText),
});
export type Bracket = z.infer<typeof Bracket>;
