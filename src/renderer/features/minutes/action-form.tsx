import type { Action } from '@shared/domain/clause.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { LocalizedField } from '../../app/fields/localized-field.tsx';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { ActionBodies } from './action-bodies.tsx';
import { DeadlineFields } from './deadline-fields.tsx';

export interface ActionFormProps {
  /** The clause. */
  id: Id;
  action: Action;
  number: string;
  languages: readonly LanguageTag[];
  isConditional: boolean;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Who is responsible, by when, on what condition, and with what result. */
export const ActionForm = ({ id, action, number, languages, isConditional }: ActionFormProps) => {
  const text = useText();
  const { session, execute } = useWorkspace();
  return (
    <fieldset className="action-form" data-of={id} aria-label={text('minutes.action', { number })}>
      <ActionBodies id={id} responsible={action.responsible} jointBodies={action.jointBodies} />
      {isConditional && (
        <LocalizedField
          label={text('minutes.action.condition')}
          value={action.condition}
          languages={languages}
          onChange={(language, value) => execute({ type: 'edit-condition', id, language, text: value })}
        />
      )}
      <LocalizedField
        label={text('minutes.action.phrase')}
        value={action.deadline.phrase}
        languages={languages}
        onChange={(language, value) => execute({ type: 'edit-deadline-phrase', id, language, text: value })}
      />
      <div className="deadline-fields">
        <DeadlineFields
          meaning={action.deadline.meaning}
          start={session.view().meeting.lastDay ?? today()}
          onChange={(meaning) =>
            execute({ type: 'set-deadline', id, deadline: { ...action.deadline, meaning } })
          }
        />
      </div>
      <LocalizedField
        label={text('minutes.action.result')}
        value={action.expectedResult}
        languages={languages}
        onChange={(language, value) => execute({ type: 'edit-expected-result', id, language, text: value })}
      />
    </fieldset>
  );
};
