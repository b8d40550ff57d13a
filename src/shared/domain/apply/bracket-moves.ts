import type { Draft } from 'immer';
import type { LanguageTag } from '../../text/language.ts';
import { type LocalizedText, textIn } from '../../text/localized.ts';
import type { Bracket } from '../bracket.ts';
import { afterEdit, placeIn } from '../bracket-places.ts';
import type { Clause } from '../clause.ts';
import type { MeetingCommandOf } from '../meeting-commands.ts';

/** Leads the brackets of a clause along before its text in one language is replaced by `after`. */
export const moveAlong = (clause: Draft<Clause>, language: LanguageTag, after: string): void => {
  const before = textIn(clause.text, language);
  for (const { at } of clause.brackets) {
    const offset = at[language];
    if (offset !== undefined) at[language] = afterEdit(before, after, offset);
  }
};

/** The places of a bracket in a part of its clause, which begins at `start` of the whole. */
const placesIn = (
  { at }: Bracket,
  part: LocalizedText,
  startOf: (language: LanguageTag) => number,
): Bracket['at'] =>
  Object.fromEntries(
    Object.entries(at)
      .filter(([language]) => language in part)
      .map(([language, offset]) => [
        language,
        Math.min(Math.max(0, offset - startOf(language)), textIn(part, language).length),
      ]),
  );

/**
 * The brackets of a clause that is split, each in the part in which it stands: in the first language that is cut and
 * that it has a place in. What each side wants goes with it in every language.
 */
export const partedBrackets = (
  clause: Clause,
  at: MeetingCommandOf<'split-clause'>['at'],
  parts: { before: LocalizedText; after: LocalizedText },
  languages: readonly LanguageTag[],
): { first: Bracket[]; second: Bracket[] } => {
  const cut = [...new Set([...languages, ...Object.keys(at)])].filter((language) => language in at);
  const isInSecond = (bracket: Bracket): boolean => {
    const language = cut.find((candidate) => candidate in bracket.at) ?? cut[0];
    if (language === undefined) return false;
    return placeIn(bracket, language, textIn(clause.text, language)) > (at[language] ?? 0);
  };
  const first: Bracket[] = [];
  const second: Bracket[] = [];
  for (const bracket of clause.brackets)
    if (isInSecond(bracket)) {
      const startOf = (language: LanguageTag) =>
        textIn(clause.text, language).length - textIn(parts.after, language).length;
      second.push({ ...bracket, at: placesIn(bracket, parts.after, startOf) });
    } else first.push({ ...bracket, at: placesIn(bracket, parts.before, () => 0) });
  return { first, second };
};
