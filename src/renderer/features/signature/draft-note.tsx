import type { RectificationNote } from '@shared/domain/rectification.ts';
import { directionOf } from '@shared/text/language.ts';
import { textIn } from '@shared/text/localized.ts';
import { useState } from 'react';
import { useDayText } from '../../app/day-text.ts';
import { desk } from '../../app/desk-client.ts';
import { useLanguageName } from '../../app/language-name.ts';
import { showFollowUps } from '../../app/signed/signed-queries.ts';
import { useText } from '../../app/text.tsx';
import { useToday } from '../../app/use-today.ts';
import { useMeeting } from '../../app/workspace-context.tsx';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { CitedClause } from './cited-clause.tsx';
import { SignForEver } from './sign-for-ever.tsx';
import { useSigning } from './use-signing.ts';

export interface DraftNoteProps {
  note: RectificationNote;
  onEdit: () => void;
  onRemove: () => void;
}

/** A note that is not signed yet: it corrects nothing until it is. */
export const DraftNote = ({ note, onEdit, onRemove }: DraftNoteProps) => {
  const text = useText();
  const today = useToday();
  const { dayText } = useDayText();
  const languageName = useLanguageName();
  const { meeting } = useMeeting();
  const [day, setDay] = useState(today);
  const place = { commission: meeting.commission, meeting: meeting.id };
  const signing = useSigning(place);
  const { number } = note;
  const lacking = meeting.closing.languages.filter((language) => !textIn(note.text, language).trim());

  const sign = async () => {
    const signed = await signing.run(() =>
      desk['sign-rectification']({ ...place, note: note.id, signedOn: day }),
    );
    await showFollowUps(place, signed);
  };

  return (
    <>
      <div className="note-head">
        <h3>{text('signature.note.draft', { number, clause: note.clause })}</h3>
        <div className="actions">
          <Button variant="quiet" aria-label={text('signature.note.edit.label', { number })} onPress={onEdit}>
            {text('signature.note.edit')}
          </Button>
          <Button
            variant="quiet"
            aria-label={text('signature.note.remove.label', { number })}
            onPress={onRemove}
          >
            {text('action.remove')}
          </Button>
        </div>
      </div>
      <CitedClause number={note.clause} />
      <p className="muted">{text('signature.note.to-be-read')}</p>
      {meeting.closing.languages.map((language) => (
        <p key={language} lang={language} dir={directionOf(language)} className="record-words">
          {textIn(note.text, language)}
        </p>
      ))}
      {lacking.length > 0 ? (
        <p className="muted">
          {text('signature.note.lacking', { languages: lacking.map(languageName).join(', ') })}
        </p>
      ) : (
        <div className="note-signing">
          <DateField
            label={text('signature.day')}
            value={day}
            onChange={(chosen) => setDay(chosen ?? today)}
            isDisabled={signing.progress !== null}
          />
          <SignForEver
            signing={signing}
            label={text('signature.note.sign', { number })}
            warning={text('signature.note.warning', { number, day: dayText(day) })}
            day={day}
            onSign={() => void sign()}
          />
        </div>
      )}
    </>
  );
};
