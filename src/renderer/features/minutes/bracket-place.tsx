import type { Bracket } from '@shared/domain/bracket.ts';
import { placeIn } from '@shared/domain/bracket-places.ts';
import type { Clause } from '@shared/domain/clause.ts';
import { directionOf, displayTag, type LanguageTag } from '@shared/text/language.ts';
import { textIn } from '@shared/text/localized.ts';
import { useText } from '../../app/text.tsx';
import { focusText } from '../../app/writing/text-place.ts';
import type { BracketNames } from './bracket-line.tsx';
import { around } from './disputing.ts';

/**
 * Where a bracket stands in one language: the words before and after it, which lead there. A text being edited cannot
 * hold a mark itself.
 */
export const BracketPlace = ({
  clause,
  bracket,
  names,
  language,
}: {
  clause: Clause;
  bracket: Bracket;
  names: BracketNames;
  language: LanguageTag;
}) => {
  const text = useText();
  const written = textIn(clause.text, language);
  const place = placeIn(bracket, language, written);
  const { before, after } = around(written, place);
  if (bracket.at[language] === undefined && written)
    return <p className="bracket-unplaced">{text('minutes.bracket.unplaced')}</p>;
  return (
    <button
      type="button"
      className="bracket-place"
      onClick={() => focusText({ of: clause.id, language, cursor: place })}
    >
      <span className="visually-hidden">
        {text('minutes.bracket.place', { ...names, language: displayTag(language) })}
      </span>
      <span lang={language} dir={directionOf(language)}>
        {before} <span className="bracket-mark">[{names.position}]</span> {after}
      </span>
    </button>
  );
};
