import type { MeetingSummary } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { nextHeader } from '@shared/domain/new-meeting.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { desk } from '../../app/desk-client.ts';
import { meetingsQuery, unwrap, useCommission } from '../../app/queries.ts';
import { ScreenFailure } from '../../app/screen-failure.tsx';
import { useText } from '../../app/text.tsx';
import { Loading } from '../../components/loading.tsx';
import { NewMeetingForm } from './new-meeting-form.tsx';
import { newestFirst } from './newest-first.ts';

/** A new meeting, prepared from the latest one of its commission. */
export const NewMeeting = () => {
  const text = useText();
  const { commission } = useParams({ from: '/commissions/$commission/meetings/new' });
  const openCommission = useCommission(commission);
  const list = useQuery(meetingsQuery(commission));
  const failure = openCommission.error ?? list.error;
  if (failure) return <ScreenFailure error={failure} />;
  if (!openCommission.data || !list.data) return <Loading label={text('status.loading')} />;
  const [latest] = list.data.meetings.toSorted(newestFirst);
  return latest ? (
    <NextMeeting commission={openCommission.data.commission} latest={latest} />
  ) : (
    <Preparation commission={openCommission.data.commission} previous={null} />
  );
};

/** What is taken over stands in the meeting itself, not in its line of the list. */
const NextMeeting = ({ commission, latest }: { commission: Commission; latest: MeetingSummary }) => {
  const text = useText();
  const { data, error } = useQuery({
    queryKey: ['meeting', commission.id, latest.id],
    queryFn: () => unwrap(desk['get-meeting']({ commission: commission.id, meeting: latest.id })),
    gcTime: 0,
  });
  if (error) return <ScreenFailure error={error} />;
  if (!data) return <Loading label={text('status.loading')} />;
  return <Preparation commission={commission} previous={data.meeting} />;
};

const Preparation = ({ commission, previous }: { commission: Commission; previous: Meeting | null }) => (
  <NewMeetingForm
    key={previous?.id ?? ''}
    commission={commission}
    previous={previous}
    start={nextHeader(commission, previous)}
  />
);
