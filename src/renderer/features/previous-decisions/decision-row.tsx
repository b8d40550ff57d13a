import type { ActionRow } from '@shared/contract/action-row.ts';
import { keyOf } from '@shared/domain/clause-reference.ts';
import type { Disposition, DispositionKind } from '@shared/domain/disposition.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { directionOf } from '@shared/text/language.ts';
import { textIn } from '@shared/text/localized.ts';
import { Link, useParams } from '@tanstack/react-router';
import { type KeyboardEvent, memo } from 'react';
import { ClauseNotes } from '../../app/signed/clause-notes.tsx';
import { useText } from '../../app/text.tsx';
import { focusText } from '../../app/writing/text-place.ts';
import { ActionFacts } from './action-facts.tsx';
import { DecisionChoice } from './decision-choice.tsx';
import { DecisionStatement } from './decision-statement.tsx';
import { PlaceQuestion } from './place-question.tsx';
import { goFrom, ROW_CONTROL, rowControlId, statementOf } from './row-focus.ts';
import { deedOf } from './row-keys.ts';
import { useRowSetting } from './row-setting.ts';
import { SideReports } from './side-reports.tsx';
import './decision-row.css';

export interface DecisionRowProps {
  action: ActionRow;
  disposition: Disposition | null;
  /** The clause of this meeting in which it goes on. */
  successor: Id | null;
  successorNumber: string | null;
  /** Whether it goes on with a deadline that has passed already. */
  isLateAtOnce: boolean;
  isSelected: boolean;
  /** The decision that waits for a section. */
  asking: DispositionKind | null;
}

/**
 * One action of an earlier meeting with everything that a decision about it needs. Its checkbox stands for the row:
 * with the focus on it, keys decide. Memoised: with hundreds of actions, a decision renders one.
 */
export const DecisionRow = memo(
  ({
    action,
    disposition,
    successor,
    successorNumber,
    isLateAtOnce,
    isSelected,
    asking,
  }: DecisionRowProps) => {
    const text = useText();
    const { languages, isEditable, deeds, select } = useRowSetting();
    const { reference } = action;
    const key = keyOf(action.origin);

    const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
      const deed = deedOf(event);
      // On a button of the row, Enter presses it.
      if (!deed || (deed.do === 'write' && !event.currentTarget.hasAttribute(ROW_CONTROL))) return;
      event.preventDefault();
      if (deed.do === 'decide') deeds.decide(action, deed.kind);
      else if (deed.do === 'withdraw') deeds.withdraw(action);
      else if (deed.do === 'go') goFrom(key, deed.to);
      else focusText({ of: statementOf(key), language: languages[0] ?? '', cursor: 'end' });
    };

    return (
      <li className="decision" data-decided={disposition !== null || undefined}>
        <div className="decision-head">
          {isEditable && (
            <input
              type="checkbox"
              id={rowControlId(key)}
              {...{ [ROW_CONTROL]: '' }}
              aria-label={text('previous-decisions.select', { reference })}
              checked={isSelected}
              onChange={(event) => select(key, event.target.checked)}
              onKeyDown={onKeyDown}
            />
          )}
          <span className="decision-reference">{reference}</span>
        </div>
        <div className="decision-clause">
          <div className="decision-texts">
            {languages.map((language) => (
              <p key={language} lang={language} dir={directionOf(language)}>
                {textIn(action.text, language)}
              </p>
            ))}
          </div>
          <ClauseNotes notes={action.rectifications} languages={languages} />
          <ActionFacts action={action} />
        </div>
        <SideReports action={action} />
        <div className="decision-answer">
          <DecisionChoice action={action} decided={disposition?.kind ?? null} onKeyDown={onKeyDown} />
          {asking && <PlaceQuestion action={action} kind={asking} />}
          {disposition && action.state !== 'open' && isEditable && (
            <p className="decision-warning">{text('previous-decisions.not-open')}</p>
          )}
          {disposition && <DecisionStatement action={action} disposition={disposition} />}
          {successor && successorNumber && <SuccessorLink clause={successor} number={successorNumber} />}
          {isLateAtOnce && isEditable && (
            <p className="decision-warning">{text('previous-decisions.late-at-once')}</p>
          )}
        </div>
      </li>
    );
  },
);

const SuccessorLink = ({ clause, number }: { clause: Id; number: string }) => {
  const text = useText();
  const { commission = '', meeting = '' } = useParams({ strict: false });
  return (
    <Link
      className="decision-successor"
      to="/commissions/$commission/meetings/$meeting/minutes"
      params={{ commission, meeting }}
      search={{ clause }}
    >
      {text('previous-decisions.successor', { number })}
    </Link>
  );
};
