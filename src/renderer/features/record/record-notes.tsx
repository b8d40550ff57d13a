import { isSigned } from '@shared/domain/rectification.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { Link } from '@tanstack/react-router';
import { ClauseNotes } from '../../app/signed/clause-notes.tsx';
import { useFollowUps } from '../../app/signed/signed-queries.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting } from '../../app/workspace-context.tsx';

/** The signed notes that are to be read together with this record, each with the clause that it corrects. */
export const RecordNotes = ({ languages }: { languages: readonly LanguageTag[] }) => {
  const text = useText();
  const { meeting } = useMeeting();
  const { followUps } = useFollowUps();
  const notes = followUps?.rectifications.filter(isSigned) ?? [];
  if (notes.length === 0) return null;
  return (
    <section className="record-missing" aria-labelledby="record-notes">
      <h2 id="record-notes">{text('signature.notes')}</h2>
      <ol className="record-notes">
        {notes.map((note) => (
          <li key={note.id}>
            {text('record.note.clause', { clause: note.clause })}
            <ClauseNotes notes={[note]} languages={languages} />
          </li>
        ))}
      </ol>
      <Link
        to="/commissions/$commission/meetings/$meeting/signature"
        params={{ commission: meeting.commission, meeting: meeting.id }}
      >
        {text('record.note.originals')}
      </Link>
    </section>
  );
};
