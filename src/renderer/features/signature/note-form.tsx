import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';
import type { RectificationDraft } from '@shared/domain/rectification.ts';
import { directionOf } from '@shared/text/language.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useState } from 'react';
import { useLanguageName } from '../../app/language-name.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { CitedClause } from './cited-clause.tsx';

export interface NoteFormProps {
  first: RectificationDraft;
  onSave: (note: RectificationDraft) => void;
  onCancel: () => void;
}

/** As much of a clause as tells it apart in a list. */
const SHORT = 70;

/** The draft of a note: which clause it corrects, the clause as it was signed, and what is to be read. */
export const NoteForm = ({ first, onSave, onCancel }: NoteFormProps) => {
  const text = useText();
  const languageName = useLanguageName();
  const { commission } = useWorkspace();
  const { meeting } = useMeeting();
  const reading = useReadingLanguages(commission.languages);
  const [note, setNote] = useState(first);
  const numbers = numbersOf(meeting);
  const clauses = clausesOf(meeting).map(({ clause }) => {
    const number = numbers.get(clause.id) ?? '';
    const words = textInFirst(clause.text, reading);
    return {
      id: number,
      label: `${number}  ${words.length > SHORT ? `${words.slice(0, SHORT).trim()}…` : words}`,
    };
  });
  return (
    <div className="note-form">
      <SelectField
        label={text('signature.note.clause')}
        value={note.clause || null}
        options={clauses}
        placeholder={text('signature.note.clause.choose')}
        onChange={(clause) => setNote({ ...note, clause })}
      />
      <CitedClause number={note.clause} />
      {meeting.closing.languages.map((language) => (
        <TextArea
          key={language}
          label={text('signature.note.text', { language: languageName(language) })}
          value={note.text[language] ?? ''}
          onChange={(written) => setNote({ ...note, text: { ...note.text, [language]: written } })}
          lang={language}
          dir={directionOf(language)}
        />
      ))}
      <div className="actions">
        <Button variant="primary" isDisabled={note.clause === ''} onPress={() => onSave(note)}>
          {text('signature.note.save')}
        </Button>
        <Button onPress={onCancel}>{text('action.cancel')}</Button>
      </div>
    </div>
  );
};
