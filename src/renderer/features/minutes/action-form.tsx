import type { Action } from '@shared/domain/clause.ts';
import type { DeadlineMeaning } from '@shared/domain/deadline.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { LocalizedField } from '../../app/fields/localized-field.tsx';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { ActionBodies } from './action-bodies.tsx';
import { DeadlineFields } from './deadline-fields.tsx';
import { deadlineSuggestions } from './deadline-suggestions.ts';
import { SuggestedMeanings } from './suggested-meanings.tsx';

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
  const { deadline } = action;
  const { meeting } = session.view();
  const suggestions = deadlineSuggestions(deadline, languages, meeting.ordinal + 1);
  const mean = (meaning: DeadlineMeaning) =>
    execute({ type: 'set-deadline', id, deadline: { ...deadline, meaning } });
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
        value={deadline.phrase}
        languages={languages}
        isOneLine
        onChange={(language, value) => execute({ type: 'edit-deadline-phrase', id, language, text: value })}
        onEnter={(language) => {
          const suggestion = suggestions.find((candidate) => candidate.languages.includes(language));
          return suggestion !== undefined && mean(suggestion.meaning);
        }}
      />
      <SuggestedMeanings suggestions={suggestions} onTake={mean} />
      <div className="deadline-fields">
        <DeadlineFields meaning={deadline.meaning} start={meeting.lastDay ?? today()} onChange={mean} />
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
