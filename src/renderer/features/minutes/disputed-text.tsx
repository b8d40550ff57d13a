import type { Bracket } from '@shared/domain/bracket.ts';
import type { Clause } from '@shared/domain/clause.ts';
import { displayTag, type LanguageTag } from '@shared/text/language.ts';
import { type LocalizedText, textIn, textInFirst } from '@shared/text/localized.ts';
import { useState } from 'react';
import { useLanguageName } from '../../app/language-name.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { variantPlace } from '../../app/typed-text.ts';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { TextCell } from '../../app/writing/text-cell.tsx';
import { useWriting } from '../../app/writing/use-writing.ts';
import { BracketLine, type BracketNames } from './bracket-line.tsx';
import { BracketPlace } from './bracket-place.tsx';
import { settle } from './disputing.ts';
import { SettledWording } from './settled-wording.tsx';

interface DisputedTextProps {
  clause: Clause;
  bracket: Bracket;
  names: BracketNames;
  languages: readonly LanguageTag[];
  isEditable: boolean;
}

/** Disputed text: where it stands, what each side wants there, and how to settle it. */
export const DisputedText = ({ clause, bracket, names, languages, isEditable }: DisputedTextProps) => {
  const text = useText();
  const languageName = useLanguageName();
  const { commission, execute } = useWorkspace();
  const write = useWriting();
  const reading = useReadingLanguages(commission.languages);
  const [isWriting, setWriting] = useState(false);
  const { id } = clause;
  const [first = ''] = languages;
  const take = (wording: LocalizedText) => write(settle(clause, bracket, wording, first));
  return (
    <fieldset className="bracket" aria-label={text('minutes.bracket', names)}>
      <BracketLine
        label={text('minutes.bracket.short', names)}
        tools={
          isEditable && (
            <button
              type="button"
              className="clause-tool"
              aria-expanded={isWriting}
              aria-label={text('minutes.bracket.write.label', names)}
              onClick={() => setWriting(!isWriting)}
            >
              {text('minutes.bracket.write')}
            </button>
          )
        }
      >
        {languages.map((language) => (
          <BracketPlace key={language} clause={clause} bracket={bracket} names={names} language={language} />
        ))}
      </BracketLine>
      {commission.sides.map((side) => {
        const name = textInFirst(side.shortName, reading) || side.id;
        const wanted = bracket.variants[side.id] ?? {};
        return (
          <BracketLine
            key={side.id}
            label={name}
            tools={
              isEditable && (
                <button
                  type="button"
                  className="clause-tool"
                  aria-label={text('minutes.bracket.take.label', { ...names, side: name })}
                  onClick={() => take(wanted)}
                >
                  {text('minutes.bracket.take')}
                </button>
              )
            }
          >
            {languages.map((language) => (
              <TextCell
                key={language}
                of={variantPlace(id, bracket.id, side.id)}
                label={text('minutes.bracket.variant', {
                  ...names,
                  side: name,
                  language: displayTag(language),
                })}
                language={language}
                value={textIn(wanted, language)}
                placeholder={text('minutes.bracket.nothing', { language: languageName(language) })}
                isReadOnly={!isEditable}
                onChange={(value) =>
                  execute({
                    type: 'edit-bracket',
                    id,
                    bracket: bracket.id,
                    side: side.id,
                    language,
                    text: value,
                  })
                }
              />
            ))}
          </BracketLine>
        );
      })}
      {isWriting && isEditable && (
        <SettledWording
          of={variantPlace(id, bracket.id, 'settled')}
          names={names}
          languages={languages}
          suggestion={bracket.variants[commission.sides[0].id] ?? {}}
          onSettle={take}
        />
      )}
    </fieldset>
  );
};
