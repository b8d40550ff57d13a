import { isAgreed } from '@shared/domain/clause.ts';
import type { Item, Meeting, Section } from '@shared/domain/meeting.ts';
import type { Numbers } from '@shared/domain/numbering.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { isBlank } from '@shared/text/localized.ts';
import type { KeyboardEvent } from 'react';
import { RecordText } from '../../app/record-text.tsx';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { Button } from '../../components/button.tsx';
import { appendSection, containerIn, type Part, partStep } from './section-edits.ts';
import { partElementId } from './section-heading.tsx';
import { useWriting } from './use-writing.ts';
import './section-list.css';

export interface SectionListProps {
  meeting: Meeting;
  numbers: Numbers;
  languages: readonly LanguageTag[];
  isEditable: boolean;
}

/** The sections and items by number and title, with what is missing in each; chosen, it shows that part. */
export const SectionList = ({ meeting, numbers, languages, isEditable }: SectionListProps) => {
  const text = useText();
  const write = useWriting();
  return (
    <nav className="section-list" aria-label={text('minutes.sections')}>
      <ol>
        {meeting.sections.map((section) => (
          <li key={section.id}>
            <Entry part={{ section, item: null }} numbers={numbers} isEditable={isEditable} />
            {section.items.length > 0 && (
              <ol className="section-list-items">
                {section.items.map((item) => (
                  <li key={item.id}>
                    <Entry part={{ section, item }} numbers={numbers} isEditable={isEditable} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      {isEditable && (
        <Button onPress={() => write(appendSection(meeting, languages[0] ?? ''))}>
          {text('minutes.section.add')}
        </Button>
      )}
    </nav>
  );
};

const countsOf = ({ clauses }: Section | Item, languages: readonly LanguageTag[]) => ({
  missing: clauses.filter(({ text }) => languages.some((language) => !text[language]?.trim())).length,
  open: clauses.filter((clause) => !isAgreed(clause)).length,
});

const Entry = ({ part, numbers, isEditable }: { part: Part; numbers: Numbers; isEditable: boolean }) => {
  const text = useText();
  const { session, commission } = useWorkspace();
  const write = useWriting();
  const reading = useReadingLanguages(commission.languages);
  const container = containerIn(part);
  const { meeting } = session.view();
  const { missing, open } = countsOf(container, meeting.languages);

  const show = () => {
    const element = document.getElementById(partElementId(container.id));
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!isEditable || !event.altKey || step === null) return;
    event.preventDefault();
    const command = partStep(meeting, part, step);
    const element = event.currentTarget;
    if (command) write({ commands: [command], focus: null });
    element.focus();
  };

  return (
    <button type="button" className="section-entry" onClick={show} onKeyDown={onKeyDown}>
      <span className="section-entry-number">{numbers.get(container.id)}</span>
      <span className="section-entry-title">
        {isBlank(container.title) ? (
          <span className="missing">{text('minutes.untitled')}</span>
        ) : (
          <RecordText value={container.title} languages={reading} />
        )}
        {(missing > 0 || open > 0) && (
          <span className="section-entry-missing">
            {[
              missing > 0 && text('minutes.count.missing', { count: missing }),
              open > 0 && text('minutes.count.open', { count: open }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
      </span>
      <span className="section-entry-count">
        <span aria-hidden="true">{container.clauses.length}</span>
        <span className="visually-hidden">
          {text('minutes.count.clauses', { count: container.clauses.length })}
        </span>
      </span>
    </button>
  );
};
