import type { MeetingSummary } from '@shared/contract/calls.ts';
import type { CallError } from '@shared/contract/result.ts';
import { useState } from 'react';
import { refreshRestored } from '../../app/backup-queries.ts';
import { desk } from '../../app/desk-client.ts';
import { useErrorText } from '../../app/error-text.ts';
import { useMeetingTitle } from '../../app/meeting-title.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';

/** What became of the meeting that was deleted last: it is in the trash, or the reason why it is not. */
type Outcome = { entry: string; meeting: MeetingSummary } | { error: CallError } | null;

/** Deletes meetings, and takes the last one back. */
export const useDeleting = () => {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const clear = (): void => setOutcome(null);
  const remove = async (meeting: MeetingSummary): Promise<void> => {
    const result = await desk['delete-meeting']({ commission: meeting.commission, meeting: meeting.id });
    await refreshRestored();
    setOutcome(result.ok ? { entry: result.value.entry, meeting } : result);
  };
  const takeBack = async (entry: string): Promise<void> => {
    const result = await desk['restore-from-trash']({ entry });
    await refreshRestored();
    setOutcome(result.ok ? null : result);
  };
  return { outcome, clear, remove, takeBack };
};

/** Says where the deleted meeting is, and offers to take it back. */
export const DeletedMeeting = ({ outcome, clear, takeBack }: ReturnType<typeof useDeleting>) => {
  const text = useText();
  const title = useMeetingTitle();
  const { errorText } = useErrorText();
  if (outcome === null) return null;
  const dismiss = { label: text('action.dismiss'), onPress: clear };
  if ('error' in outcome)
    return (
      <Banner tone="danger" dismiss={dismiss}>
        <p>{errorText(outcome.error)}</p>
      </Banner>
    );
  return (
    <Banner tone="information" dismiss={dismiss}>
      <p>{text('meetings.deleted', { meeting: title(outcome.meeting) })}</p>
      <Button autoFocus onPress={() => void takeBack(outcome.entry)}>
        {text('action.undo')}
      </Button>
    </Banner>
  );
};
