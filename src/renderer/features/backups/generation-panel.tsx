import { compareMeetings } from '@shared/domain/comparison.ts';
import { useQuery } from '@tanstack/react-query';
import { generationQuery, presentQuery } from '../../app/backup-queries.ts';
import { ComparisonList } from '../../app/comparison/comparison-list.tsx';
import { LoadFailure } from '../../app/load-failure.tsx';
import { useCommission } from '../../app/queries.ts';
import { useText } from '../../app/text.tsx';
import { Loading } from '../../components/loading.tsx';
import { Preview } from './preview.tsx';

export interface GenerationPanelProps {
  commission: string;
  meeting: string;
  at: string;
  shows: 'preview' | 'comparison';
}

/** An earlier state in full, or what has changed since. */
export const GenerationPanel = ({ commission: owner, meeting: id, at, shows }: GenerationPanelProps) => {
  const text = useText();
  const earlier = useQuery(generationQuery(owner, id, at));
  const present = useQuery({ ...presentQuery(owner, id), enabled: shows === 'comparison' });
  const registers = useCommission(owner);
  const failure = earlier.error ?? registers.error ?? (shows === 'comparison' ? present.error : null);
  if (failure) return <LoadFailure error={failure} />;
  if (!earlier.data || !registers.data) return <Loading label={text('status.loading')} />;
  const { commission } = registers.data;
  if (shows === 'preview') return <Preview meeting={earlier.data.meeting} commission={commission} />;
  if (!present.data) return <Loading label={text('status.loading')} />;
  const { meeting } = present.data;
  return (
    <ComparisonList
      comparison={compareMeetings(earlier.data.meeting, meeting)}
      commission={commission}
      languages={meeting.languages}
    />
  );
};
