import { useParams, useSearch } from '@tanstack/react-router';
import { LoadFailure } from '../../app/load-failure.tsx';
import { useText } from '../../app/text.tsx';
import { useToday } from '../../app/use-today.ts';
import { Loading } from '../../components/loading.tsx';
import { FollowUpsDesk } from './follow-ups-desk.tsx';
import { BUILT_IN_VIEWS } from './model/views.ts';
import { useFollowUps } from './use-follow-ups.ts';

/** What became of every action of one commission, or of all commissions. */
export const FollowUps = () => {
  const text = useText();
  const { commission = null } = useParams({ strict: false });
  const { view = BUILT_IN_VIEWS[0] } = useSearch({ strict: false });
  const today = useToday();
  const { data, error } = useFollowUps(commission, today);
  if (error) return <LoadFailure error={error} />;
  if (!data) return <Loading label={text('status.loading')} />;
  return (
    <FollowUpsDesk
      key={`${commission} ${view}`}
      atHand={data}
      commission={commission}
      firstView={view}
      today={today}
    />
  );
};
