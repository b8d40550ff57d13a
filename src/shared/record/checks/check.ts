import type { CheckGravity } from '../../domain/check-gravity.ts';
import type { ClauseReference } from '../../domain/clause-reference.ts';
import type { Commission } from '../../domain/commission.ts';
import type { Id } from '../../domain/identifier.ts';
import type { LanguageTag } from '../../text/language.ts';
import type { Span } from '../concordance/span.ts';

/** What is looked for before signature, and how much it weighs where the commission has not said otherwise. */
export const USUAL_GRAVITIES = {
  /** An open action of an earlier meeting without a disposition. */
  'undisposed-action': 'blocking',
  /** Text that is still disputed. */
  'open-bracket': 'blocking',
  /** A clause without open brackets that not both sides have agreed to. */
  'not-agreed': 'blocking',
  /** A number in the record with no text behind it. */
  'numbering-gap': 'blocking',
  'clause-without-speaker': 'blocking',
  /** A gap that an inserted text has left to be written over. */
  'unfilled-gap': 'blocking',
  /** A text that is not written in every language of the record. */
  'missing-language': 'blocking',
  'delegation-without-head': 'blocking',
  /** The closing names other languages, or another number of originals, than the record has. */
  closing: 'blocking',
  /** A clause is cited that is not there. */
  'dangling-reference': 'blocking',
  /** An annex is mentioned that is not there. */
  'absent-annex': 'blocking',
  /** The texts of one clause say different things. */
  concordance: 'advisory',
  /** An instruction that charges nobody on a side. */
  'instruction-without-body': 'advisory',
  'action-without-deadline': 'advisory',
  'empty-section': 'advisory',
  /** Somebody else than the co-chair heads the delegation and so signs. */
  signatory: 'advisory',
  /** A delegate held no known post on the day of the meeting. */
  'post-not-held': 'advisory',
} as const satisfies Record<string, CheckGravity>;

export type CheckName = keyof typeof USUAL_GRAVITIES;
export const CHECK_NAMES = Object.keys(USUAL_GRAVITIES) as readonly CheckName[];

export const gravityOf = (check: CheckName, { checkGravities }: Commission): CheckGravity =>
  checkGravities[check] ?? USUAL_GRAVITIES[check];

/** Where a finding is mended. */
export type Place =
  | { kind: 'clause'; id: Id; language: LanguageTag | null; span: Span | null }
  | { kind: 'section'; id: Id }
  | { kind: 'delegation'; side: Id }
  | { kind: 'agenda' | 'closing' | 'annexes' }
  | { kind: 'previous-action'; origin: ClauseReference };

/** What one check found at one place. */
export interface Finding {
  check: CheckName;
  /** The sentence that says it: `finding.<message>`. */
  message: string;
  place: Place;
  /** Number of the clause, section or item it is about; null elsewhere. */
  number: string | null;
  /** What the sentence names: ids of sides and people, tags of languages, numbers and quoted texts. */
  about: {
    sides?: readonly Id[];
    languages?: readonly LanguageTag[];
    person?: Id;
    count?: number;
    reference?: string;
    found?: string;
    expected?: string;
  };
  /** The same for the same finding, whatever else is edited; by it a finding is accepted. */
  key: string;
}
