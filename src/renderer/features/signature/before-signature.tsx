import { whyNotYet } from '@shared/domain/meeting-status.ts';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useErrorText } from '../../app/error-text.ts';
import { MissingList } from '../../app/missing-list.tsx';
import { useText } from '../../app/text.tsx';
import { useMissingThings } from '../../app/use-missing-things.ts';
import { useMeeting } from '../../app/workspace-context.tsx';
import { SigningForm } from './signing-form.tsx';

/** What still stands between this meeting and its signature; where nothing does, the signature itself. */
export const BeforeSignature = () => {
  const text = useText();
  const heading = useId();
  const { rejectionText } = useErrorText();
  const { meeting } = useMeeting();
  const missing = useMissingThings(meeting.closing.languages);
  const isDisposed = !missing.some(({ kind }) => kind === 'dispositions');
  const why = meeting.status === 'agreed' ? whyNotYet(meeting, 'signed') : null;
  const isReady = meeting.status === 'agreed' && why === null && isDisposed;
  return (
    <>
      <section className="card" aria-labelledby={heading}>
        <h2 id={heading}>{text('signature.title')}</h2>
        {isReady ? (
          <SigningForm />
        ) : (
          <>
            <p>
              {why
                ? rejectionText(why)
                : text(`signature.not-yet.${meeting.status === 'agreed' ? 'open' : 'drafting'}`)}
            </p>
            <div className="actions">
              <Link
                className="button button-normal"
                to="/commissions/$commission/meetings/$meeting/overview"
                params={{ commission: meeting.commission, meeting: meeting.id }}
              >
                {text('signature.to-overview')}
              </Link>
            </div>
          </>
        )}
      </section>
      {missing.length > 0 && (
        <section className="card" aria-labelledby={`${heading}-missing`}>
          <h2 id={`${heading}-missing`}>{text('overview.missing')}</h2>
          <MissingList things={missing} />
        </section>
      )}
    </>
  );
};
