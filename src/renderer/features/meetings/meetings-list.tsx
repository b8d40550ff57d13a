import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { BackupBanner } from '../../app/backup-banner.tsx';
import { DamageBanner } from '../../app/damage-banner.tsx';
import { deskQuery, meetingsQuery, useCommission } from '../../app/queries.ts';
import { ScreenFailure } from '../../app/screen-failure.tsx';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import { DeletedMeeting, useDeleting } from './deleted-meeting.tsx';
import { MeetingsTable } from './meetings-table.tsx';

/** The meetings of a commission, newest first. */
export const MeetingsList = () => {
  const text = useText();
  const navigate = useNavigate();
  const { commission } = useParams({ from: '/commissions/$commission/meetings' });
  const openCommission = useCommission(commission);
  const list = useQuery(meetingsQuery(commission));
  const desk = useQuery(deskQuery);
  const deleting = useDeleting();
  const failure = openCommission.error ?? list.error;
  if (failure) return <ScreenFailure error={failure} />;
  if (!openCommission.data || !list.data) return <Loading label={text('status.loading')} />;

  const { meetings, damage } = list.data;
  const reported = new Map([...(desk.data?.damage ?? []), ...damage].map((entry) => [entry.file, entry]));
  const newMeeting = (
    <Button
      variant="primary"
      onPress={() => void navigate({ to: '/commissions/$commission/meetings/new', params: { commission } })}
    >
      {text('meetings.new')}
    </Button>
  );
  return (
    <div className="page">
      <header className="page-head">
        <h1>{text('meetings.title')}</h1>
        {meetings.length > 0 && newMeeting}
      </header>
      <DamageBanner damage={[...reported.values()]} />
      <BackupBanner />
      <DeletedMeeting {...deleting} />
      {meetings.length > 0 ? (
        <MeetingsTable
          meetings={meetings}
          commission={openCommission.data.commission}
          onDelete={(meeting) => void deleting.remove(meeting)}
        />
      ) : (
        <div className="empty-state">
          <p>{text('meetings.empty')}</p>
          {newMeeting}
        </div>
      )}
    </div>
  );
};
