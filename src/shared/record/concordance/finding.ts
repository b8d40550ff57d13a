import type { Commission } from '../../domain/commission.ts';
import type { LanguageTag } from '../../text/language.ts';
import type { Span } from './span.ts';

export const FINDING_KINDS = [
  'missing',
  'stale',
  'amount',
  'date',
  'number',
  'reference',
  'name',
  'list',
  'quotation',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The registers whose names are looked for; a commission is one. */
export type Registers = Pick<Commission, 'bodies' | 'people' | 'sides'>;

/** A place where the text of one language says something that the text of another does not. */
export interface Finding {
  kind: FindingKind;
  /** The language whose text says it. */
  language: LanguageTag;
  /** The language whose text lacks it, or says something else in its place. */
  otherLanguage: LanguageTag;
  spans: {
    /** Where it stands in the text of `language`. */
    here: Span;
    /** What stands in its place in the other text; null where nothing is found that could. */
    there: Span | null;
  };
  /** What the other text says in its place, as it stands there; empty where it says nothing. */
  found: string;
  /** What the text of `language` says, as it stands there. For lists, the number of their entries. */
  expected: string;
  /**
   * The same for the same discrepancy after edits elsewhere in the texts: made of the kind, the language whose text
   * differs from the others, and what is said; not of places. Unique among the findings of a text.
   */
  key: string;
}
