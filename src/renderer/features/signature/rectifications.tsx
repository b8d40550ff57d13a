import type { CallError } from '@shared/contract/result.ts';
import type { FollowUpCommand } from '@shared/domain/follow-up.ts';
import { isSigned, type RectificationDraft, type RectificationNote } from '@shared/domain/rectification.ts';
import { useId, useState } from 'react';
import { useErrorText } from '../../app/error-text.ts';
import { newId } from '../../app/new-id.ts';
import { editNotes, useFollowUps } from '../../app/signed/signed-queries.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting } from '../../app/workspace-context.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { DraftNote } from './draft-note.tsx';
import { NoteForm } from './note-form.tsx';
import { SignedNote } from './signed-note.tsx';

/** The notes that correct this record: signed ones for ever, drafts to be written, signed or thrown away. */
export const Rectifications = () => {
  const text = useText();
  const heading = useId();
  const { errorText } = useErrorText();
  const { meeting } = useMeeting();
  const { followUps } = useFollowUps();
  const [written, setWritten] = useState<RectificationDraft | null>(null);
  const [removed, setRemoved] = useState<RectificationNote | null>(null);
  const [failure, setFailure] = useState<CallError | null>(null);
  const place = { commission: meeting.commission, meeting: meeting.id };
  const notes = followUps?.rectifications ?? [];

  const edit = async (command: FollowUpCommand): Promise<boolean> => {
    const result = await editNotes(place, command);
    setFailure(result.ok ? null : result.error);
    return result.ok;
  };
  const save = async (note: RectificationDraft) => {
    if (await edit({ type: 'put-rectification', note })) setWritten(null);
  };
  const remove = async (note: RectificationNote) => {
    if (await edit({ type: 'remove-rectification', id: note.id })) setRemoved(note);
  };
  const restore = async ({ id, clause, text: words }: RectificationNote) => {
    if (await edit({ type: 'put-rectification', note: { id, clause, text: words } })) setRemoved(null);
  };

  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{text('signature.notes')}</h2>
      <p>{text('signature.notes.explanation')}</p>
      {notes.length > 0 && (
        <ol className="notes">
          {notes.map((note) => (
            <li key={note.id} className="note">
              {isSigned(note) ? (
                <SignedNote note={note} />
              ) : written?.id === note.id ? (
                <NoteForm first={written} onSave={save} onCancel={() => setWritten(null)} />
              ) : (
                <DraftNote
                  note={note}
                  onEdit={() => setWritten({ id: note.id, clause: note.clause, text: note.text })}
                  onRemove={() => void remove(note)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {removed && (
        <Banner tone="information">
          <p>{text('signature.note.removed')}</p>
          <Button onPress={() => void restore(removed)}>{text('action.undo')}</Button>
        </Banner>
      )}
      {failure && (
        <Banner tone="danger">
          <p>{errorText(failure)}</p>
        </Banner>
      )}
      {written && !notes.some(({ id }) => id === written.id) ? (
        <NoteForm first={written} onSave={save} onCancel={() => setWritten(null)} />
      ) : (
        written === null && (
          <div className="actions">
            <Button onPress={() => setWritten({ id: newId('note'), clause: '', text: {} })}>
              {text('signature.note.new')}
            </Button>
          </div>
        )
      )}
    </section>
  );
};
