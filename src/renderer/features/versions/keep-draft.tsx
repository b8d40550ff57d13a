import type { CallError } from '@shared/contract/result.ts';
import { type FormEvent, useState } from 'react';
import { desk } from '../../app/desk-client.ts';
import { useErrorText } from '../../app/error-text.ts';
import { queryClient } from '../../app/queries.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { versionsKey } from './drafts.ts';

/** Keeps the meeting as it stands now, under a name. */
export const KeepDraft = () => {
  const text = useText();
  const { errorText } = useErrorText();
  const { session } = useWorkspace();
  const [name, setName] = useState('');
  const [error, setError] = useState<CallError | null>(null);
  const keep = async () => {
    // What has just been typed belongs to the draft.
    await session.flush();
    const { meeting, revision } = session.view();
    const { commission, id } = meeting;
    const kept = await desk['keep-version']({ commission, meeting: id, revision, name: name.trim() });
    setError(kept.ok ? null : kept.error);
    if (!kept.ok) return;
    setName('');
    await queryClient.invalidateQueries({ queryKey: versionsKey(meeting) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) void keep();
  };
  return (
    <form className="keep-draft" onSubmit={submit}>
      <TextField
        label={text('versions.name')}
        hint={text('versions.name.hint')}
        value={name}
        onChange={setName}
      />
      <Button variant="primary" type="submit" isDisabled={!name.trim()}>
        {text('versions.keep')}
      </Button>
      {error && (
        <Banner tone="danger">
          <p>{errorText(error)}</p>
        </Banner>
      )}
    </form>
  );
};
