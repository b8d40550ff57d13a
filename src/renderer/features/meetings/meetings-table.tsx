import type { MeetingSummary } from '@shared/contract/calls.ts';
import { type Commission, sideOf } from '@shared/domain/commission.ts';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMeetingTitle } from '../../app/meeting-title.ts';
import { RecordText } from '../../app/record-text.tsx';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { MenuButton } from '../../components/menu-button.tsx';
import { useMeetingDates } from './meeting-dates.ts';
import { newestFirst } from './newest-first.ts';
import './meetings-table.css';

/** One line a meeting; the whole line opens its workspace, and a menu at its end holds the rest. */
export const MeetingsTable = ({
  meetings,
  commission,
  onDelete,
}: {
  meetings: readonly MeetingSummary[];
  commission: Commission;
  onDelete: (meeting: MeetingSummary) => void;
}) => {
  const text = useText();
  return (
    <div className="meetings-card">
      <table className="meetings-table" aria-label={text('meetings.title')}>
        <thead>
          <tr>
            <th scope="col">{text('meetings.column.meeting')}</th>
            <th scope="col">{text('meetings.column.place')}</th>
            <th scope="col">{text('meetings.column.dates')}</th>
            <th scope="col">{text('meetings.column.mode')}</th>
            <th scope="col">{text('meetings.column.host')}</th>
            <th scope="col">{text('meetings.column.status')}</th>
            <th scope="col" className="number">
              {text('meetings.column.clauses')}
            </th>
            <th scope="col" className="number">
              {text('meetings.column.actions')}
            </th>
            <th scope="col" className="number">
              {text('meetings.column.not-agreed')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{text('meetings.column.menu')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {meetings.toSorted(newestFirst).map((meeting) => (
            <MeetingRow
              key={meeting.id}
              meeting={meeting}
              commission={commission}
              onDelete={() => onDelete(meeting)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** What both sides have agreed to stays. */
const isDeletable = ({ status }: MeetingSummary): boolean => status === 'planned' || status === 'drafting';

const MeetingRow = ({
  meeting,
  commission,
  onDelete,
}: {
  meeting: MeetingSummary;
  commission: Commission;
  onDelete: () => void;
}) => {
  const navigate = useNavigate();
  const text = useText();
  const title = useMeetingTitle();
  const dates = useMeetingDates();
  const reading = useReadingLanguages(commission.languages);
  const host = meeting.host === null ? undefined : sideOf(commission, meeting.host);
  return (
    <tr>
      <th scope="row">
        <Link
          to="/commissions/$commission/meetings/$meeting/overview"
          params={{ commission: commission.id, meeting: meeting.id }}
        >
          {title(meeting)}
        </Link>
      </th>
      <td className="place">
        <RecordText value={meeting.place} languages={reading} />
      </td>
      <td>{dates(meeting)}</td>
      <td>{text(`meeting.mode.${meeting.mode}`)}</td>
      <td>{host && <RecordText value={host.shortName} languages={reading} />}</td>
      <td>
        <span className="status-mark" data-status={meeting.status}>
          {text(`meeting.status.${meeting.status}`)}
        </span>
      </td>
      <td className="number">{meeting.clauses}</td>
      <td className="number">{meeting.actions}</td>
      <td className="number">{meeting.openClauses}</td>
      <td className="row-menu">
        <MenuButton
          label={text('meetings.menu', { meeting: title(meeting) })}
          choices={[
            { id: 'earlier-states', label: text('meetings.earlier-states') },
            ...(isDeletable(meeting) ? [{ id: 'delete' as const, label: text('meetings.delete') }] : []),
          ]}
          onChoose={(choice) =>
            choice === 'delete'
              ? onDelete()
              : void navigate({
                  to: '/commissions/$commission/backups',
                  params: { commission: commission.id },
                  search: { meeting: meeting.id },
                })
          }
        />
      </td>
    </tr>
  );
};
