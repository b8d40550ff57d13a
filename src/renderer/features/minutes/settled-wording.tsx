import { displayTag, type LanguageTag } from '@shared/text/language.ts';
import { type LocalizedText, textIn } from '@shared/text/localized.ts';
import { useEffect, useState } from 'react';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { TextCell } from '../../app/writing/text-cell.tsx';
import { focusText } from '../../app/writing/text-place.ts';
import { BracketLine, type BracketNames } from './bracket-line.tsx';

export interface SettledWordingProps {
  of: string;
  names: BracketNames;
  languages: readonly LanguageTag[];
  /** What the writing begins with. */
  suggestion: LocalizedText;
  onSettle: (wording: LocalizedText) => void;
}

/** Writes the wording on which both sides have agreed; nothing of the clause changes until it is put in its place. */
export const SettledWording = ({ of, names, languages, suggestion, onSettle }: SettledWordingProps) => {
  const text = useText();
  const languageName = useLanguageName();
  const [wording, setWording] = useState(suggestion);
  const [first = ''] = languages;
  useEffect(() => {
    focusText({ of, language: first, cursor: 'end' });
  }, [of, first]);
  return (
    <BracketLine
      label={text('minutes.bracket.settled')}
      tools={
        <button
          type="button"
          className="clause-tool"
          aria-label={text('minutes.bracket.settle.label', names)}
          onClick={() => onSettle(wording)}
        >
          {text('minutes.bracket.settle')}
        </button>
      }
    >
      {languages.map((language) => (
        <TextCell
          key={language}
          of={of}
          label={text('minutes.bracket.settled.label', { ...names, language: displayTag(language) })}
          language={language}
          value={textIn(wording, language)}
          placeholder={text('minutes.bracket.nothing', { language: languageName(language) })}
          isReadOnly={false}
          onChange={(value) => setWording({ ...wording, [language]: value })}
        />
      ))}
    </BracketLine>
  );
};
