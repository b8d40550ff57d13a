import { withBrackets } from '../domain/bracket-places.ts';
import type { Clause } from '../domain/clause.ts';
import type { Side } from '../domain/commission.ts';
import { textIn } from '../text/localized.ts';
import { say, sideIn, type Voice } from './voice.ts';

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
