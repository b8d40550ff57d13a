import type { Id } from '@shared/domain/identifier.ts';
import { displayTag, type LanguageTag } from '@shared/text/language.ts';
import { textIn } from '@shared/text/localized.ts';
import type { KeyboardEvent } from 'react';
import { Toolbar } from 'react-aria-components';
import { inOneLine } from '../../app/fields/one-line.ts';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { TextCell } from '../../app/writing/text-cell.tsx';
import { focusText } from '../../app/writing/text-place.ts';
import { useWriting } from '../../app/writing/use-writing.ts';
import { AgreeAll } from './agree-all.tsx';
import { appendItem, containerIn, type Part, partStep, removal, titleEdit } from './section-edits.ts';
import { appendClause } from './writing.ts';

export interface SectionHeadingProps {
  part: Part;
  number: string;
  languages: readonly LanguageTag[];
  isEditable: boolean;
}

/** The id of the element that a section or item stands in. */
export const partElementId = (id: Id): string => `part-${id}`;

/** The title of a section or item in every language shown, and what can be done with it as a whole. */
export const SectionHeading = ({ part, number, languages, isEditable }: SectionHeadingProps) => {
  const text = useText();
  const languageName = useLanguageName();
  const { session, execute } = useWorkspace();
  const write = useWriting();
  const container = containerIn(part);
  const kind = part.item ? 'item' : 'section';
  const first = languages[0] ?? '';

  const move = (step: -1 | 1) => {
    const command = partStep(session.view().meeting, part, step);
    if (command) write({ commands: [command], focus: null });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, language: LanguageTag) => {
    if (!isEditable || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      const [clause] = container.clauses;
      if (clause) focusText({ of: clause.id, language, cursor: 0 });
      else write(appendClause(container, language));
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(event.key === 'ArrowUp' ? -1 : 1);
    }
  };

  return (
    <div className={`minutes-columns section-heading section-heading-${kind}`}>
      <span className="clause-number">{number}</span>
      <div className="clause-texts">
        {languages.map((language) => (
          <TextCell
            key={language}
            of={container.id}
            isTitle
            label={text(`minutes.${kind}.title`, { number, language: displayTag(language) })}
            language={language}
            value={textIn(container.title, language)}
            placeholder={text('minutes.title.missing', { language: languageName(language) })}
            isReadOnly={!isEditable}
            onChange={(title) => execute(titleEdit(part, language, inOneLine(title)))}
            onKeyDown={(event) => onKeyDown(event, language)}
          />
        ))}
      </div>
      {isEditable && (
        <Toolbar className="clause-tools" aria-label={text(`minutes.${kind}.tools`, { number })}>
          <AgreeAll part={part} number={number} />
          {part.item === null && (
            <button
              type="button"
              className="clause-tool"
              aria-label={text('minutes.item.add.label', { number })}
              onClick={() => write(appendItem(part.section, first))}
            >
              {text('minutes.item.add')}
            </button>
          )}
          <button
            type="button"
            className="clause-tool"
            aria-label={text(`minutes.${kind}.up`, { number })}
            onClick={() => move(-1)}
          >
            {text('minutes.up')}
          </button>
          <button
            type="button"
            className="clause-tool"
            aria-label={text(`minutes.${kind}.down`, { number })}
            onClick={() => move(1)}
          >
            {text('minutes.down')}
          </button>
          <button
            type="button"
            className="clause-tool"
            aria-label={text(`minutes.${kind}.remove`, { number })}
            onClick={() => write({ commands: [removal(part)], focus: null })}
          >
            {text('action.remove')}
          </button>
        </Toolbar>
      )}
    </div>
  );
};
