import type { CallError, Result } from '@shared/contract/result.ts';
import { useMemo, useState } from 'react';
import { refreshRestored } from '../../app/backup-queries.ts';
import { useErrorText } from '../../app/error-text.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';

type Undo = () => Promise<Result<unknown>>;
type Outcome = { error: CallError } | { done: string; undo: Undo | undefined };

/** How the parts of the screen tell what became of what was asked. */
export interface Outcomes {
  done(sentence: string, undo?: Undo): void;
  failed(error: CallError): void;
}

/** The latest outcome, and how to tell of one. */
export const useOutcomes = (): { outcome: Outcome | null; outcomes: Outcomes; clear: () => void } => {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const outcomes = useMemo<Outcomes>(
    () => ({
      done: (done, undo) => setOutcome({ done, undo }),
      failed: (error) => setOutcome({ error }),
    }),
    [],
  );
  return { outcome, outcomes, clear: () => setOutcome(null) };
};

/** Says what became of it, and offers to take it back where that is possible. */
export const OutcomeBanner = ({
  outcome,
  outcomes,
  onClear,
}: {
  outcome: Outcome;
  outcomes: Outcomes;
  onClear: () => void;
}) => {
  const text = useText();
  const { errorText } = useErrorText();
  const dismiss = { label: text('action.dismiss'), onPress: onClear };
  if ('error' in outcome)
    return (
      <Banner tone="danger" dismiss={dismiss}>
        <p>{errorText(outcome.error)}</p>
      </Banner>
    );
  const { done, undo } = outcome;
  const takeBack = async (how: Undo) => {
    const result = await how();
    await refreshRestored();
    if (result.ok) outcomes.done(text('backups.undone'));
    else outcomes.failed(result.error);
  };
  return (
    <Banner tone="information" dismiss={dismiss}>
      <p>{done}</p>
      {undo && <Button onPress={() => void takeBack(undo)}>{text('action.undo')}</Button>}
    </Banner>
  );
};
