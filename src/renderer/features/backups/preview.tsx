import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';
import { clauseTexts } from '@shared/record/disputed-text.ts';
import { RecordText } from '../../app/record-text.tsx';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';

/** The clauses of an earlier state, to read. */
export const Preview = ({ meeting, commission }: { meeting: Meeting; commission: Commission }) => {
  const text = useText();
  const reading = useReadingLanguages(meeting.languages);
  const numbers = numbersOf(meeting);
  const clauses = clausesOf(meeting);
  if (clauses.length === 0) return <p className="muted">{text('backups.preview.empty')}</p>;
  return (
    <ol className="preview">
      {meeting.sections
        .map((section) => ({ section, own: clauses.filter((placed) => placed.section.id === section.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ section, own }) => (
          <li key={section.id}>
            <h4>
              {numbers.get(section.id)}. <RecordText value={section.title} languages={reading} />
            </h4>
            {own.map(({ clause }) => (
              <p key={clause.id}>
                <span className="preview-number">{numbers.get(clause.id)}</span>
                <RecordText value={clauseTexts(clause, commission)} languages={reading} />
              </p>
            ))}
          </li>
        ))}
    </ol>
  );
};
