import type { CallError } from '@shared/contract/result.ts';
import type { DeskSettings } from '@shared/domain/desk-settings.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { textInFirst } from '@shared/text/localized.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { useMemo, useState } from 'react';
import { DamageBanner } from '../../app/damage-banner.tsx';
import { useErrorText } from '../../app/error-text.ts';
import { editSettings } from '../../app/follow-up-queries.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { ActionGrid } from './action-grid.tsx';
import { FilterSentence } from './filter-sentence.tsx';
import { filterOptions } from './model/filter-options.ts';
import { filterContext, filterRows } from './model/filters.ts';
import type { FollowUpRow } from './model/follow-up-row.ts';
import { entriesOf } from './model/grouping.ts';
import { sortRows } from './model/sorting.ts';
import { builtInView } from './model/views.ts';
import { OwnSideQuestion } from './own-side-question.tsx';
import type { FollowUpsAtHand } from './use-follow-ups.ts';
import { useView } from './use-view.ts';
import { ViewsBar } from './views-bar.tsx';
import './follow-ups.css';

export interface FollowUpsDeskProps {
  atHand: FollowUpsAtHand;
  /** Null: all commissions. */
  commission: Id | null;
  firstView: string;
  today: PlainDate;
}

/** The list of actions with everything that can be done to it. */
export const FollowUpsDesk = ({ atHand, commission, firstView, today }: FollowUpsDeskProps) => {
  const text = useText();
  const { errorText } = useErrorText();
  const { rows, desks, settings, damage, collator } = atHand;
  const saved = (commission !== null && settings[0]?.savedViews) || [];
  const { view, chosen, isChanged, change, choose } = useView(firstView, saved, today);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<FollowUpRow['id'] | null>(null);
  const [failure, setFailure] = useState<CallError | null>(null);

  const options = useMemo(() => filterOptions(rows, collator), [rows, collator]);
  const context = useMemo(() => filterContext(rows, today), [rows, today]);
  const shown = useMemo(
    () => sortRows(filterRows(rows, view.filters, context), view.sorting, collator),
    [rows, view.filters, view.sorting, context, collator],
  );
  const entries = useMemo(() => entriesOf(shown, view.grouping, collator), [shown, view.grouping, collator]);
  const picked = useMemo(() => shown.filter(({ id }) => selected.has(id)), [shown, selected]);

  const keep = async (id: Id, changes: Partial<DeskSettings>) => {
    const result = await editSettings(id, changes);
    setFailure(result.ok ? null : result.error);
    return result;
  };
  const toggle = ({ id }: FollowUpRow) =>
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const toggleAll = () =>
    setSelected(picked.length === shown.length ? new Set() : new Set(shown.map(({ id }) => id)));

  const [desk] = desks;
  const [firstSide, secondSide] =
    commission === null || !desk
      ? [text('follow-ups.column.first-side'), text('follow-ups.column.second-side')]
      : desk.commission.sides.map((side) => textInFirst(side.shortName, desk.reading) || side.id);
  const unknown = desks.find(({ ownSide }) => ownSide === null);
  return (
    <div className="follow-ups">
      <header className="page-head">
        <h1>{text(commission === null ? 'follow-ups.title.all' : 'follow-ups.title')}</h1>
        <ViewsBar
          chosen={chosen}
          isChanged={isChanged}
          view={view}
          saved={saved}
          canSave={commission !== null}
          onChoose={choose}
          onSave={(views, id) => {
            if (commission === null) return;
            void keep(commission, { savedViews: views }).then(({ ok }) => ok && choose(id, views));
          }}
        />
      </header>
      <DamageBanner damage={damage} />
      {unknown && (
        <OwnSideQuestion
          commission={unknown.commission}
          reading={unknown.reading}
          onAnswer={(ownSide) => void keep(unknown.commission.id, { ownSide })}
        />
      )}
      {failure && (
        <Banner tone="danger">
          <p>{errorText(failure)}</p>
        </Banner>
      )}
      <FilterSentence
        filters={view.filters}
        grouping={view.grouping}
        options={options}
        quietSince={builtInView('no-report', today).filters.report}
        knowsOwnSide={desks.some(({ ownSide }) => ownSide !== null)}
        onChange={(filters) => change({ filters })}
        onGroup={(grouping) => change({ grouping })}
      />
      <div className="follow-ups-counts">
        <p role="status">{text('follow-ups.shown', { shown: shown.length, all: rows.length })}</p>
        {picked.length > 0 && (
          <>
            <p role="status">{text('follow-ups.selected', { count: picked.length })}</p>
            <Button variant="quiet" onPress={() => setSelected(new Set())}>
              {text('follow-ups.select-none')}
            </Button>
          </>
        )}
      </div>
      {shown.length === 0 ? (
        <div className="empty-state">
          <p>{text(rows.length === 0 ? 'follow-ups.empty' : 'follow-ups.none-shown')}</p>
          {rows.length > 0 && (
            <Button onPress={() => choose('everything')}>{text('follow-ups.show-everything')}</Button>
          )}
        </div>
      ) : (
        <div className="follow-ups-work">
          <ActionGrid
            entries={entries}
            grouping={view.grouping}
            sorting={view.sorting}
            sideNames={[firstSide ?? '', secondSide ?? '']}
            selected={selected}
            openRow={open}
            onSort={(column) =>
              change({
                sorting: { column, descending: view.sorting.column === column && !view.sorting.descending },
              })
            }
            onToggle={toggle}
            onToggleAll={toggleAll}
            onOpen={({ id }) => setOpen(id)}
          />
        </div>
      )}
    </div>
  );
};
