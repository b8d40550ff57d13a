import type { ActionRow } from '@shared/contract/action-row.ts';
import { keyOf } from '@shared/domain/clause-reference.ts';
import { useSearch } from '@tanstack/react-router';
import { type CSSProperties, useEffect, useMemo, useState } from 'react';
import { DamageBanner } from '../../app/damage-banner.tsx';
import { LoadFailure } from '../../app/load-failure.tsx';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { usePreviousActions } from '../../app/use-previous-actions.ts';
import { useToday } from '../../app/use-today.ts';
import { useIsClosed, useIsEditable, useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { KeptFocus } from '../../app/writing/kept-focus.tsx';
import { useShownLanguages } from '../../app/writing/shown-languages.ts';
import { Banner } from '../../components/banner.tsx';
import { Loading } from '../../components/loading.tsx';
import { decidedIn } from './decided.ts';
import { DecisionsHead } from './decisions-head.tsx';
import { focusRow, statementOf } from './row-focus.ts';
import { type RowSetting, RowSettingContext } from './row-setting.ts';
import { SectionOfDecisions } from './section-of-decisions.tsx';
import { inSections } from './sections.ts';
import { useDeciding } from './use-deciding.ts';
import { useSelection } from './use-selection.ts';
import './previous-decisions.css';

/** Every open action of all earlier meetings, and what this one decides about each. */
export const PreviousDecisions = () => {
  const text = useText();
  const { meeting } = useMeeting();
  const isClosed = useIsClosed();
  const { previous, damage, error } = usePreviousActions();
  if (error) return <LoadFailure error={error} />;
  if (!previous) return <Loading label={text('status.loading')} />;
  return (
    <div className="previous-decisions" style={{ '--languages': meeting.languages.length } as CSSProperties}>
      <DamageBanner damage={damage} />
      {isClosed && (
        <Banner tone="information">
          <p>
            {text(
              meeting.status === 'signed'
                ? 'previous-decisions.closed.signed'
                : 'previous-decisions.closed.agreed',
            )}
          </p>
        </Banner>
      )}
      {previous.length === 0 ? (
        <p className="empty-state">
          {text(meeting.status === 'signed' ? 'previous-decisions.empty.signed' : 'previous-decisions.empty')}
        </p>
      ) : (
        <Decisions actions={previous} />
      )}
    </div>
  );
};

const Decisions = ({ actions }: { actions: readonly ActionRow[] }) => {
  const text = useText();
  const { commission } = useWorkspace();
  const { meeting } = useMeeting();
  const isEditable = useIsEditable();
  const today = useToday();
  const reading = useReadingLanguages(commission.languages).join();
  const [languages, showLanguages] = useShownLanguages(meeting.languages);
  const [isFiltered, setFiltered] = useState(false);
  const { deeds, asking, leftOut } = useDeciding();
  const decided = useMemo(() => decidedIn(meeting), [meeting]);
  const isUndecided = ({ origin }: ActionRow): boolean => !decided.has(keyOf(origin));
  const undecided = actions.filter(isUndecided);
  const shown = isFiltered ? undecided : actions;
  const { selected, select, selectAll } = useSelection(shown);

  const setting = useMemo(
    (): RowSetting => ({
      commission,
      bodies: new Map(commission.bodies.map((body) => [body.id, body])),
      languages,
      reading: reading.split(','),
      today,
      isEditable,
      deeds,
      select,
    }),
    [commission, languages, reading, today, isEditable, deeds, select],
  );

  const { action: wanted } = useSearch({
    from: '/commissions/$commission/meetings/$meeting/previous-decisions',
  });
  useEffect(() => {
    if (wanted) focusRow(wanted);
  }, [wanted]);

  return (
    <RowSettingContext value={setting}>
      <KeptFocus texts={meeting.dispositions.map(({ origin }) => statementOf(keyOf(origin)))}>
        <DecisionsHead
          all={actions.length}
          undecided={undecided.length}
          isFiltered={isFiltered}
          onFilter={setFiltered}
          selected={selected.size}
          shown={shown.length}
          onSelectAll={selectAll}
          onDecide={(kind) => {
            deeds.decideAll(
              shown.filter(({ origin }) => selected.has(keyOf(origin))),
              kind,
            );
            selectAll(false);
          }}
          languages={languages}
          onShowLanguages={showLanguages}
        />
        <div className="decisions-list" style={{ '--languages': languages.length } as CSSProperties}>
          <LeftOut references={leftOut.filter(isUndecided).map(({ reference }) => reference)} />
          {shown.length === 0 && <p className="empty-state">{text('previous-decisions.all-decided')}</p>}
          {inSections(meeting, shown).map((section) => (
            <SectionOfDecisions
              key={section.id}
              section={section}
              decided={decided}
              selected={selected}
              asking={asking}
            />
          ))}
        </div>
      </KeptFocus>
    </RowSettingContext>
  );
};

/** Which actions a decision about several has left out, for want of a section. */
const LeftOut = ({ references }: { references: readonly string[] }) => {
  const text = useText();
  if (references.length === 0) return null;
  return (
    <Banner tone="warning">
      <p>
        {text('previous-decisions.left-out', {
          count: references.length,
          references: references.join(', '),
        })}
      </p>
    </Banner>
  );
};
