import type { BackedUpMeeting, KeptFile } from '@shared/contract/backup-calls.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { backedUpQuery, generationsQuery, refreshRestored } from '../../app/backup-queries.ts';
import { desk } from '../../app/desk-client.ts';
import { LoadFailure } from '../../app/load-failure.tsx';
import { useMeetingTitle } from '../../app/meeting-title.ts';
import { useMomentText } from '../../app/moment-text.ts';
import { useText } from '../../app/text.tsx';
import { Loading } from '../../components/loading.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { GenerationPanelProps } from './generation-panel.tsx';
import { GenerationRow } from './generation-row.tsx';
import type { Outcomes } from './outcome.tsx';

/** The earlier states of the meetings of a commission. `first`: the meeting to begin with. */
export const EarlierStates = ({
  commission,
  first,
  outcomes,
}: {
  commission: string;
  first: string | undefined;
  outcomes: Outcomes;
}) => {
  const text = useText();
  const title = useMeetingTitle();
  const { data, error } = useQuery(backedUpQuery(commission));
  const [chosen, setChosen] = useState(first);
  if (error) return <LoadFailure error={error} />;
  if (!data) return <Loading label={text('status.loading')} />;
  const meetings = data.meetings.toSorted((a, b) => (b.title?.ordinal ?? 0) - (a.title?.ordinal ?? 0));
  const shown = meetings.find(({ id }) => id === chosen) ?? meetings[0];
  return (
    <section className="card" aria-labelledby="earlier-states">
      <header>
        <h2 id="earlier-states">{text('backups.meetings')}</h2>
        <p className="muted">{text('backups.meetings.explanation')}</p>
      </header>
      {shown === undefined ? (
        <p className="muted">{text('backups.meetings.empty')}</p>
      ) : (
        <>
          <div className="earlier-states-choice">
            <SelectField
              label={text('meetings.column.meeting')}
              value={shown.id}
              options={meetings.map((meeting) => ({
                id: meeting.id,
                label: meeting.title ? title(meeting.title) : meeting.id,
              }))}
              onChange={setChosen}
            />
          </div>
          <StatesOfMeeting key={shown.id} commission={commission} meeting={shown} outcomes={outcomes} />
        </>
      )}
    </section>
  );
};

const StatesOfMeeting = ({
  commission,
  meeting,
  outcomes,
}: {
  commission: string;
  meeting: BackedUpMeeting;
  outcomes: Outcomes;
}) => {
  const text = useText();
  return (
    <>
      {meeting.problem && <p>{text('backups.meeting.problem', { reason: meeting.problem })}</p>}
      {meeting.status === 'signed' && <p className="muted">{text('backups.meeting.signed')}</p>}
      <States
        commission={commission}
        meeting={meeting}
        file="meeting"
        canRestore={meeting.status !== 'signed'}
        outcomes={outcomes}
      />
      {meeting.status === 'signed' && (
        <>
          <h3>{text('backups.follow-ups')}</h3>
          <States
            commission={commission}
            meeting={meeting}
            file="follow-ups"
            canRestore
            outcomes={outcomes}
          />
        </>
      )}
    </>
  );
};

const States = ({
  commission,
  meeting: { id: meeting, title },
  file,
  canRestore,
  outcomes,
}: {
  commission: string;
  meeting: BackedUpMeeting;
  file: KeptFile;
  canRestore: boolean;
  outcomes: Outcomes;
}) => {
  const text = useText();
  const titleText = useMeetingTitle();
  const momentText = useMomentText();
  const { data, error } = useQuery(generationsQuery(commission, meeting, file));
  const [open, setOpen] = useState<{ at: string; shows: GenerationPanelProps['shows'] } | null>(null);
  if (error) return <LoadFailure error={error} />;
  if (!data) return <Loading label={text('status.loading')} />;
  if (data.generations.length === 0) return <p className="muted">{text(`backups.none.${file}`)}</p>;

  const minutes = data.generations.map(({ at }) => momentText(at));
  /** To the second where two states are of one minute. */
  const timeOf = (at: string): string =>
    momentText(at, minutes.filter((minute) => minute === momentText(at)).length > 1);
  const restore = async (at: string) => {
    const result = await desk['restore-generation']({ commission, meeting, file, at });
    await refreshRestored();
    setOpen(null);
    if (!result.ok) return outcomes.failed(result.error);
    const { revision, canUndo } = result.value;
    outcomes.done(
      text('backups.restored', { meeting: title ? titleText(title) : meeting, time: timeOf(at) }),
      canUndo ? () => desk['undo-meeting']({ commission, meeting, revision }) : undefined,
    );
  };
  return (
    <ul className="generations">
      {data.generations.map((generation) => (
        <GenerationRow
          key={generation.at}
          commission={commission}
          meeting={meeting}
          file={file}
          generation={generation}
          time={timeOf(generation.at)}
          shows={open?.at === generation.at ? open.shows : null}
          onShow={(shows) => setOpen(shows && { at: generation.at, shows })}
          onRestore={canRestore ? () => void restore(generation.at) : undefined}
        />
      ))}
    </ul>
  );
};
