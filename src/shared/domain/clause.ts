import { z } from 'zod';
import { LanguageTag } from '../text/language.ts';
import { LocalizedText, Text } from '../text/localized.ts';
import { Bracket, MOST_BRACKETS } from './bracket.ts';
import { ClauseReference } from './clause-reference.ts';
import { Deadline, NO_DEADLINE } from './deadline.ts';
import { Id } from './identifier.ts';

/** Who speaks in a clause. */
export const Speaker = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('both-sides') }),
  z.strictObject({ kind: z.literal('side'), side: Id }),
  z.strictObject({ kind: z.literal('commission') }),
  z.strictObject({ kind: z.literal('body'), body: Id }),
]);
export type Speaker = z.infer<typeof Speaker>;

export const VERB_CLASSES = [
  'narrative',
  'assessment',
  'position',
  'commitment',
  'instruction',
  'one-sided',
  'conditional',
] as const;
export const VerbClass = z.enum(VERB_CLASSES);
export type VerbClass = z.infer<typeof VerbClass>;

/** Whether a clause of this verb class always, possibly or never obliges to something. */
export const actionOf = (verbClass: VerbClass): 'always' | 'possible' | 'never' =>
  verbClass === 'commitment' || verbClass === 'instruction' || verbClass === 'conditional'
    ? 'always'
    : verbClass === 'one-sided'
      ? 'possible'
      : 'never';

/** What a clause obliges: responsible bodies per side and joint ones, deadline, expected result. */
export const Action = z.strictObject({
  /** Side id → bodies of that side, the leading one first. */
  responsible: z.record(Id, z.array(Id).max(100)),
  jointBodies: z.array(Id).max(100),
  deadline: Deadline,
  expectedResult: LocalizedText,
  /** What must happen first; used by conditional clauses. */
  condition: LocalizedText,
});
export type Action = z.infer<typeof Action>;

/** The deadline of an action that has not been given one; a conditional clause obliges without a date. */
export const blankDeadline = (verbClass: VerbClass): Deadline =>
  verbClass === 'conditional' ? { phrase: {}, meaning: { precision: 'conditional' } } : NO_DEADLINE;

/** An action nobody has been charged with yet. */
export const blankAction = (verbClass: VerbClass): Action => ({
  responsible: {},
  jointBodies: [],
  deadline: blankDeadline(verbClass),
  expectedResult: {},
  condition: {},
});

/** Which text a translation was made from, so that a later edit of that text shows it as stale. */
const TranslationSource = z.strictObject({ language: LanguageTag, text: Text });

/** The most findings that may be accepted about one clause. */
export const MOST_ACCEPTED = 200;

/** A finding of a check that somebody has looked at and lets stand, with the reason. `finding`: its lasting key. */
export const AcceptedFinding = z.strictObject({
  finding: z.string().min(1).max(500),
  reason: z.string().min(1).max(500),
});
export type AcceptedFinding = z.infer<typeof AcceptedFinding>;

/** The numbered paragraph of the record, the unit of everything. */
export const Clause = z.strictObject({
  id: Id,
  speaker: Speaker.nullable(),
  verbClass: VerbClass,
  text: LocalizedText,
  /** What is still disputed in it. */
  brackets: z.array(Bracket).max(MOST_BRACKETS),
  /** Language → the text it was translated from. The language that was written first has no entry. */
  translatedFrom: z.record(LanguageTag, TranslationSource),
  /** The sides that have agreed to the clause as it stands. */
  agreedBy: z.array(Id).max(2),
  acceptedFindings: z.array(AcceptedFinding).max(MOST_ACCEPTED),
  action: Action.nullable(),
  /** The clause of an earlier meeting whose action this one carries on; null for a new clause. */
  origin: ClauseReference.nullable(),
});
export type Clause = z.infer<typeof Clause>;

/** Whether the text in `language` was translated from a text that has been edited since. */
export const isStale = (clause: Clause, language: LanguageTag): boolean => {
  const source = clause.translatedFrom[language];
  return source !== undefined && (clause.text[source.language] ?? '') !== source.text;
};

/** A clause is agreed when both sides agree; there is no vote. */
export const isAgreed = (clause: Clause): boolean => clause.agreedBy.length === 2;
