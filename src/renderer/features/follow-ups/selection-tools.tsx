import type { CallError } from '@shared/contract/result.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { useState } from 'react';
import { editFollowUps } from '../../app/follow-up-queries.ts';
import { newId } from '../../app/new-id.ts';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';
import { type ReportDraft, reportEdits } from './model/report-draft.ts';
import { ReportDialog } from './report-dialog.tsx';
import type { Selection } from './use-selection.ts';

/** What can be done to the selected actions at once. */
export const SelectionTools = ({ selection, today }: { selection: Selection; today: PlainDate }) => {
  const text = useText();
  const [isReporting, setReporting] = useState(false);
  const { rows, clear } = selection;
  const [first] = rows;
  if (!first) return null;
  const { commission, ownSide } = first;
  const isOneCommission = rows.every((row) => row.commission.id === commission.id);

  /** Meeting by meeting; what a failed one leaves to do stays selected. */
  const report = async (draft: ReportDraft): Promise<CallError | null> => {
    for (const { commission: id, meeting, commands } of reportEdits(rows, draft, () => newId('report'))) {
      const result = await editFollowUps(id, meeting, commands);
      if (!result.ok) return result.error;
      for (const row of rows) if (row.action.origin.meeting === meeting) selection.toggle(row);
    }
    return null;
  };

  return (
    <div className="actions">
      <p role="status">{text('follow-ups.selected', { count: rows.length })}</p>
      <Button isDisabled={!isOneCommission} onPress={() => setReporting(true)}>
        {text('follow-ups.report.several')}
      </Button>
      <Button variant="quiet" onPress={clear}>
        {text('follow-ups.select-none')}
      </Button>
      {isReporting && (
        <ReportDialog
          title={text('follow-ups.report.title.several', { count: rows.length })}
          commission={commission}
          first={{ side: ownSide ?? commission.sides[0].id, on: today, state: 'in-progress', text: {} }}
          onSave={report}
          onClose={() => setReporting(false)}
        />
      )}
    </div>
  );
};
