import { keyOf } from '@shared/domain/clause-reference.ts';
import { isBlank } from '@shared/text/localized.ts';
import { useId } from 'react';
import { RecordText } from '../../app/record-text.tsx';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';
import type { Decided } from './decided.ts';
import { DecisionRow } from './decision-row.tsx';
import { useRowSetting } from './row-setting.ts';
import type { SectionOfActions } from './sections.ts';
import { suggestedBy } from './suggestion.ts';
import type { Asking } from './use-deciding.ts';

/** The actions that came from one section, and what can be decided about several of them at once. */
export const SectionOfDecisions = ({
  section: { title, actions },
  decided,
  selected,
  asking,
}: {
  section: SectionOfActions;
  decided: ReadonlyMap<string, Decided>;
  selected: ReadonlySet<string>;
  asking: Asking | null;
}) => {
  const text = useText();
  const heading = useId();
  const { commission, reading, isEditable, deeds } = useRowSetting();
  const sides = commission.sides.map(({ id }) => id);
  const undecided = actions.filter(({ origin }) => !decided.has(keyOf(origin)));
  const reportedDone = undecided.filter((action) => suggestedBy(action, sides) === 'done');
  return (
    <section className="decisions-section" aria-labelledby={heading}>
      <header className="decisions-section-head">
        <h2 id={heading}>
          {isBlank(title) ? (
            text('previous-decisions.untitled')
          ) : (
            <RecordText value={title} languages={reading} />
          )}
        </h2>
        <span className="muted">
          {text('previous-decisions.section.undecided', { count: undecided.length })}
        </span>
        {isEditable && reportedDone.length > 0 && (
          <Button variant="quiet" onPress={() => deeds.decideAll(reportedDone, 'done')}>
            {text('previous-decisions.close-reported-done', { count: reportedDone.length })}
          </Button>
        )}
      </header>
      <ol className="decisions">
        {actions.map((action) => {
          const key = keyOf(action.origin);
          const decision = decided.get(key);
          return (
            <DecisionRow
              key={key}
              action={action}
              disposition={decision?.disposition ?? null}
              successor={decision?.successor ?? null}
              successorNumber={decision?.successorNumber ?? null}
              isLateAtOnce={decision?.isLateAtOnce ?? false}
              isSelected={selected.has(key)}
              asking={asking?.key === key ? asking.kind : null}
            />
          );
        })}
      </ol>
    </section>
  );
};
