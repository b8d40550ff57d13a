import { actionOf, type Clause, VERB_CLASSES } from '@shared/domain/clause.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { LONGEST_TEXT } from '@shared/text/localized.ts';
import { memo, useRef, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import { NotesOnClause } from '../../app/signed/meeting-notes.tsx';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { useWriting } from '../../app/writing/use-writing.ts';
import { CompactSelect } from '../../components/compact-select.tsx';
import { ActionPart } from './action-part.tsx';
import { AgreementMarks } from './agreement-marks.tsx';
import { ClauseBrackets } from './clause-brackets.tsx';
import { ClauseOrigin } from './clause-origin.tsx';
import { ClauseText, type ClauseTextProps } from './clause-text.tsx';
import { useDispute } from './dispute-desk.tsx';
import { FormulaMenu, type FormulaMenuProps } from './formula-menu.tsx';
import { SpeakerSelect } from './speaker-select.tsx';
import { moveClause, removeClause } from './writing.ts';
import './clause-row.css';

export interface ClauseRowProps {
  clause: Clause;
  number: string;
  /** The languages that are shown, one column each. */
  languages: readonly LanguageTag[];
  isEditable: boolean;
}

/**
 * One clause: number, speaker and verb class, its texts side by side, the agreement of both sides, and what it
 * obliges to. Memoised: with hundreds of clauses, a keystroke renders one.
 */
export const ClauseRow = memo(({ clause, number, languages, isEditable }: ClauseRowProps) => {
  const text = useText();
  const { execute } = useWorkspace();
  const [isActionOpen, setActionOpen] = useState(false);
  const lastText = useRef<HTMLTextAreaElement>(null);
  /** The place that formulas are offered for; null while they are not. */
  const [formulasAt, offerFormulas] = useState<FormulaMenuProps['at'] | null>(null);
  const { id, speaker, verbClass } = clause;
  return (
    <li className="clause minutes-columns" aria-label={text('minutes.clause', { number })}>
      <span className="clause-number">{number}</span>
      <div className="clause-facts">
        <SpeakerSelect
          label={text('minutes.speaker', { number })}
          speaker={speaker}
          isEditable={isEditable}
          onChange={(chosen) => execute({ type: 'set-speaker', id, speaker: chosen })}
        />
        {isEditable ? (
          <CompactSelect
            label={text('minutes.verb-class', { number })}
            value={verbClass}
            options={VERB_CLASSES.map((option) => ({
              id: option,
              label: text(`minutes.verb-class.${option}`),
            }))}
            onChange={(chosen) => {
              execute({ type: 'set-verb-class', id, verbClass: chosen });
              setActionOpen(actionOf(chosen) === 'always');
            }}
          />
        ) : (
          <span className="clause-fact">{text(`minutes.verb-class.${verbClass}`)}</span>
        )}
        {clause.origin && <ClauseOrigin origin={clause.origin} />}
      </div>
      <div className="clause-texts">
        {languages.map((language) => (
          <ClauseText
            key={language}
            clause={clause}
            number={number}
            language={language}
            isEditable={isEditable}
            onFocus={(element) => {
              lastText.current = element;
            }}
            onFormulas={offerFormulas}
          />
        ))}
        {!isEditable && <NotesOnClause number={number} languages={languages} />}
      </div>
      {formulasAt && (
        <FormulaMenu
          clause={clause}
          number={number}
          at={formulasAt}
          languages={languages}
          onClose={() => offerFormulas(null)}
        />
      )}
      <Toolbar className="clause-tools" aria-label={text('minutes.clause.tools', { number })}>
        <AgreementMarks clause={clause} number={number} isEditable={isEditable} />
        {isEditable && (
          <ClauseTools
            clause={clause}
            number={number}
            language={languages[0] ?? ''}
            lastText={lastText}
            onFormulas={offerFormulas}
          />
        )}
      </Toolbar>
      <ClauseBrackets clause={clause} number={number} languages={languages} isEditable={isEditable} />
      {actionOf(verbClass) !== 'never' && (
        <ActionPart
          clause={clause}
          number={number}
          languages={languages}
          isEditable={isEditable}
          isOpen={isActionOpen}
          onOpenChange={setActionOpen}
        />
      )}
    </li>
  );
});

/** What can be done with a clause as a whole; each has a key too. */
const ClauseTools = ({
  clause,
  number,
  language,
  lastText,
  onFormulas,
}: {
  clause: Clause;
  number: string;
  language: LanguageTag;
  /** The text of the clause that was written in last; null where none was. */
  lastText: { readonly current: HTMLTextAreaElement | null };
  onFormulas: ClauseTextProps['onFormulas'];
}) => {
  const text = useText();
  const { session } = useWorkspace();
  const write = useWriting();
  const dispute = useDispute();
  const disputeSelected = () => {
    const { lang, selectionStart, selectionEnd } = lastText.current ?? {
      lang: language,
      selectionStart: LONGEST_TEXT,
      selectionEnd: LONGEST_TEXT,
    };
    dispute({ clause: clause.id, language: lang, stretch: { from: selectionStart, to: selectionEnd } });
  };
  const move = (step: -1 | 1) => {
    const writing = moveClause(session.view().meeting, { of: clause.id, language, cursor: 'end' }, step);
    if (writing) write(writing);
  };
  return (
    <>
      <button
        type="button"
        className="clause-tool"
        aria-label={text('minutes.formulas', { number })}
        onClick={() => onFormulas({ language, cursor: clause.text[language]?.length ?? 0 })}
      >
        {text('minutes.formulas.tool')}
      </button>
      <button
        type="button"
        className="clause-tool"
        aria-label={text('minutes.dispute.label', { number })}
        onClick={disputeSelected}
      >
        {text('minutes.dispute')}
      </button>
      <button
        type="button"
        className="clause-tool"
        aria-label={text('minutes.clause.up', { number })}
        onClick={() => move(-1)}
      >
        {text('minutes.up')}
      </button>
      <button
        type="button"
        className="clause-tool"
        aria-label={text('minutes.clause.down', { number })}
        onClick={() => move(1)}
      >
        {text('minutes.down')}
      </button>
      <button
        type="button"
        className="clause-tool"
        aria-label={text('minutes.clause.remove', { number })}
        onClick={() => write(removeClause(session.view().meeting, clause.id, language))}
      >
        {text('action.remove')}
      </button>
    </>
  );
};
