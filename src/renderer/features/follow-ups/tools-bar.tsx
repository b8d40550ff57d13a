import type { Id } from '@shared/domain/identifier.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { textInFirst } from '@shared/text/localized.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { useState } from 'react';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';
import { ExportBar } from './export-bar.tsx';
import { ImplementationReport } from './implementation-report.tsx';
import type { CommissionAtDesk, FollowUpRow } from './model/follow-up-row.ts';
import { SelectionTools } from './selection-tools.tsx';
import type { Selection } from './use-selection.ts';

export interface ToolsBarProps {
  shown: readonly FollowUpRow[];
  /** How many actions there are at all. */
  all: number;
  selection: Selection;
  /** Null: several commissions. */
  desk: CommissionAtDesk | null;
  languages: readonly LanguageTag[];
  today: PlainDate;
  onImport: () => void;
  onChangeOwnSide: () => void;
}

/** How many actions there are, what can be done to the selected ones, and the files they go into and come from. */
export const ToolsBar = ({
  shown,
  all,
  selection,
  desk,
  languages,
  today,
  onImport,
  onChangeOwnSide,
}: ToolsBarProps) => {
  const text = useText();
  const [isReporting, setReporting] = useState(false);
  const ownSide = desk?.commission.sides.find(({ id }) => id === desk.ownSide);
  const commission: Id | null = desk?.commission.id ?? null;
  return (
    <div className="follow-ups-tools">
      {selection.rows.length > 0 ? (
        <SelectionTools selection={selection} today={today} />
      ) : (
        <div className="actions">
          <p role="status" className="muted">
            {text('follow-ups.shown', { shown: shown.length, all })}
          </p>
          {ownSide && desk && (
            <Button variant="quiet" onPress={onChangeOwnSide}>
              {text('follow-ups.own-side.change', { side: textInFirst(ownSide.shortName, desk.reading) })}
            </Button>
          )}
        </div>
      )}
      <ExportBar shown={shown} commission={commission} languages={languages}>
        {desk && (
          <>
            <Button onPress={() => setReporting(true)}>{text('follow-ups.implementation.open')}</Button>
            <Button onPress={onImport}>{text('follow-ups.import.open')}</Button>
          </>
        )}
      </ExportBar>
      {isReporting && desk && (
        <ImplementationReport
          commission={desk.commission}
          ownSide={desk.ownSide}
          onClose={() => setReporting(false)}
        />
      )}
    </div>
  );
};
