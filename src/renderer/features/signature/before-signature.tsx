import { whyNotYet } from '@shared/domain/meeting-status.ts';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useErrorText } from '../../app/error-text.ts';
import { MissingList } from '../../app/missing-list.tsx';
import { useText } from '../../app/text.tsx';
import { unsettled, useFindings } from '../../app/use-findings.ts';
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
  const blocking = unsettled(useFindings()).filter(({ gravity }) => gravity === 'blocking').length;
  const isHeldUp = meeting.status === 'agreed' && blocking > 0;
  const why = isHeldUp
    ? { code: 'checks-blocking' as const, subject: `${blocking}` }
    : meeting.status === 'agreed'
      ? whyNotYet(meeting, 'signed')
      : null;
  const isReady = meeting.status === 'agreed' && why === null;
  return (
    <>
      <section className="card" aria-labelledby={heading}>
        <h2 id={heading}>{text('signature.title')}</h2>
        {isReady ? (
          <SigningForm />
        ) : (
          <>
            <p>{why ? rejectionText(why) : text('signature.not-yet.drafting')}</p>
            <div className="actions">
              <Link
                className="button button-normal"
                to={`/commissions/$commission/meetings/$meeting/${isHeldUp ? 'checks' : 'overview'}`}
                params={{ commission: meeting.commission, meeting: meeting.id }}
              >
                {text(isHeldUp ? 'signature.to-checks' : 'signature.to-overview')}
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
