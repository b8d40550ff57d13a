import type { CallError } from '@shared/contract/result.ts';
import type { DeskSettings, SavedView } from '@shared/domain/desk-settings.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { useState } from 'react';
import { DamageBanner } from '../../app/damage-banner.tsx';
import { useErrorText } from '../../app/error-text.ts';
import { editSettings } from '../../app/follow-up-queries.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { FilterSentence } from './filter-sentence.tsx';
import { ImportReports } from './import/import-reports.tsx';
import { type Mode, ModeSwitch } from './mode-switch.tsx';
import { type BuiltInView, builtInView } from './model/views.ts';
import { OwnSideQuestion } from './own-side-question.tsx';
import { Pictures } from './pictures/pictures.tsx';
import { ToolsBar } from './tools-bar.tsx';
import type { FollowUpsAtHand } from './use-follow-ups.ts';
import { useSelection } from './use-selection.ts';
import { useShown } from './use-shown.ts';
import { useView } from './use-view.ts';
import { ViewsBar } from './views-bar.tsx';
import { WorkTable } from './work-table.tsx';
import './follow-ups.css';

export interface FollowUpsDeskProps {
  atHand: FollowUpsAtHand;
  /** Null: all commissions. */
  commission: Id | null;
  firstView: string;
  today: PlainDate;
}

/** The actions as a table or in pictures, with everything that can be done to them. */
export const FollowUpsDesk = ({ atHand, commission, firstView, today }: FollowUpsDeskProps) => {
  const text = useText();
  const { errorText } = useErrorText();
  const { rows, desks, settings, damage, collator } = atHand;
  const [desk] = commission === null ? [] : desks;
  const saved = (commission !== null && settings[0]?.savedViews) || [];
  const { view, chosen, isChanged, change, choose } = useView(firstView, saved, today);
  const shown = useShown(atHand, view, today);
  const selection = useSelection(shown.rows);
  const [mode, setMode] = useState<Mode>('table');
  const [isAsking, setAsking] = useState(false);
  const [removedView, setRemovedView] = useState<SavedView | null>(null);
  const [failure, setFailure] = useState<CallError | null>(null);

  const keep = async (id: Id, changes: Partial<DeskSettings>): Promise<boolean> => {
    const result = await editSettings(id, changes);
    setFailure(result.ok ? null : result.error);
    return result.ok;
  };
  const keepViews = async (views: SavedView[], next: string) => {
    if (commission === null || !(await keep(commission, { savedViews: views }))) return;
    setRemovedView(saved.find(({ id }) => !views.some((kept) => kept.id === id)) ?? null);
    choose(next, views);
  };
  const asked = desks.find(({ ownSide }) => ownSide === null) ?? (isAsking ? desk : undefined);
  const languages = [...new Set(desks.flatMap(({ reading }) => reading))];

  return (
    <div className="follow-ups">
      <header className="page-head">
        <div className="follow-ups-title">
          <h1>{text(commission === null ? 'follow-ups.title.all' : 'follow-ups.title')}</h1>
          <ModeSwitch mode={mode} onChange={setMode} />
        </div>
        <ViewsBar
          chosen={chosen}
          isChanged={isChanged}
          view={view}
          saved={saved}
          canSave={commission !== null}
          onChoose={choose}
          onSave={(views, next) => void keepViews(views, next)}
        />
      </header>
      <DamageBanner damage={damage} />
      {asked && (
        <OwnSideQuestion
          commission={asked.commission}
          reading={asked.reading}
          onAnswer={(side) => {
            setAsking(false);
            void keep(asked.commission.id, { ownSide: side });
          }}
        />
      )}
      {removedView && (
        <Banner
          tone="information"
          dismiss={{ label: text('action.dismiss'), onPress: () => setRemovedView(null) }}
        >
          <p>{text('follow-ups.view.removed', { name: removedView.name })}</p>
          <Button onPress={() => void keepViews([...saved, removedView], removedView.id)}>
            {text('action.undo')}
          </Button>
        </Banner>
      )}
      {failure && (
        <Banner tone="danger">
          <p>{errorText(failure)}</p>
        </Banner>
      )}
      <div className="follow-ups-controls" hidden={mode === 'import'}>
        <FilterSentence
          filters={view.filters}
          grouping={view.grouping}
          options={shown.options}
          quietSince={builtInView('no-report', today).filters.report}
          knowsOwnSide={desks.some(({ ownSide: side }) => side !== null)}
          onChange={(filters) => change({ filters })}
          onGroup={(grouping) => change({ grouping })}
        />
        <ToolsBar
          shown={shown.rows}
          all={rows.length}
          selection={selection}
          desk={desk ?? null}
          languages={languages}
          today={today}
          onImport={() => setMode('import')}
          onChangeOwnSide={() => setAsking(!isAsking)}
        />
      </div>
      {mode === 'import' && desk && (
        <ImportReports
          commission={desk.commission}
          ownSide={desk.ownSide}
          rows={rows}
          onClose={() => setMode('table')}
        />
      )}
      {mode === 'pictures' && <Pictures rows={shown.rows} today={today} collator={collator} />}
      {mode === 'table' && (
        <WorkTable
          rows={rows}
          shown={shown}
          view={view}
          selection={selection}
          desk={desk ?? null}
          onChange={change}
          onShowEverything={() => choose('everything' satisfies BuiltInView)}
        />
      )}
    </div>
  );
};
