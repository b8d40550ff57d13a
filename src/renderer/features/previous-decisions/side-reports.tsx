import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Side } from '@shared/domain/commission.ts';
import { latestReportOf } from '@shared/domain/follow-up.ts';
import { useDayText } from '../../app/day-text.ts';
import { RecordText } from '../../app/record-text.tsx';
import { useText } from '../../app/text.tsx';
import { useRowSetting } from './row-setting.ts';

/** What each side has reported last about an action. */
export const SideReports = ({ action }: { action: ActionRow }) => {
  const text = useText();
  const { commission } = useRowSetting();
  return (
    <dl
      className="decision-reports"
      aria-label={text('previous-decisions.reports', { reference: action.reference })}
    >
      {commission.sides.map((side) => (
        <SideReport key={side.id} action={action} side={side} />
      ))}
    </dl>
  );
};

const SideReport = ({ action, side }: { action: ActionRow; side: Side }) => {
  const text = useText();
  const { dayText } = useDayText();
  const { reading } = useRowSetting();
  const report = latestReportOf(action.reports, side.id);
  return (
    <div>
      <dt>
        <RecordText value={side.shortName} languages={reading} />
      </dt>
      {report ? (
        <dd>
          <strong>{text(`previous-decisions.reported.${report.state}`)}</strong>{' '}
          <span className="muted">{dayText(report.on)}</span>
          <p className="decision-report-text">
            <RecordText value={report.text} languages={reading} />
          </p>
        </dd>
      ) : (
        <dd className="muted">{text('previous-decisions.report.none')}</dd>
      )}
    </div>
  );
};
