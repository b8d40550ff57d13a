import type { Numbers } from '@shared/domain/numbering.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';
import { ClauseRow } from './clause-row.tsx';
import { containerIn, type Part } from './section-edits.ts';
import { partElementId, SectionHeading } from './section-heading.tsx';
import { useWriting } from './use-writing.ts';
import { appendClause } from './writing.ts';

export interface SectionPartProps {
  part: Part;
  numbers: Numbers;
  languages: readonly LanguageTag[];
  isEditable: boolean;
}

/** A section or item of the minutes with its clauses; a section's items stand inside it. */
export const SectionPart = ({ part, numbers, languages, isEditable }: SectionPartProps) => {
  const text = useText();
  const write = useWriting();
  const container = containerIn(part);
  const number = numbers.get(container.id) ?? '';
  const shared = { numbers, languages, isEditable };
  return (
    <section
      id={partElementId(container.id)}
      className={part.item ? 'minutes-item' : 'minutes-section'}
      aria-label={text(part.item ? 'minutes.item' : 'minutes.section', { number })}
      tabIndex={-1}
    >
      <SectionHeading part={part} number={number} languages={languages} isEditable={isEditable} />
      <ol className="clauses">
        {container.clauses.map((clause) => (
          <ClauseRow
            key={clause.id}
            clause={clause}
            number={numbers.get(clause.id) ?? ''}
            languages={languages}
            isEditable={isEditable}
          />
        ))}
      </ol>
      {isEditable && (
        <div className="add-clause">
          <Button variant="quiet" onPress={() => write(appendClause(container, languages[0] ?? ''))}>
            {text('minutes.clause.add')}
          </Button>
        </div>
      )}
      {part.item === null &&
        part.section.items.map((item) => (
          <SectionPart key={item.id} part={{ section: part.section, item }} {...shared} />
        ))}
    </section>
  );
};
