import { useQuery } from '@tanstack/react-query';
import { Banner } from '../components/banner.tsx';
import { backupStateQuery } from './backup-queries.ts';
import { useMomentText } from './moment-text.ts';
import { useText } from './text.tsx';

/** Why backups are not made as they should be; nothing where all is well. */
export const BackupBanner = () => {
  const text = useText();
  const momentText = useMomentText();
  const { data } = useQuery(backupStateQuery);
  if (!data || (data.failure === null && data.generationProblem === null)) return null;
  return (
    <Banner tone="warning">
      {data.failure && (
        <p>
          {text('backups.failure', {
            time: momentText(data.failure.at),
            reason: data.failure.reason,
            folder: data.folder ?? '',
          })}
        </p>
      )}
      {data.generationProblem && (
        <p>{text('backups.generation-problem', { reason: data.generationProblem })}</p>
      )}
    </Banner>
  );
};
