import type { GenerationSummary, KeptFile } from '@shared/contract/backup-calls.ts';
import { useId } from 'react';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';
import { GenerationPanel, type GenerationPanelProps } from './generation-panel.tsx';

export interface GenerationRowProps extends Pick<GenerationPanelProps, 'commission' | 'meeting'> {
  file: KeptFile;
  generation: GenerationSummary;
  /** When it was, in words. */
  time: string;
  /** What is unfolded below the row. */
  shows: GenerationPanelProps['shows'] | null;
  onShow: (shows: GenerationPanelProps['shows'] | null) => void;
  /** Left out where it cannot be restored. */
  onRestore?: (() => void) | undefined;
}

/** One earlier state: when it was, how much was in it, and what can be done with it. */
export const GenerationRow = ({
  file,
  generation,
  time,
  shows,
  onShow,
  onRestore,
  ...address
}: GenerationRowProps) => {
  const text = useText();
  const timeId = useId();
  const { at, problem, status } = generation;
  const toggle = (kind: GenerationPanelProps['shows']) => onShow(shows === kind ? null : kind);
  const content =
    file === 'meeting'
      ? text('backups.generation.minutes', {
          status: status === null ? '' : text(`meeting.status.${status}`),
          clauses: generation.clauses,
          actions: generation.actions,
        })
      : text('backups.generation.follow-ups', { reports: generation.reports });
  return (
    <li className="generation">
      <div className="generation-line">
        <span id={timeId} className="generation-time">
          {time}
        </span>
        <span className="muted">{problem ?? content}</span>
        {problem === null && (
          <span className="generation-tools">
            {file === 'meeting' && (
              <>
                <Button
                  variant="quiet"
                  aria-describedby={timeId}
                  aria-expanded={shows === 'preview'}
                  onPress={() => toggle('preview')}
                >
                  {text('backups.preview')}
                </Button>
                <Button
                  variant="quiet"
                  aria-describedby={timeId}
                  aria-expanded={shows === 'comparison'}
                  onPress={() => toggle('comparison')}
                >
                  {text('backups.compare')}
                </Button>
              </>
            )}
            {onRestore && (
              <Button aria-describedby={timeId} onPress={onRestore}>
                {text('backups.restore')}
              </Button>
            )}
          </span>
        )}
      </div>
      {shows && (
        <div className="generation-panel">
          <GenerationPanel {...address} at={at} shows={shows} />
        </div>
      )}
    </li>
  );
};
