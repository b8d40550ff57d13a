import type { ArchivedMeeting, FoundArchive } from '@shared/contract/backup-calls.ts';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { archiveQuery, archivesQuery, refreshRestored } from '../../app/backup-queries.ts';
import { desk } from '../../app/desk-client.ts';
import { LoadFailure } from '../../app/load-failure.tsx';
import { useMeetingTitle } from '../../app/meeting-title.ts';
import { useMomentText } from '../../app/moment-text.ts';
import { useSizeText } from '../../app/size-text.ts';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import type { Outcomes } from './outcome.tsx';

/** The ZIP files in the folder for backups, and what can be taken out of each. */
export const ArchiveFiles = ({ folder, outcomes }: { folder: string; outcomes: Outcomes }) => {
  const text = useText();
  const sizeText = useSizeText();
  const { data, error } = useQuery(archivesQuery(folder));
  const [opened, setOpened] = useState<string | null>(null);
  if (error) return <LoadFailure error={error} />;
  if (!data) return <Loading label={text('status.loading')} />;
  if (data.archives.length === 0) return <p className="muted">{text('backups.files.none')}</p>;
  return (
    <ul className="generations">
      {data.archives.map((archive) => (
        <ArchiveRow
          key={archive.file}
          archive={archive}
          size={sizeText(archive.bytes)}
          isOpen={archive.file === opened}
          onToggle={() => setOpened(archive.file === opened ? null : archive.file)}
          outcomes={outcomes}
        />
      ))}
    </ul>
  );
};

const ArchiveRow = ({
  archive: { file, madeAt },
  size,
  isOpen,
  onToggle,
  outcomes,
}: {
  archive: FoundArchive;
  size: string;
  isOpen: boolean;
  onToggle: () => void;
  outcomes: Outcomes;
}) => {
  const text = useText();
  const momentText = useMomentText();
  const name = useId();
  const restoreAll = async () => {
    const result = await desk['restore-store']({ file });
    if (result.ok) outcomes.done(text('backups.restored-beside', { folder: result.value.directory }));
    else outcomes.failed(result.error);
  };
  return (
    <li className="generation">
      <div className="generation-line">
        <span id={name} className="generation-time">
          {momentText(madeAt)}
        </span>
        <span className="muted">{text('backups.file', { file, size })}</span>
        <span className="generation-tools">
          <Button variant="quiet" aria-describedby={name} aria-expanded={isOpen} onPress={onToggle}>
            {text('backups.file.meetings')}
          </Button>
          <Button aria-describedby={name} onPress={() => void restoreAll()}>
            {text('backups.restore-beside')}
          </Button>
        </span>
      </div>
      {isOpen && (
        <div className="generation-panel">
          <MeetingsOfArchive file={file} outcomes={outcomes} />
        </div>
      )}
    </li>
  );
};

const MeetingsOfArchive = ({ file, outcomes }: { file: string; outcomes: Outcomes }) => {
  const text = useText();
  const title = useMeetingTitle();
  const momentText = useMomentText();
  const { data, error } = useQuery(archiveQuery(file));
  if (error) return <LoadFailure error={error} />;
  if (!data) return <Loading label={text('status.loading')} />;
  const restore = async ({ commission, meeting, title: titled }: ArchivedMeeting) => {
    const result = await desk['restore-archived-meeting']({ file, commission, meeting });
    await refreshRestored();
    if (!result.ok) return outcomes.failed(result.error);
    const { revision, canUndo } = result.value;
    outcomes.done(
      text('backups.restored', { meeting: title(titled), time: momentText(data.madeAt) }),
      canUndo ? () => desk['undo-meeting']({ commission, meeting, revision }) : undefined,
    );
  };
  return (
    <ul className="generations">
      {data.meetings.map((meeting) => (
        <li key={`${meeting.commission}/${meeting.meeting}`} className="generation">
          <div className="generation-line">
            <span className="generation-time">{title(meeting.title)}</span>
            <span className="muted">
              {text('backups.generation.minutes', {
                status: text(`meeting.status.${meeting.status}`),
                clauses: meeting.clauses,
                actions: meeting.actions,
              })}
            </span>
            <span className="generation-tools">
              <Button
                aria-label={text('backups.restore.meeting', { meeting: title(meeting.title) })}
                onPress={() => void restore(meeting)}
              >
                {text('backups.restore')}
              </Button>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
};
