import { isWritten, withBrackets } from '../domain/bracket-places.ts';
import type { Clause } from '../domain/clause.ts';
import type { Commission, Side } from '../domain/commission.ts';
import { type LocalizedText, textIn } from '../text/localized.ts';
import { formulasOf } from './formulas-of.ts';
import { say, sideIn, type Voice, voicesFor } from './voice.ts';

/**
 * The text of a clause in one language. What is disputed stands in its place, each variant in square brackets behind
 * the name of its side, in the order of `sides`; a side that wants nothing there is named as well.
 */
export const clauseTextIn = (
  clause: Pick<Clause, 'text' | 'brackets'>,
  sides: readonly Side[],
  voice: Voice,
): string => {
  const { lead, nothing } = voice.formulas.brackets;
  return withBrackets(clause, voice.tag, ({ variants }) =>
    sides
      .map((side) => {
        const wanted = textIn(variants[side.id] ?? {}, voice.tag).trim();
        return `[${say(voice, lead, { side: sideIn(side, voice) })} ${wanted || nothing}]`;
      })
      .join(' '),
  );
};

/** The same in every language in which something is written: the whole of a clause, to be read or compared. */
export const clauseTexts = (
  clause: Pick<Clause, 'text' | 'brackets'>,
  commission: Pick<Commission, 'sides' | 'languages' | 'formulas'>,
): LocalizedText => {
  if (clause.brackets.length === 0) return clause.text;
  const written = commission.languages.filter((language) => isWritten(clause, language));
  return Object.fromEntries(
    voicesFor(written, formulasOf(commission)).map((voice) => [
      voice.tag,
      clauseTextIn(clause, commission.sides, voice),
    ]),
  );
};
