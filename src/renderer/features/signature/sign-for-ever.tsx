import type { PlainDate } from '@shared/text/plain-date.ts';
import { useState } from 'react';
import { useErrorText } from '../../app/error-text.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Progress } from '../../components/progress.tsx';
import type { SigningState } from './use-signing.ts';

export interface SignForEverProps {
  signing: SigningState;
  /** The first button, which only asks. */
  label: string;
  /** What will never change from then on. */
  warning: string;
  day: PlainDate | null;
  onSign: () => void;
}

/** Signs in two steps, since nothing can take it back; then shows how far it is, and can be stopped. */
export const SignForEver = ({ signing, label, warning, day, onSign }: SignForEverProps) => {
  const text = useText();
  const { errorText } = useErrorText();
  const [isAsking, setAsking] = useState(false);
  const { progress, error } = signing;
  if (progress !== null)
    return (
      <div className="signing">
        <Progress
          label={text(`signature.step.${progress.step}`, { done: progress.done + 1, total: progress.total })}
          done={
            progress.step === 'making' ? progress.done : progress.step === 'checking' ? 0 : progress.total
          }
          total={progress.total}
        />
        <Button isDisabled={progress.step === 'closing'} onPress={signing.stop}>
          {text('signature.stop')}
        </Button>
      </div>
    );
  return (
    <>
      {error && (
        <Banner tone={error.code === 'cancelled' ? 'information' : 'danger'}>
          <p>{errorText(error)}</p>
        </Banner>
      )}
      {isAsking ? (
        <Banner tone="warning">
          <p>{warning}</p>
          <div className="actions">
            <Button
              variant="primary"
              autoFocus
              onPress={() => {
                setAsking(false);
                onSign();
              }}
            >
              {text('signature.for-ever')}
            </Button>
            <Button onPress={() => setAsking(false)}>{text('signature.not-now')}</Button>
          </div>
        </Banner>
      ) : (
        <div className="actions">
          <Button variant="primary" isDisabled={day === null} onPress={() => setAsking(true)}>
            {label}
          </Button>
        </div>
      )}
    </>
  );
};
