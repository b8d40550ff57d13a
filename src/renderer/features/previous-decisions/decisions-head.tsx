import { DISPOSITION_KINDS, type DispositionKind } from '@shared/domain/disposition.ts';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { useIsEditable, useMeeting } from '../../app/workspace-context.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { KeysOfRows } from './keys-of-rows.tsx';
import { HEAD_ID } from './row-focus.ts';

export interface DecisionsHeadProps {
  /** How many actions there are, and how many of them nothing is decided about. */
  all: number;
  undecided: number;
  isFiltered: boolean;
  onFilter: (isFiltered: boolean) => void;
  selected: number;
  shown: number;
  onSelectAll: (isSelected: boolean) => void;
  onDecide: (kind: DispositionKind) => void;
  languages: readonly string[];
  onShowLanguages: (languages: readonly string[]) => void;
}

/** How far the decisions are, which actions are shown, and what can be decided about all that are selected. */
export const DecisionsHead = ({
  all,
  undecided,
  isFiltered,
  onFilter,
  selected,
  shown,
  onSelectAll,
  onDecide,
  languages,
  onShowLanguages,
}: DecisionsHeadProps) => {
  const text = useText();
  const languageName = useLanguageName();
  const { meeting } = useMeeting();
  const isEditable = useIsEditable();
  return (
    <div id={HEAD_ID} className="decisions-head" tabIndex={-1}>
      <div className="decisions-options">
        <p className="decisions-progress" role="status">
          {text('previous-decisions.progress', { decided: all - undecided, all })}
        </p>
        <Checkbox
          label={text('previous-decisions.filter', { count: undecided })}
          isSelected={isFiltered}
          onChange={onFilter}
        />
        {meeting.languages.length > 1 && (
          <CheckboxGroup
            label={text('previous-decisions.languages')}
            value={languages}
            options={meeting.languages.map((id) => ({ id, label: languageName(id) }))}
            onChange={onShowLanguages}
          />
        )}
      </div>
      {isEditable && (
        <div className="decisions-options">
          <Checkbox
            label={
              selected > 0
                ? text('previous-decisions.selected', { count: selected })
                : text('previous-decisions.select-all')
            }
            isSelected={shown > 0 && selected === shown}
            onChange={onSelectAll}
          />
          {selected > 0 && (
            <fieldset className="decisions-bulk">
              <legend className="visually-hidden">{text('previous-decisions.decide-selected')}</legend>
              {DISPOSITION_KINDS.map((kind) => (
                <button key={kind} type="button" className="decision-kind" onClick={() => onDecide(kind)}>
                  {text(`previous-decisions.kind.${kind}`)}
                </button>
              ))}
            </fieldset>
          )}
          <KeysOfRows />
        </div>
      )}
    </div>
  );
};
