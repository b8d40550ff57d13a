import type { ActionRow } from '@shared/contract/action-row.ts';
import { keyOf } from '@shared/domain/clause-reference.ts';
import type { Disposition } from '@shared/domain/disposition.ts';
import { displayTag } from '@shared/text/language.ts';
import { textIn } from '@shared/text/localized.ts';
import type { KeyboardEvent } from 'react';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { TextCell } from '../../app/writing/text-cell.tsx';
import { focusRow, statementOf } from './row-focus.ts';
import { useRowSetting } from './row-setting.ts';

/** What the record says of the decision, in every language shown. */
export const DecisionStatement = ({
  action: { origin, reference },
  disposition,
}: {
  action: ActionRow;
  disposition: Disposition;
}) => {
  const text = useText();
  const languageName = useLanguageName();
  const { execute } = useWorkspace();
  const { languages, isEditable } = useRowSetting();
  const key = keyOf(origin);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    focusRow(key);
  };
  return (
    <div className="decision-statement">
      {languages.map((language) => (
        <TextCell
          key={language}
          of={statementOf(key)}
          label={text('previous-decisions.statement', { reference, language: displayTag(language) })}
          language={language}
          value={textIn(disposition.statement, language)}
          placeholder={text('previous-decisions.statement.missing', { language: languageName(language) })}
          isReadOnly={!isEditable}
          onChange={(value) => execute({ type: 'edit-disposition-statement', origin, language, text: value })}
          onKeyDown={onKeyDown}
        />
      ))}
    </div>
  );
};
