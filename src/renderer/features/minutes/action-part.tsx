import { actionOf, type Clause } from '@shared/domain/clause.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { useId } from 'react';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { ActionForm } from './action-form.tsx';
import { ActionSummary } from './action-summary.tsx';
import './action-part.css';

export interface ActionPartProps {
  clause: Clause;
  number: string;
  languages: readonly LanguageTag[];
  isEditable: boolean;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** What a clause obliges to: always in short, and in full where it is being edited, so that long minutes stay light. */
export const ActionPart = ({
  clause,
  number,
  languages,
  isEditable,
  isOpen,
  onOpenChange,
}: ActionPartProps) => {
  const text = useText();
  const { execute } = useWorkspace();
  const formId = useId();
  const { id, action, verbClass } = clause;
  if (!action) {
    return isEditable ? (
      <div className="action-part">
        <button
          type="button"
          className="clause-tool"
          aria-label={text('minutes.action.add.label', { number })}
          onClick={() => onOpenChange(execute({ type: 'set-action', id, present: true }))}
        >
          {text('minutes.action.add')}
        </button>
      </div>
    ) : null;
  }
  return (
    <div className="action-part">
      <div className="action-head">
        <ActionSummary action={action} />
        {isEditable && (
          <button
            type="button"
            className="clause-tool action-toggle"
            aria-expanded={isOpen}
            aria-controls={formId}
            aria-label={text('minutes.action.edit.label', { number })}
            onClick={() => onOpenChange(!isOpen)}
          >
            {text('minutes.action.edit')}
          </button>
        )}
        {isEditable && actionOf(verbClass) === 'possible' && (
          <button
            type="button"
            className="clause-tool"
            aria-label={text('minutes.action.remove.label', { number })}
            onClick={() => execute({ type: 'set-action', id, present: false })}
          >
            {text('minutes.action.remove')}
          </button>
        )}
      </div>
      <div id={formId}>
        {isOpen && isEditable && (
          <ActionForm
            id={id}
            action={action}
            number={number}
            languages={languages}
            isConditional={verbClass === 'conditional'}
          />
        )}
      </div>
    </div>
  );
};
