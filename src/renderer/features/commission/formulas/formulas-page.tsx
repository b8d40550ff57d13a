import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { newMeeting, nextHeader } from '@shared/domain/new-meeting.ts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { desk } from '../../../app/desk-client.ts';
import { meetingsQuery, queryClient, unwrap, useCommission } from '../../../app/queries.ts';
import { ScreenFailure } from '../../../app/screen-failure.tsx';
import { useText } from '../../../app/text.tsx';
import { Loading } from '../../../components/loading.tsx';
import { FormulasForm } from './formulas-form.tsx';

/** The meeting with the highest number, as it stands now; null where there is none. */
const latestMeetingQuery = (commission: string) =>
  queryOptions({
    queryKey: ['latest-meeting', commission],
    queryFn: async (): Promise<Meeting | null> => {
      const { meetings } = await queryClient.fetchQuery(meetingsQuery(commission));
      const latest = meetings.toSorted((one, other) => other.ordinal - one.ordinal)[0];
      if (!latest) return null;
      return (await unwrap(desk['get-meeting']({ commission, meeting: latest.id }))).meeting;
    },
    staleTime: 0,
  });

const firstMeeting = (commission: Commission): Meeting =>
  newMeeting(commission, null, 'first', nextHeader(commission, null));

/** The formulas of a commission, with previews for its latest meeting. */
export const FormulasPage = () => {
  const text = useText();
  const { commission } = useParams({ from: '/commissions/$commission/settings/formulas' });
  const open = useCommission(commission);
  const latest = useQuery(latestMeetingQuery(commission));
  const error = open.error ?? latest.error;
  if (error) return <ScreenFailure error={error} />;
  if (!open.data || latest.data === undefined) return <Loading label={text('status.loading')} />;
  return (
    <FormulasForm
      key={commission}
      commission={open.data.commission}
      meeting={latest.data ?? firstMeeting(open.data.commission)}
    />
  );
};
