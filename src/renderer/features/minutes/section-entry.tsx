import { isWritten } from '@shared/domain/bracket-places.ts';
import { isAgreed } from '@shared/domain/clause.ts';
import type { Item, Section } from '@shared/domain/meeting.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { isBlank } from '@shared/text/localized.ts';
import { type KeyboardEvent, memo } from 'react';
import { RecordText } from '../../app/record-text.tsx';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { useWriting } from '../../app/writing/use-writing.ts';
import { partStep } from './section-edits.ts';
import { partElementId } from './section-heading.tsx';

export interface SectionEntryProps {
  section: Section;
  /** The item of the section that this is; null for the section itself. */
  item: Item | null;
  number: string;
  /** All languages of the meeting. */
  languages: readonly LanguageTag[];
  isEditable: boolean;
}

const countsOf = ({ clauses }: Section | Item, languages: readonly LanguageTag[]) => ({
  missing: clauses.filter((clause) => languages.some((language) => !isWritten(clause, language))).length,
  open: clauses.filter((clause) => !isAgreed(clause)).length,
});

/** One section or item in the list: chosen, it shows that part; Alt with an arrow moves it. */
export const SectionEntry = memo(({ section, item, number, languages, isEditable }: SectionEntryProps) => {
  const text = useText();
  const { session, commission } = useWorkspace();
  const write = useWriting();
  const reading = useReadingLanguages(commission.languages);
  const container = item ?? section;
  const { missing, open } = countsOf(container, languages);

  const show = () => {
    const element = document.getElementById(partElementId(container.id));
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!isEditable || !event.altKey || step === null) return;
    event.preventDefault();
    const element = event.currentTarget;
    const command = partStep(session.view().meeting, { section, item }, step);
    if (command) write({ commands: [command], focus: null });
    // What is moved in the page loses the focus.
    element.focus();
  };

  return (
    <button type="button" className="section-entry" onClick={show} onKeyDown={onKeyDown}>
      <span className="section-entry-number">{number}</span>
      <span className="section-entry-title">
        {isBlank(container.title) ? (
          <span className="missing">{text('minutes.untitled')}</span>
        ) : (
          <RecordText value={container.title} languages={reading} />
        )}
        {missing > 0 && (
          <span className="section-entry-missing">{text('minutes.count.missing', { count: missing })}</span>
        )}
        {open > 0 && (
          <span className="section-entry-missing">{text('minutes.count.open', { count: open })}</span>
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
});
