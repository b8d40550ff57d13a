import { z } from 'zod';
import { LanguageTag } from '../text/language.ts';
import { Id } from './identifier.ts';

/** Aligned columns, one language after the other in one file, or one file a language. */
export const Layout = z.enum(['columns', 'sequential', 'single']);
export type Layout = z.infer<typeof Layout>;

/** Which form of the final record is wanted: whose original, in which languages, in which layout. */
export const RecordChoice = z.strictObject({
  /** The side that keeps this original and therefore comes first in it. */
  original: Id,
  languages: z.array(LanguageTag).min(1).max(4),
  layout: Layout,
});
export type RecordChoice = z.infer<typeof RecordChoice>;
