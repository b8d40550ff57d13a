import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';
import { directionOf } from '@shared/text/language.ts';
import { textIn } from '@shared/text/localized.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting } from '../../app/workspace-context.tsx';

/** A clause as it was signed, in every language of the record. */
export const CitedClause = ({ number }: { number: string }) => {
  const text = useText();
  const { meeting } = useMeeting();
  const numbers = numbersOf(meeting);
  const clause = clausesOf(meeting).find((placed) => numbers.get(placed.clause.id) === number)?.clause;
  if (!clause) return null;
  return (
    <blockquote className="cited-clause" aria-label={text('signature.note.as-signed', { number })}>
      <p className="muted">{text('signature.note.as-signed', { number })}</p>
      {meeting.closing.languages.map((language) => (
        <p key={language} lang={language} dir={directionOf(language)} className="record-words">
          {textIn(clause.text, language)}
        </p>
      ))}
    </blockquote>
  );
};
