import type { Item, Section } from '@shared/domain/meeting.ts';
import type { Numbers } from '@shared/domain/numbering.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { memo } from 'react';
import { useText } from '../../app/text.tsx';
import { useWriting } from '../../app/writing/use-writing.ts';
import { Button } from '../../components/button.tsx';
import { type ClauseFilter, shownIn, showsAny } from './clause-filter.ts';
import { ClauseRow } from './clause-row.tsx';
import { partElementId, SectionHeading } from './section-heading.tsx';
import { appendClause } from './writing.ts';

export interface SectionPartProps {
  section: Section;
  /** The item of the section that this is; null for the section itself, which holds its items. */
  item: Item | null;
  numbers: Numbers;
  languages: readonly LanguageTag[];
  isEditable: boolean;
  filter: ClauseFilter;
}

/** A section or item of the minutes with its clauses. Memoised, as its clauses are. */
export const SectionPart = memo(({ section, item, ...shared }: SectionPartProps) => {
  const text = useText();
  const write = useWriting();
  const { numbers, languages, isEditable, filter } = shared;
  const container = item ?? section;
  const clauses = shownIn(container, filter);
  const isWhole = filter.by === 'all';
  if (!isWhole && (item ? clauses.length === 0 : !showsAny(section, filter))) return null;
  const number = numbers.get(container.id) ?? '';
  return (
    <section
      id={partElementId(container.id)}
      className={item ? 'minutes-item' : 'minutes-section'}
      aria-label={text(item ? 'minutes.item' : 'minutes.section', { number })}
      tabIndex={-1}
    >
      <SectionHeading
        part={{ section, item }}
        number={number}
        languages={languages}
        isEditable={isEditable}
      />
      <ol className="clauses">
        {clauses.map((clause) => (
          <ClauseRow
            key={clause.id}
            clause={clause}
            number={numbers.get(clause.id) ?? ''}
            languages={languages}
            isEditable={isEditable}
          />
        ))}
      </ol>
      {isEditable && isWhole && (
        <div className="add-clause">
          <Button variant="quiet" onPress={() => write(appendClause(container, languages[0] ?? ''))}>
            {text('minutes.clause.add')}
          </Button>
        </div>
      )}
      {item === null &&
        section.items.map((inner) => (
          <SectionPart key={inner.id} section={section} item={inner} {...shared} />
        ))}
    </section>
  );
});
