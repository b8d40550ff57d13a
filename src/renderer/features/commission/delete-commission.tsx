import type { CallError } from '@shared/contract/result.ts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { refreshRestored } from '../../app/backup-queries.ts';
import { desk } from '../../app/desk-client.ts';
import { useErrorText } from '../../app/error-text.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';

/** Moves the commission into the trash and shows it there, so that it can be taken back at once. */
export const DeleteCommission = ({ commission }: { commission: string }) => {
  const text = useText();
  const { errorText } = useErrorText();
  const navigate = useNavigate();
  const [error, setError] = useState<CallError | null>(null);
  const remove = async () => {
    const result = await desk['delete-commission']({ commission });
    if (!result.ok) return setError(result.error);
    await navigate({ to: '/backups' });
    return refreshRestored();
  };
  return (
    <div className="page">
      <section className="card" aria-labelledby="delete-commission">
        <h2 id="delete-commission">{text('commission.delete')}</h2>
        <p className="muted">{text('commission.delete.explanation')}</p>
        {error && (
          <Banner tone="danger">
            <p>{errorText(error)}</p>
          </Banner>
        )}
        <div className="actions">
          <Button variant="danger" onPress={() => void remove()}>
            {text('commission.delete')}
          </Button>
        </div>
      </section>
    </div>
  );
};
