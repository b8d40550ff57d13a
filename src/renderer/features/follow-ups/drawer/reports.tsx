import type { CallError } from '@shared/contract/result.ts';
import { sideOf } from '@shared/domain/commission.ts';
import type { FollowUpCommand, Report } from '@shared/domain/follow-up.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useState } from 'react';
import { useDayText } from '../../../app/day-text.ts';
import { useErrorText } from '../../../app/error-text.ts';
import { editFollowUps } from '../../../app/follow-up-queries.ts';
import { newId } from '../../../app/new-id.ts';
import { RecordText } from '../../../app/record-text.tsx';
import { useReadingLanguages } from '../../../app/registers/reading-languages.ts';
import { useText } from '../../../app/text.tsx';
import { useToday } from '../../../app/use-today.ts';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import type { FollowUpRow } from '../model/follow-up-row.ts';
import { ReportDialog } from '../report-dialog.tsx';

/** What both sides have reported, the latest first, each to be corrected or removed. */
export const Reports = ({ row }: { row: FollowUpRow }) => {
  const text = useText();
  const today = useToday();
  const { dayText } = useDayText();
  const { errorText } = useErrorText();
  const { action, commission, ownSide } = row;
  const reading = useReadingLanguages(commission.languages);
  const [written, setWritten] = useState<Report | null>(null);
  const [removed, setRemoved] = useState<Report | null>(null);
  const [failure, setFailure] = useState<CallError | null>(null);

  const edit = async (command: FollowUpCommand): Promise<CallError | null> => {
    const result = await editFollowUps(commission.id, action.origin.meeting, [command]);
    return result.ok ? null : result.error;
  };
  const put = (report: Report) => edit({ type: 'put-report', clause: action.number, report });
  const remove = async (report: Report) => {
    const error = await edit({ type: 'remove-report', clause: action.number, id: report.id });
    setFailure(error);
    setRemoved(error === null ? report : null);
  };
  const restore = async (report: Report) => {
    const error = await put(report);
    setFailure(error);
    if (error === null) setRemoved(null);
  };
  const sideName = (id: string): string => {
    const side = sideOf(commission, id);
    return (side && textInFirst(side.shortName, reading)) || id;
  };

  return (
    <section className="drawer-part">
      <header className="drawer-part-head">
        <h3>{text('follow-ups.reports')}</h3>
        <Button
          variant="quiet"
          onPress={() =>
            setWritten({
              id: newId('report'),
              side: ownSide ?? commission.sides[0].id,
              on: today,
              state: 'in-progress',
              text: {},
            })
          }
        >
          {text('follow-ups.report.add')}
        </Button>
      </header>
      {action.reports.length === 0 && <p className="muted">{text('follow-ups.report.none')}</p>}
      <ul className="reports">
        {action.reports.toReversed().map((report) => {
          const named = { side: sideName(report.side), day: dayText(report.on) };
          return (
            <li key={report.id}>
              <p>
                <strong>{text(`follow-ups.reported.${report.state}`)}</strong>{' '}
                <span className="muted">
                  {named.side} · {named.day}
                </span>
              </p>
              <p>
                <RecordText value={report.text} languages={reading} />
              </p>
              <div className="actions">
                <Button
                  variant="quiet"
                  aria-label={text('follow-ups.report.edit.label', named)}
                  onPress={() => setWritten(report)}
                >
                  {text('follow-ups.report.edit')}
                </Button>
                <Button
                  variant="quiet"
                  aria-label={text('follow-ups.report.remove.label', named)}
                  onPress={() => void remove(report)}
                >
                  {text('action.remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {removed && (
        <Banner tone="information">
          <p>{text('follow-ups.report.removed')}</p>
          <Button onPress={() => void restore(removed)}>{text('action.undo')}</Button>
        </Banner>
      )}
      {failure && (
        <Banner tone="danger">
          <p>{errorText(failure)}</p>
        </Banner>
      )}
      {written && (
        <ReportDialog
          title={text('follow-ups.report.title', { reference: action.reference })}
          commission={commission}
          first={written}
          onSave={(draft) => put({ ...draft, id: written.id })}
          onClose={() => setWritten(null)}
        />
      )}
    </section>
  );
};
