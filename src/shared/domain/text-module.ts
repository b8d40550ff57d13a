import { z } from 'zod';
import { LocalizedText } from '../text/localized.ts';
import { VerbClass } from './clause.ts';
import { Id } from './identifier.ts';

/** A text that a commission uses again and again, in every language, to be put into a clause. */
export const TextModule = z.strictObject({
  id: Id,
  name: z.string().min(1).max(120),
  /** The verb class of clauses it suits; null: any. */
  verbClass: VerbClass.nullable(),
  text: LocalizedText,
});
export type TextModule = z.infer<typeof TextModule>;
