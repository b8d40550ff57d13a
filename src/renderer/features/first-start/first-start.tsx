import type { CallError } from '@shared/contract/result.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { trashQuery } from '../../app/backup-queries.ts';
import { DamageBanner } from '../../app/damage-banner.tsx';
import { desk } from '../../app/desk-client.ts';
import { useErrorText } from '../../app/error-text.ts';
import { deskQuery, queryClient } from '../../app/queries.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import './first-start.css';

/** What a new user sees first: what this is, and the two ways to begin. */
export const FirstStart = () => {
  const text = useText();
  const { errorText } = useErrorText();
  const navigate = useNavigate();
  const { data } = useQuery(deskQuery);
  const trash = useQuery(trashQuery);
  const [isCreating, setIsCreating] = useState(false);
  const [error, setError] = useState<CallError | null>(null);

  const openSample = async () => {
    setIsCreating(true);
    const result = await desk['create-sample']({});
    setIsCreating(false);
    if (!result.ok) return setError(result.error);
    await queryClient.invalidateQueries({ queryKey: ['commissions'] });
    return navigate({ to: '/commissions/$commission/meetings/$meeting/minutes', params: result.value });
  };

  return (
    <div className="page first-start">
      <header className="first-start-head">
        <h1>{text('first-start.title')}</h1>
        <p>{text('first-start.purpose')}</p>
      </header>
      {data && <DamageBanner damage={data.damage} />}
      {error && (
        <Banner tone="danger">
          <p>{errorText(error)}</p>
        </Banner>
      )}
      <div className="ways-to-begin">
        <section className="card" aria-labelledby="way-sample">
          <h2 id="way-sample">{text('first-start.sample')}</h2>
          <p className="muted">{text('first-start.sample.explanation')}</p>
          <Button isDisabled={isCreating} onPress={() => void openSample()}>
            {text('first-start.sample.action')}
          </Button>
          {isCreating && <Loading label={text('status.loading')} />}
        </section>
        <section className="card" aria-labelledby="way-own">
          <h2 id="way-own">{text('first-start.own')}</h2>
          <p className="muted">{text('first-start.own.explanation')}</p>
          <Button variant="primary" onPress={() => void navigate({ to: '/commissions/new' })}>
            {text('first-start.own.action')}
          </Button>
        </section>
      </div>
      {trash.data && trash.data.things.length > 0 && (
        <p>
          <Link to="/backups">{text('first-start.trash')}</Link>
        </p>
      )}
      <p className="muted">{text('first-start.offline')}</p>
    </div>
  );
};
