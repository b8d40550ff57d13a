import { z } from 'zod';
import { DispositionKind } from '../domain/disposition.ts';
import { DELEGATE_ROLES } from '../domain/meeting.ts';
import { DateWords } from '../text/dates-in-words.ts';
import { GRAMMATICAL_CASES, InflectedNoun } from '../text/noun.ts';
import { ByGender, OrdinalWords } from '../text/ordinals.ts';
import { Sentence } from '../text/sentence.ts';
import { SuffixRules } from '../text/suffixes.ts';

export const RECORD_KINDS = [
  'protocol',
  'final-record',
  'final-act',
  'agreed-minutes',
  'memorandum',
] as const;
export const MEETING_NOUNS = ['meeting', 'session', 'term'] as const;

/** The names of a commission and a meeting whose grammatical forms the sentences of a record may need. */
export const NAMED_THINGS = [
  'fullName',
  'sideName',
  'partName',
  'commissionName',
  'place',
  'recordKind',
  'meetingNoun',
] as const;
export type NamedThing = (typeof NAMED_THINGS)[number];

/** A word that differs for one and for several. */
const Counted = z.strictObject({ one: Sentence, other: Sentence });

/**
 * All that one language says in a record by itself. Sentences (see shared/text/sentence.ts) take these values:
 * {meeting} "twenty-first meeting" with its forms, {noun} "meeting", {commission} {kind} {place} {side} {part} {country},
 * and what stands in the sentences of the other languages too.
 */
export const Formulas = z.strictObject({
  /** For each name: form → what to ask for, in the language itself. `gender` asks for the gender of the noun. */
  forms: z.record(
    z.enum(NAMED_THINGS),
    z.partialRecord(z.enum([...GRAMMATICAL_CASES, 'gender']), z.string().min(1)),
  ),
  recordKinds: z.record(z.enum(RECORD_KINDS), InflectedNoun),
  meetingNouns: z.record(z.enum(MEETING_NOUNS), InflectedNoun),
  /** The form in which the countries stand in the name of a commission: "between {first} and {second}". */
  countriesInName: z.enum(GRAMMATICAL_CASES),
  suffixes: SuffixRules,
  /** Pattern → what takes its place in a finished sentence: "в Владивостоке" → "во Владивостоке". */
  respelling: z.record(z.string(), z.string()),
  ordinals: OrdinalWords,
  dates: DateWords,
  /** Words that agree with the gender of the meeting noun, by the name of the place they take. */
  agreeing: z.record(z.string(), ByGender),
  /** Display tag of a language → its name, as {languages} and {language} take it. */
  languages: z.record(z.string(), z.string().min(1)),
  /** Between things named in one sentence, and after a line of a list that is not its last. */
  list: z.strictObject({ separator: z.string().min(1), last: z.string().min(1), lines: z.string().min(1) }),
  /** The adjective of an extraordinary meeting, declined like an ordinal. */
  extraordinary: z.string().min(1),
  /** {ordinal}, {extraordinary} and {noun} in their order, for every form of the noun. */
  meetingName: z.strictObject({ regular: Sentence, extraordinary: Sentence }),
  /** The name of a person, over {honorific}, {given}, {patronymic} and {family}. */
  person: Sentence,

  title: Sentence,
  byVideoconference: Sentence,
  preamble: z.strictObject({ inPerson: Sentence, videoconference: Sentence, legalBasis: Sentence }),
  heads: z.strictObject({ lead: Sentence, head: Sentence }),
  delegations: Counted,
  agenda: z.strictObject({ heading: Sentence, lead: Sentence, annexed: Sentence }),
  implementation: z.strictObject({
    heading: Sentence,
    lead: Sentence,
    /** The record that a decision stands in, with {kind} and {meeting}. */
    record: Sentence,
    /** What is said of a decision: {number} "4.2" or {ordinalNumber} "4.2-ci", and {record}. */
    statements: z.record(DispositionKind, Sentence),
    /** The clause of this record in which it goes on: {number} or {ordinalNumber}. */
    successor: Sentence,
  }),
  /** Disputed text, within square brackets: `lead` with {side} before what it wants, `nothing` where that is empty. */
  brackets: z.strictObject({ lead: Sentence, nothing: Sentence }),
  nextMeeting: z.strictObject({
    heading: Sentence,
    held: Sentence,
    datesLater: Sentence,
    datesAndPlaceLater: Sentence,
    allLater: Sentence,
  }),
  closing: z.strictObject({
    /** Several originals, each in several languages. */
    each: Sentence,
    plain: Sentence,
    /** The number of originals in words, for 1 to 10. */
    copies: z.array(z.string().min(1)).length(10),
    inLanguages: Counted,
    authentic: z.strictObject({ two: Sentence, more: Sentence }),
    prevailing: Sentence,
  }),
  signature: z.strictObject({ coChair: Sentence, head: Sentence }),
  annex: z.strictObject({
    label: Sentence,
    delegation: Sentence,
    agenda: Sentence,
    actionTable: Sentence,
  }),
  roles: z.record(z.enum(DELEGATE_ROLES), Counted),
  actions: z.strictObject({
    number: Sentence,
    text: Sentence,
    responsible: Sentence,
    deadline: Sentence,
    expectedResult: Sentence,
    condition: Sentence,
  }),
  /** What a deadline means where its phrase is not written. */
  deadlines: z.strictObject({
    by: Sentence,
    nextMeeting: Sentence,
    relative: z.strictObject({ day: Counted, month: Counted }),
    recurring: z.strictObject({ month: Sentence, quarter: Sentence, 'half-year': Sentence, year: Sentence }),
    permanent: Sentence,
    conditional: Sentence,
    none: Sentence,
  }),
  /** With {page} and {pages}. */
  pageLabel: Sentence,
  /** Over every page of what is not signed yet, with {revision} and {date}. */
  draftMark: Sentence,
});
export type Formulas = z.infer<typeof Formulas>;

/** Display tag of a language → its formulas. */
export type FormulasByLanguage = Readonly<Record<string, Formulas>>;
