import type { TrashedThing } from '@shared/contract/backup-calls.ts';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { refreshRestored, trashQuery } from '../../app/backup-queries.ts';
import { desk } from '../../app/desk-client.ts';
import { LoadFailure } from '../../app/load-failure.tsx';
import { useMeetingTitle } from '../../app/meeting-title.ts';
import { useMomentText } from '../../app/moment-text.ts';
import { RecordText } from '../../app/record-text.tsx';
import { useReadingOrder } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import type { Outcomes } from './outcome.tsx';

/** What was thrown away and can still be taken back. */
export const TrashList = ({ outcomes }: { outcomes: Outcomes }) => {
  const text = useText();
  const { data, error } = useQuery(trashQuery);
  const restore = async ({ entry }: TrashedThing) => {
    const result = await desk['restore-from-trash']({ entry });
    await refreshRestored();
    if (result.ok) outcomes.done(text('trash.restored'));
    else outcomes.failed(result.error);
  };
  if (error) return <LoadFailure error={error} />;
  if (!data) return <Loading label={text('status.loading')} />;
  return (
    <section className="card" aria-labelledby="trash">
      <header>
        <h2 id="trash">{text('trash.title')}</h2>
        <p className="muted">{text('trash.explanation')}</p>
      </header>
      {data.things.length === 0 ? (
        <p className="muted">{text('trash.empty')}</p>
      ) : (
        <ul className="generations">
          {data.things.map((thing) => (
            <TrashRow key={thing.entry} thing={thing} onRestore={() => void restore(thing)} />
          ))}
        </ul>
      )}
    </section>
  );
};

const TrashRow = ({ thing, onRestore }: { thing: TrashedThing; onRestore: () => void }) => {
  const text = useText();
  const title = useMeetingTitle();
  const momentText = useMomentText();
  const reading = useReadingOrder();
  const name = useId();
  const isCommission = thing.meeting === null;
  return (
    <li className="generation">
      <div className="generation-line">
        <span id={name} className="generation-time">
          {thing.title && title(thing.title)}
          {thing.name && <RecordText value={thing.name} languages={reading(Object.keys(thing.name))} />}
          {!thing.title && !thing.name && (thing.meeting ?? thing.commission)}
        </span>
        <span className="muted">
          {isCommission
            ? text('trash.commission', { meetings: thing.meetings })
            : text('trash.meeting', { clauses: thing.clauses })}{' '}
          {text('trash.times', { deleted: momentText(thing.deletedAt), goes: momentText(thing.goesOn) })}
        </span>
        <span className="generation-tools">
          <Button aria-describedby={name} onPress={onRestore}>
            {text('trash.restore')}
          </Button>
        </span>
      </div>
    </li>
  );
};
