import type { AgendaItem } from '@shared/domain/meeting.ts';
import { displayTag, type LanguageTag } from '@shared/text/language.ts';
import { isBlank, textIn } from '@shared/text/localized.ts';
import { type KeyboardEvent, memo } from 'react';
import { inOneLine } from '../../app/fields/one-line.ts';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { TextCell } from '../../app/writing/text-cell.tsx';
import type { Writing } from '../../app/writing/text-place.ts';
import { useWriting } from '../../app/writing/use-writing.ts';
import { Button } from '../../components/button.tsx';
import { addItem, moveItem, removeItem } from './agenda-edits.ts';

export interface AgendaRowProps {
  item: AgendaItem;
  number: number;
  languages: readonly LanguageTag[];
  isEditable: boolean;
}

const STEPS: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

/** One item of the agenda in all languages. */
export const AgendaRow = memo(({ item, number, languages, isEditable }: AgendaRowProps) => {
  const text = useText();
  const languageName = useLanguageName();
  const { session, execute } = useWorkspace();
  const write = useWriting();
  const { id } = item;
  const first = languages[0] ?? '';

  /** What a key does to the agenda; null where it only does what it does in any text. */
  const writingFor = (event: KeyboardEvent<HTMLTextAreaElement>, language: LanguageTag): Writing | null => {
    const { agenda } = session.view().meeting;
    const { selectionStart: cursor } = event.currentTarget;
    const step = STEPS[event.key];
    if (event.altKey) return step ? moveItem(agenda, { of: id, language, cursor }, step) : null;
    if (event.key === 'Enter')
      return addItem(agenda.findIndex((candidate) => candidate.id === id) + 1, language);
    if (event.key === 'Backspace' && isBlank(item.text)) return removeItem(agenda, id, language);
    return null;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, language: LanguageTag) => {
    if (!isEditable || event.nativeEvent.isComposing) return;
    const writing = writingFor(event, language);
    // An item has no lines, so Enter never makes one.
    if (writing || event.key === 'Enter') event.preventDefault();
    if (writing) write(writing);
  };

  const move = (step: -1 | 1) => {
    const writing = moveItem(session.view().meeting.agenda, { of: id, language: first, cursor: 'end' }, step);
    if (writing) write(writing);
  };

  return (
    <li className="agenda-row agenda-columns" aria-label={text('agenda.item', { number })}>
      <span className="agenda-number">{number}</span>
      <div className="agenda-texts">
        {languages.map((language) => (
          <TextCell
            key={language}
            of={id}
            label={text('agenda.item.text', { number, language: displayTag(language) })}
            language={language}
            value={textIn(item.text, language)}
            placeholder={text('agenda.item.missing', { language: languageName(language) })}
            isReadOnly={!isEditable}
            onChange={(value) => execute({ type: 'edit-agenda-item', id, language, text: inOneLine(value) })}
            onKeyDown={(event) => onKeyDown(event, language)}
          />
        ))}
      </div>
      {isEditable && (
        <div className="agenda-tools">
          <Button variant="quiet" aria-label={text('agenda.item.up', { number })} onPress={() => move(-1)}>
            {text('agenda.up')}
          </Button>
          <Button variant="quiet" aria-label={text('agenda.item.down', { number })} onPress={() => move(1)}>
            {text('agenda.down')}
          </Button>
          <Button
            variant="quiet"
            aria-label={text('agenda.item.remove', { number })}
            onPress={() => write(removeItem(session.view().meeting.agenda, id, first))}
          >
            {text('action.remove')}
          </Button>
        </div>
      )}
    </li>
  );
});
