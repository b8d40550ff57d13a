import type { RectificationNote } from '@shared/domain/rectification.ts';
import { directionOf } from '@shared/text/language.ts';
import { textIn } from '@shared/text/localized.ts';
import { useDayText } from '../../app/day-text.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting } from '../../app/workspace-context.tsx';
import { CitedClause } from './cited-clause.tsx';
import { FileList } from './file-list.tsx';

/** A signed note with the clause that it corrects and its originals. */
export const SignedNote = ({ note }: { note: RectificationNote }) => {
  const text = useText();
  const { dayText } = useDayText();
  const { meeting } = useMeeting();
  const { number, signedOn } = note;
  const title = text('signature.note.title', {
    number,
    clause: note.clause,
    day: signedOn === null ? '' : dayText(signedOn),
  });
  return (
    <>
      <h3>{title}</h3>
      <CitedClause number={note.clause} />
      <p className="muted">{text('signature.note.to-be-read')}</p>
      {meeting.closing.languages.map((language) => (
        <p key={language} lang={language} dir={directionOf(language)} className="record-words">
          {textIn(note.text, language)}
        </p>
      ))}
      {note.seal && (
        <FileList
          label={title}
          files={note.seal.files}
          placeOf={(name) => ({ kind: 'note', note: number, name })}
        />
      )}
    </>
  );
};
