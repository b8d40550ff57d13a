import type { CallError } from '@shared/contract/result.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { useCallback, useState } from 'react';
import { editCommission } from '../../app/queries.ts';
import { commandsFor } from './commission-changes.ts';
import { useKeptDraft } from './kept-draft.ts';

/** A page of settings: what is being edited, and how it is stored as a whole. */
export interface Settings {
  draft: Commission;
  change: (changes: Partial<Commission>) => void;
  isChanged: boolean;
  state: 'editing' | 'saving' | 'saved';
  /** Why it could not be stored at the last attempt. */
  error: CallError | null;
  save: () => Promise<void>;
  discard: () => void;
}

/** The settings of a commission in a form, kept while the window is open as `useKeptDraft` does. */
export const useSettings = (start: Commission): Settings => {
  const { draft, setDraft, isChanged, forget } = useKeptDraft(start);
  const [state, setState] = useState<Settings['state']>('editing');
  const [error, setError] = useState<CallError | null>(null);
  const change = useCallback(
    (changes: Partial<Commission>) => {
      setState('editing');
      setDraft((current) => ({ ...current, ...changes }));
    },
    [setDraft],
  );
  const save = async () => {
    const commands = commandsFor(start, draft);
    setState('saving');
    const result = commands.length === 0 ? null : await editCommission(start.id, commands);
    const failure = result && !result.ok ? result.error : null;
    setError(failure);
    setState(failure ? 'editing' : 'saved');
    if (!failure) forget();
  };
  const discard = () => {
    forget();
    setError(null);
    setDraft(start);
  };
  return { draft, change, isChanged, state, error, save, discard };
};
