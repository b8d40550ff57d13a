import type { RectificationNote } from '@shared/domain/rectification.ts';
import { directionOf, displayTag, type LanguageTag } from '@shared/text/language.ts';
import { textIn } from '@shared/text/localized.ts';
import { useDayText } from '../day-text.ts';
import { useText } from '../text.tsx';
import './clause-notes.css';

/** The signed notes that correct a clause, in full, wherever the clause is shown; its own text stays as it was signed. */
export const ClauseNotes = ({
  notes,
  languages,
}: {
  notes: readonly RectificationNote[];
  languages: readonly LanguageTag[];
}) => {
  const text = useText();
  const { dayText } = useDayText();
  if (notes.length === 0) return null;
  return (
    <ul className="clause-notes" aria-label={text('signature.notes.of-clause')}>
      {notes.map((note) => (
        <li key={note.id} className="clause-note">
          <strong>
            {text('signature.note.signed', {
              number: note.number,
              day: note.signedOn === null ? '' : dayText(note.signedOn),
            })}
          </strong>
          {languages.map((language) => {
            const written = textIn(note.text, language);
            return written ? (
              <p key={language}>
                <span className="clause-note-language" aria-hidden="true">
                  {displayTag(language)}
                </span>
                <span lang={language} dir={directionOf(language)}>
                  {written}
                </span>
              </p>
            ) : null;
          })}
        </li>
      ))}
    </ul>
  );
};
