import { z } from 'zod';
import { LanguageTag } from '../text/language.ts';
import { LocalizedText } from '../text/localized.ts';
import { LocalizedNoun } from '../text/noun.ts';
import { Body } from './body.ts';
import { CheckGravity } from './check-gravity.ts';
import { Id } from './identifier.ts';
import { Person } from './person.ts';
import { TextModule } from './text-module.ts';

/** The most bodies and people that the registers of one commission hold. */
export const MOST_BODIES = 5_000;
export const MOST_PEOPLE = 10_000;

/** One of the two states of a commission. */
export const Side = z.strictObject({
  id: Id,
  /** "Russia" */
  shortName: LocalizedText,
  /** "the Russian Federation", with the forms that titles need */
  fullName: LocalizedNoun,
  /** "the Russian Side", as it speaks in clauses */
  sideName: LocalizedNoun,
  /** "the Russian Part of the Commission" */
  partName: LocalizedNoun,
  /** The languages of this side, its own first. */
  languages: z.array(LanguageTag).min(1).max(4),
  /** The person who heads this side in the commission; at one meeting a deputy may act instead. */
  coChair: Id.nullable(),
});
export type Side = z.infer<typeof Side>;

/** One entry of the section template: a sector that every new meeting starts with. */
export const SectionTemplate = z.strictObject({ id: Id, title: LocalizedText });
export type SectionTemplate = z.infer<typeof SectionTemplate>;

/** A commission of exactly two sides, with its registers of bodies and people. */
export const Commission = z.strictObject({
  id: Id,
  /** The full name. `{first}` and `{second}` stand for the sides in the order of the original. */
  name: LocalizedNoun,
  shortName: LocalizedText,
  /** The agreement it rests on, in the nominative: "the Agreement on ... of 15 March 1996". */
  legalBasis: LocalizedText,
  sides: z.tuple([Side, Side]),
  /** The languages that minutes are written in, in the order in which they are shown. */
  languages: z.array(LanguageTag).min(1).max(4),
  /** The languages whose texts are signed. */
  authenticLanguages: z.array(LanguageTag).min(1).max(4),
  /** The text that prevails in case of divergence; null where all are equal. */
  prevailingLanguage: LanguageTag.nullable(),
  /** What it signs: "Protocol", "Final record", "Agreed minutes" ... */
  recordKind: LocalizedNoun,
  /** What it calls its meetings: "meeting", "session", "term". */
  meetingNoun: LocalizedNoun,
  /** Language → path of a formula, such as `closing.each` → the sentence that this commission uses in its place. */
  formulas: z.record(LanguageTag, z.record(z.string().max(120), z.string().min(1).max(5_000))),
  textModules: z.array(TextModule).max(500),
  /** Name of a check → how much it weighs here; one left out weighs as usual. */
  checkGravities: z.record(z.string().max(60), CheckGravity),
  sectionTemplate: z.array(SectionTemplate).max(100),
  bodies: z.array(Body).max(MOST_BODIES),
  people: z.array(Person).max(MOST_PEOPLE),
});
export type Commission = z.infer<typeof Commission>;

/** The side with this id; undefined where the commission has none. */
export const sideOf = (commission: Commission, id: Id): Side | undefined =>
  commission.sides.find((side) => side.id === id);

/** The sides in the order of the original that `first` keeps: that side first. */
export const sidesInOrder = (commission: Commission, first: Id): [Side, Side] => {
  const [a, b] = commission.sides;
  return first === b.id ? [b, a] : [a, b];
};
