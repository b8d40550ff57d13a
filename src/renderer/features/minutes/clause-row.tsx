import { actionOf, type Clause, VERB_CLASSES } from '@shared/domain/clause.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { memo, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import { NotesOnClause } from '../../app/signed/meeting-notes.tsx';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { useWriting } from '../../app/writing/use-writing.ts';
import { CompactSelect } from '../../components/compact-select.tsx';
import { ActionPart } from './action-part.tsx';
import { AgreementMarks } from './agreement-marks.tsx';
import { ClauseOrigin } from './clause-origin.tsx';
import { ClauseText } from './clause-text.tsx';
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
          />
        ))}
        {!isEditable && <NotesOnClause number={number} languages={languages} />}
      </div>
      <Toolbar className="clause-tools" aria-label={text('minutes.clause.tools', { number })}>
        <AgreementMarks clause={clause} number={number} isEditable={isEditable} />
        {isEditable && <ClauseTools clause={clause} number={number} language={languages[0] ?? ''} />}
      </Toolbar>
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
}: {
  clause: Clause;
  number: string;
  language: LanguageTag;
}) => {
  const text = useText();
  const { session } = useWorkspace();
  const write = useWriting();
  const move = (step: -1 | 1) => {
    const writing = moveClause(session.view().meeting, { of: clause.id, language, cursor: 'end' }, step);
    if (writing) write(writing);
  };
  return (
    <>
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
