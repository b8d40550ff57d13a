import type { Side } from '../domain/commission.ts';
import type { LanguageTag } from '../text/language.ts';

/** The languages in the order of an original: those of its own side first, then of the other, then the rest as given. */
export const languagesInOrder = (languages: readonly LanguageTag[], sides: [Side, Side]): LanguageTag[] => {
  const byRank = sides.flatMap((side) => side.languages);
  const rankOf = (language: LanguageTag) => {
    const rank = byRank.indexOf(language);
    return rank < 0 ? byRank.length : rank;
  };
  return [...languages].sort((one, other) => rankOf(one) - rankOf(other));
};
