import type { Id } from '../domain/identifier.ts';
import type { Layout } from '../domain/record-choice.ts';

/** One text in every language of the document, in the order of `RecordDocument.languages`. */
export type Parallel = readonly string[];

/** A row of a delegation list. */
export interface DelegateEntry {
  number: string;
  name: Parallel;
  post: Parallel;
}

/** A row of the table of actions. */
export interface ActionEntry {
  /** Number of the clause, never of its own. */
  number: string;
  text: Parallel;
  /** Expected result and condition, where there are any. */
  notes: Parallel[];
  /** Responsible bodies, one entry a side in the order of the original, then joint bodies where there are any. */
  responsible: Parallel[];
  deadline: Parallel;
}

/** One block of a record. Numbers are literal text and the same in both originals. */
export type Block =
  | { kind: 'title'; text: Parallel }
  | { kind: 'place-and-dates'; text: Parallel }
  | { kind: 'heading'; level: 1 | 2; id: Id | null; number: string | null; text: Parallel }
  | { kind: 'paragraph'; text: Parallel }
  /** A line of a list without numbers. */
  | { kind: 'entry'; text: Parallel }
  | { kind: 'numbered'; number: string; text: Parallel }
  | { kind: 'clause'; id: Id; number: string; text: Parallel }
  | { kind: 'delegation'; groups: { role: Parallel; delegates: DelegateEntry[] }[] }
  | {
      kind: 'actions';
      heads: { number: Parallel; text: Parallel; responsible: Parallel; deadline: Parallel };
      /** What stands between the bodies of one side and those of the next: "; ". */
      between: Parallel;
      rows: ActionEntry[];
    };

/** Who signs for a side; kept together with the closing. */
export interface SignatureBlock {
  side: Id;
  capacity: Parallel;
  post: Parallel;
  name: Parallel;
}

export interface AnnexPart {
  number: string;
  /** "Annex 1 to the Protocol of the 21st meeting" */
  label: Parallel;
  title: Parallel;
  blocks: Block[];
}

/** A document complete and in order, ready for any page format. Every text is literal. */
export interface PrintedDocument {
  /** The side for which it is made, which comes first in it. */
  original: Id;
  layout: Layout;
  /** First place first: left, or right where that language is written from right to left. */
  languages: { tag: string; direction: 'ltr' | 'rtl' }[];
  /** For the file's properties. */
  title: Parallel;
  /** "Page {page} of {pages}", per language, with these two placeholders left in. */
  pageLabel: Parallel;
  /** Small at the top of every page: that it is a draft, and which. Null where it is none. */
  mark: Parallel | null;
  body: Block[];
  /** Null where nobody signs. */
  closing: Parallel | null;
  /** Own side first. */
  signatures: [SignatureBlock, SignatureBlock] | null;
  annexes: AnnexPart[];
  /** What is printed small on the last page: the SHA-256 of the signed content; null before signature. */
  seal: string | null;
}

/** One original of a final record. */
export interface RecordDocument extends PrintedDocument {
  closing: Parallel;
  signatures: [SignatureBlock, SignatureBlock];
}
