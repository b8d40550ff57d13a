import { mayBeAccepted, type WeighedFinding } from '@shared/record/checks/check-meeting.ts';
import { directionOf } from '@shared/text/language.ts';
import { type FormEvent, useState } from 'react';
import { useText } from '../../app/text.tsx';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FindingLink } from './finding-link.tsx';
import { useFindingText } from './finding-text.ts';
import type { Excerpt } from './use-excerpts.ts';

/** One finding: what it is, where it is mended, and for a matter of judgement the way to let it stand. */
export const FindingRow = ({ finding, excerpt }: { finding: WeighedFinding; excerpt: Excerpt | null }) => {
  const text = useText();
  const sentence = useFindingText()(finding);
  const { execute } = useWorkspace();
  const { meeting } = useMeeting();
  const [isAsking, setAsking] = useState(false);
  const { place, number, accepted, key } = finding;
  const settles = mayBeAccepted(finding) && place.kind === 'clause' && meeting.status !== 'signed';
  return (
    <li className="finding">
      <span className="finding-number">{number}</span>
      <div className="finding-what">
        <FindingLink place={place}>{sentence}</FindingLink>
        {excerpt && (
          <p className="finding-excerpt" lang={excerpt.language} dir={directionOf(excerpt.language)}>
            {excerpt.text}
          </p>
        )}
        {accepted !== null && (
          <p className="muted">{text('checks.accepted.because', { reason: accepted })}</p>
        )}
        {isAsking && place.kind === 'clause' && (
          <ReasonForm
            onCancel={() => setAsking(false)}
            onAccept={(reason) => {
              if (execute({ type: 'accept-finding', id: place.id, finding: key, reason })) setAsking(false);
            }}
          />
        )}
      </div>
      {settles && !isAsking && (
        <Button
          variant="quiet"
          aria-label={text(accepted === null ? 'checks.accept.finding' : 'checks.withdraw.finding', {
            finding: sentence,
          })}
          onPress={() => {
            if (accepted === null) setAsking(true);
            else execute({ type: 'withdraw-acceptance', id: place.id, finding: key });
          }}
        >
          {text(accepted === null ? 'checks.accept' : 'checks.withdraw')}
        </Button>
      )}
    </li>
  );
};

/** Asks why a finding may stand. */
const ReasonForm = ({ onAccept, onCancel }: { onAccept: (reason: string) => void; onCancel: () => void }) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) onAccept(reason.trim());
  };
  return (
    <form className="finding-reason" onSubmit={submit}>
      <TextField label={text('checks.reason')} value={reason} onChange={setReason} autoFocus />
      <div className="actions">
        <Button variant="primary" type="submit" isDisabled={!reason.trim()}>
          {text('checks.accept')}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {text('action.cancel')}
        </Button>
      </div>
    </form>
  );
};
