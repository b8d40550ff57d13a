import type { ActionRow } from '@shared/contract/action-row.ts';
import { DISPOSITION_KINDS, type DispositionKind } from '@shared/domain/disposition.ts';
import type { KeyboardEvent } from 'react';
import { Toolbar } from 'react-aria-components';
import { useText } from '../../app/text.tsx';
import { keyFor } from './row-keys.ts';
import { useRowSetting } from './row-setting.ts';
import { suggestedBy } from './suggestion.ts';

/** The four ways to decide about an action, and what the reports speak for as long as nothing is decided. */
export const DecisionChoice = ({
  action,
  decided,
  onKeyDown,
}: {
  action: ActionRow;
  decided: DispositionKind | null;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}) => {
  const text = useText();
  const { commission, isEditable, deeds } = useRowSetting();
  const { reference } = action;
  if (!isEditable)
    return (
      <p className="decision-taken">
        {decided ? text(`previous-decisions.kind.${decided}`) : text('previous-decisions.none')}
      </p>
    );
  const suggested = decided
    ? null
    : suggestedBy(
        action,
        commission.sides.map(({ id }) => id),
      );
  return (
    <div className="decision-choice">
      <Toolbar className="decision-kinds" aria-label={text('previous-decisions.decision', { reference })}>
        {DISPOSITION_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="decision-kind"
            aria-pressed={decided === kind}
            aria-keyshortcuts={keyFor(kind)}
            onClick={() => deeds.decide(action, kind)}
            onKeyDown={onKeyDown}
          >
            <span className="decision-key" aria-hidden="true">
              {keyFor(kind)}
            </span>
            {text(`previous-decisions.kind.${kind}`)}
          </button>
        ))}
        {decided && (
          <button
            type="button"
            className="decision-withdraw"
            aria-label={text('previous-decisions.withdraw.label', { reference })}
            onClick={() => deeds.withdraw(action)}
            onKeyDown={onKeyDown}
          >
            {text('previous-decisions.withdraw')}
          </button>
        )}
      </Toolbar>
      {suggested && (
        <p className="decision-suggestion">
          {text('previous-decisions.suggestion', {
            kind: text(`previous-decisions.kind.${suggested}`),
          })}
        </p>
      )}
    </div>
  );
};
