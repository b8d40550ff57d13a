import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Person } from '@shared/domain/person.ts';
import { isBlank, textInFirst } from '@shared/text/localized.ts';
import { useState } from 'react';
import { LocalizedField } from '../fields/localized-field.tsx';
import { newId } from '../new-id.ts';
import { useText } from '../text.tsx';
import { BodyDialog } from './body-dialog.tsx';
import { languageTypedIn } from './name-matching.ts';
import { PersonNameFields } from './person-name-fields.tsx';
import { nameFromTyped, writtenName } from './person-names.ts';
import { blankPost, PostFields } from './post-fields.tsx';
import { useReadingLanguages } from './reading-languages.ts';
import { bodyEntries } from './register-entries.ts';
import { RegisterField } from './register-field.tsx';
import { RegisterForm } from './register-form.tsx';
import { useRegisters } from './use-registers.ts';

export interface PersonDialogProps {
  /** The side the person belongs to. */
  side: Id;
  /** The person to correct; or what was typed for a new one. */
  start: Person | string;
  onClose: () => void;
  /** Called once the person is safely in the register. */
  onDone: (id: Id) => void;
}

const newPerson = (commission: Commission, side: Id, typed: string): Person => ({
  id: newId('person'),
  name: { [languageTypedIn(typed, commission.languages)]: nameFromTyped(typed) },
  honorific: {},
  side,
  body: null,
  posts: [blankPost()],
});

/** The person without the fields that were left empty. */
const asWritten = (person: Person): Person => ({
  ...person,
  name: writtenName(person.name),
  posts: person.posts.filter(({ title }) => !isBlank(title)),
});

/** Adds a person to the register, or corrects one. */
export const PersonDialog = ({ side, start, onClose, onDone }: PersonDialogProps) => {
  const text = useText();
  const { commission, edit } = useRegisters();
  const { languages } = commission;
  const reading = useReadingLanguages(languages);
  const isNew = typeof start === 'string';
  const [person, setPerson] = useState(() => (isNew ? newPerson(commission, side, start) : start));
  const [addedBody, setAddedBody] = useState<string | null>(null);
  const change = (changes: Partial<Person>) => setPerson((current) => ({ ...current, ...changes }));
  const owner = commission.sides.find(({ id }) => id === person.side);
  return (
    <RegisterForm
      title={text(isNew ? 'registers.person.add' : 'registers.person.edit')}
      saveLabel={text(isNew ? 'action.add' : 'action.save')}
      missing={
        Object.keys(writtenName(person.name)).length === 0 ? text('registers.person.name.missing') : null
      }
      save={() => edit({ type: 'put-person', person: asWritten(person) })}
      onSaved={() => onDone(person.id)}
      onClose={onClose}
    >
      <p className="muted">
        {text('registers.of-side', { side: textInFirst(owner?.shortName ?? {}, reading) })}
      </p>
      <PersonNameFields value={person.name} languages={languages} onChange={(name) => change({ name })} />
      <LocalizedField
        label={text('registers.person.honorific')}
        value={person.honorific}
        languages={languages}
        onChange={(language, value) => change({ honorific: { ...person.honorific, [language]: value } })}
      />
      <PostFields value={person.posts} languages={languages} onChange={(posts) => change({ posts })} />
      <RegisterField
        label={text('registers.person.body')}
        entries={bodyEntries(
          commission.bodies.filter((body) => body.side === person.side),
          reading,
        )}
        value={person.body}
        onChoose={(body) => change({ body })}
        onClear={() => change({ body: null })}
        addLabel={(typed) =>
          typed ? text('registers.body.add-typed', { typed }) : text('registers.body.add-new')
        }
        onAdd={setAddedBody}
        isAdding={addedBody !== null}
        placeholder={text('registers.search')}
      />
      {addedBody !== null && (
        <BodyDialog
          side={person.side}
          start={addedBody}
          onClose={() => setAddedBody(null)}
          onDone={(body) => {
            setAddedBody(null);
            change({ body });
          }}
        />
      )}
    </RegisterForm>
  );
};
