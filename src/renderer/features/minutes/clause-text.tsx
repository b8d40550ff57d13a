import { type Clause, isStale } from '@shared/domain/clause.ts';
import { displayTag, type LanguageTag } from '@shared/text/language.ts';
import { textIn } from '@shared/text/localized.ts';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { TextCell } from '../../app/writing/text-cell.tsx';
import { useWriting } from '../../app/writing/use-writing.ts';
import { type AgreementKey, agreementKeyOf } from './agreement-keys.ts';
import { writingFor } from './clause-keys.ts';
import { useDispute } from './dispute-desk.tsx';
import { pasteParagraphs } from './pasting.ts';

export interface ClauseTextProps {
  clause: Clause;
  number: string;
  language: LanguageTag;
  isEditable: boolean;
  onFocus: (element: HTMLTextAreaElement) => void;
  /** Asks for the formulas, to be put in at the cursor. */
  onFormulas: (at: { language: LanguageTag; cursor: number }) => void;
}

/** The text of a clause in one language, with the keys of the minutes, and a mark where its source has changed since. */
export const ClauseText = ({
  clause,
  number,
  language,
  isEditable,
  onFocus,
  onFormulas,
}: ClauseTextProps) => {
  const text = useText();
  const languageName = useLanguageName();
  const { session, commission, execute } = useWorkspace();
  const write = useWriting();
  const dispute = useDispute();
  const source = clause.translatedFrom[language]?.language;

  const agreeOrDispute = (pressed: AgreementKey, stretch: { from: number; to: number }) => {
    if (pressed === 'dispute') return dispute({ clause: clause.id, language, stretch });
    const side = commission.sides[pressed === 'first-side' ? 0 : 1].id;
    execute({ type: 'set-agreement', id: clause.id, side, agreed: !clause.agreedBy.includes(side) });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter that ends the composition of a letter is part of typing.
    if (!isEditable || event.nativeEvent.isComposing) return;
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const pressed = agreementKeyOf(event.nativeEvent);
    if (pressed !== null) {
      event.preventDefault();
      agreeOrDispute(pressed, { from: selectionStart, to: selectionEnd });
      return;
    }
    if (event.key === ' ' && event.ctrlKey) {
      event.preventDefault();
      onFormulas({ language, cursor: selectionStart });
      return;
    }
    const writing = writingFor(
      session.view().meeting,
      { of: clause.id, language },
      {
        key: event.key,
        isControl: event.ctrlKey || event.metaKey,
        isAlt: event.altKey,
        isShift: event.shiftKey,
        text: value,
        start: selectionStart,
        end: selectionEnd,
      },
    );
    if (!writing) return;
    event.preventDefault();
    write(writing);
  };

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (!isEditable) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const writing = pasteParagraphs(
      session.view().meeting,
      { clause: clause.id, language, start: selectionStart, end: selectionEnd },
      event.clipboardData.getData('text/plain'),
    );
    if (!writing) return;
    event.preventDefault();
    write(writing);
  };

  return (
    <div className="clause-text">
      <TextCell
        of={clause.id}
        label={text('minutes.clause.text', { number, language: displayTag(language) })}
        language={language}
        value={textIn(clause.text, language)}
        placeholder={text('minutes.clause.missing', { language: languageName(language) })}
        isReadOnly={!isEditable}
        onChange={(value) => execute({ type: 'edit-clause-text', id: clause.id, language, text: value })}
        onFocus={(event) => onFocus(event.currentTarget)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {source && isStale(clause, language) && (
        <p className="stale">
          <span>{text('minutes.clause.stale', { language: languageName(source) })}</span>
          {isEditable && (
            <button
              type="button"
              className="clause-tool"
              aria-label={text('minutes.clause.still-holds.label', {
                number,
                language: displayTag(language),
              })}
              onClick={() => execute({ type: 'confirm-translation', id: clause.id, language })}
            >
              {text('minutes.clause.still-holds')}
            </button>
          )}
        </p>
      )}
    </div>
  );
};
