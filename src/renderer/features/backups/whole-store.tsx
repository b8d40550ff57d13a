import type { BackupState } from '@shared/contract/backup-calls.ts';
import type { Result } from '@shared/contract/result.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { archivesQuery, backupStateQuery } from '../../app/backup-queries.ts';
import { desk } from '../../app/desk-client.ts';
import { LoadFailure } from '../../app/load-failure.tsx';
import { useMomentText } from '../../app/moment-text.ts';
import { queryClient } from '../../app/queries.ts';
import { useSizeText } from '../../app/size-text.ts';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Loading } from '../../components/loading.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ArchiveFiles } from './archive-files.tsx';
import type { Outcomes } from './outcome.tsx';

/** Backups of the whole store: where they go, when, and what is there. */
export const WholeStore = ({ outcomes }: { outcomes: Outcomes }) => {
  const text = useText();
  const { data: state, error } = useQuery(backupStateQuery);
  if (error) return <LoadFailure error={error} />;
  if (!state) return <Loading label={text('status.loading')} />;
  /** Takes over what the desk answers, and tells what went wrong. */
  const take = async (asking: Promise<Result<BackupState>>): Promise<boolean> => {
    const result = await asking;
    if (result.ok) queryClient.setQueryData(backupStateQuery.queryKey, result.value);
    else outcomes.failed(result.error);
    return result.ok;
  };
  return (
    <section className="card" aria-labelledby="whole-store">
      <header>
        <h2 id="whole-store">{text('backups.whole')}</h2>
        <p className="muted">{text('backups.whole.explanation')}</p>
      </header>
      {state.folder === null ? (
        <FolderChoice state={state} take={take} />
      ) : (
        <Planned state={state} folder={state.folder} take={take} outcomes={outcomes} />
      )}
    </section>
  );
};

type Take = (asking: Promise<Result<BackupState>>) => Promise<boolean>;

const FolderChoice = ({ state, take }: { state: BackupState; take: Take }) => {
  const text = useText();
  const [path, setPath] = useState('');
  if (state.hasFolderDialog)
    return (
      <div className="actions">
        <Button variant="primary" onPress={() => void take(desk['choose-backup-folder']({ path: null }))}>
          {text('backups.choose')}
        </Button>
      </div>
    );
  return (
    <form
      className="folder-choice"
      onSubmit={(event) => {
        event.preventDefault();
        void take(desk['choose-backup-folder']({ path }));
      }}
    >
      <TextField
        label={text('backups.folder')}
        hint={text('backups.folder.hint', { store: state.storeDirectory })}
        value={path}
        onChange={setPath}
      />
      <Button type="submit" variant="primary" isDisabled={path.trim() === ''}>
        {text('backups.choose.typed')}
      </Button>
    </form>
  );
};

const Planned = ({
  state: { lastMade, nextDue, running },
  folder,
  take,
  outcomes,
}: {
  state: BackupState;
  folder: string;
  take: Take;
  outcomes: Outcomes;
}) => {
  const text = useText();
  const momentText = useMomentText();
  const [isAsked, setIsAsked] = useState(false);
  const isRunning = isAsked || running !== null;
  const sizeText = useSizeText();
  const make = async () => {
    setIsAsked(true);
    const making = desk['make-backup']({});
    await queryClient.invalidateQueries({ queryKey: backupStateQuery.queryKey });
    await take(making);
    setIsAsked(false);
    await queryClient.invalidateQueries({ queryKey: archivesQuery(folder).queryKey });
  };
  return (
    <>
      <dl className="backup-facts">
        <dt>{text('backups.folder')}</dt>
        <dd>
          <code>{folder}</code>
        </dd>
        <dt>{text('backups.last')}</dt>
        <dd>
          {lastMade
            ? text('backups.last.made', {
                time: momentText(lastMade.at),
                files: lastMade.files,
                size: sizeText(lastMade.bytes),
              })
            : text('backups.last.none')}
        </dd>
        <dt>{text('backups.next')}</dt>
        <dd>
          {nextDue && Date.parse(nextDue) > Date.now() ? momentText(nextDue) : text('backups.next.soon')}
        </dd>
      </dl>
      <div className="actions">
        <Button variant="primary" isDisabled={isRunning} onPress={() => void make()}>
          {text('backups.make')}
        </Button>
        {isRunning && (
          <>
            <span role="status">
              {text('backups.running', { done: running?.done ?? 0, total: running?.total ?? 0 })}
            </span>
            <Button onPress={() => void take(desk['cancel-backup']({}))}>{text('action.cancel')}</Button>
          </>
        )}
        {!isRunning && (
          <Button variant="quiet" onPress={() => void take(desk['forget-backup-folder']({}))}>
            {text('backups.forget')}
          </Button>
        )}
      </div>
      <Disclosure label={text('backups.files')}>
        <ArchiveFiles folder={folder} outcomes={outcomes} />
      </Disclosure>
    </>
  );
};
