import { useQuery } from '@tanstack/react-query';
import { generationQuery, presentQuery } from '../../app/backup-queries.ts';
import { LoadFailure } from '../../app/load-failure.tsx';
import { useText } from '../../app/text.tsx';
import { Loading } from '../../components/loading.tsx';
import { Comparison } from './comparison.tsx';
import { Preview } from './preview.tsx';

export interface GenerationPanelProps {
  commission: string;
  meeting: string;
  at: string;
  shows: 'preview' | 'comparison';
}

/** An earlier state in full, or what has changed since. */
export const GenerationPanel = ({ commission, meeting, at, shows }: GenerationPanelProps) => {
  const text = useText();
  const earlier = useQuery(generationQuery(commission, meeting, at));
  const present = useQuery({ ...presentQuery(commission, meeting), enabled: shows === 'comparison' });
  const failure = earlier.error ?? (shows === 'comparison' ? present.error : null);
  if (failure) return <LoadFailure error={failure} />;
  if (!earlier.data) return <Loading label={text('status.loading')} />;
  if (shows === 'preview') return <Preview meeting={earlier.data.meeting} />;
  if (!present.data) return <Loading label={text('status.loading')} />;
  return <Comparison earlier={earlier.data.meeting} present={present.data.meeting} />;
};
