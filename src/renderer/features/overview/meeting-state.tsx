import { whyNotYet } from '@shared/domain/meeting-status.ts';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useErrorText } from '../../app/error-text.ts';
import { MissingList } from '../../app/missing-list.tsx';
import { useText } from '../../app/text.tsx';
import { useMissingThings } from '../../app/use-missing-things.ts';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { Button } from '../../components/button.tsx';

/** Where the meeting stands, what comes next, and what is still missing for it. */
export const MeetingState = () => {
  const text = useText();
  const heading = useId();
  const { meeting } = useMeeting();
  const missing = useMissingThings(meeting.languages);
  return (
    <section className="card meeting-state" aria-labelledby={heading}>
      <div className="meeting-state-part">
        <h2 id={heading}>{text(`overview.state.${meeting.status}`)}</h2>
        <p>{text(`overview.state.${meeting.status}.explanation`)}</p>
        <NextSteps />
      </div>
      <div className="meeting-state-part">
        <h3>{text('overview.missing')}</h3>
        {missing.length > 0 ? <MissingList things={missing} /> : <p>{text('overview.missing.nothing')}</p>}
      </div>
    </section>
  );
};

const NextSteps = () => {
  const text = useText();
  const { rejectionText } = useErrorText();
  const reason = useId();
  const { execute } = useWorkspace();
  const { meeting } = useMeeting();
  if (meeting.status === 'planned')
    return (
      <div className="actions">
        <Button variant="primary" onPress={() => execute({ type: 'change-status', to: 'drafting' })}>
          {text('overview.start-drafting')}
        </Button>
      </div>
    );
  if (meeting.status === 'drafting') {
    const why = whyNotYet(meeting, 'agreed');
    return (
      <div className="actions">
        <Button
          variant="primary"
          isDisabled={why !== null}
          aria-describedby={reason}
          onPress={() => execute({ type: 'change-status', to: 'agreed' })}
        >
          {text('overview.mark-agreed')}
        </Button>
        {why && (
          <span id={reason} className="muted">
            {text('overview.not-yet', { reason: rejectionText(why) })}
          </span>
        )}
      </div>
    );
  }
  if (meeting.status === 'agreed')
    return (
      <div className="actions">
        <Button onPress={() => execute({ type: 'change-status', to: 'drafting' })}>
          {text('overview.return-to-drafting')}
        </Button>
        <Link
          className="button button-primary"
          to="/commissions/$commission/meetings/$meeting/signature"
          params={{ commission: meeting.commission, meeting: meeting.id }}
        >
          {text('overview.to-signature')}
        </Link>
      </div>
    );
  return null;
};
