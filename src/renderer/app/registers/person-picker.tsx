import type { Id } from '@shared/domain/identifier.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { useState } from 'react';
import { useText } from '../text.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { useReadingLanguages } from './reading-languages.ts';
import { personEntries } from './register-entries.ts';
import { RegisterField } from './register-field.tsx';
import { useRegisters } from './use-registers.ts';

export interface PersonPickerProps {
  label: string;
  side: Id;
  /** The chosen person; null where none is, or where the field only adds. */
  value: Id | null;
  onChange: (person: Id) => void;
  onClear?: () => void;
  /** People who are not offered, because they are already there. */
  except?: readonly Id[];
  /** The day whose posts are shown; null for the latest ones. */
  day?: PlainDate | null;
  isReadOnly?: boolean;
}

/** One person of a side; a new one can be added on the way. */
export const PersonPicker = ({
  label,
  side,
  value,
  onChange,
  onClear,
  except = [],
  day = null,
  isReadOnly,
}: PersonPickerProps) => {
  const text = useText();
  const { commission } = useRegisters();
  const reading = useReadingLanguages(commission.languages);
  const [added, setAdded] = useState<string | null>(null);
  const offered = commission.people.filter((person) => person.side === side && !except.includes(person.id));
  return (
    <>
      <RegisterField
        label={label}
        entries={personEntries(offered, reading, day)}
        value={value}
        onChoose={onChange}
        {...(onClear && { onClear })}
        addLabel={(typed) =>
          typed ? text('registers.person.add-typed', { typed }) : text('registers.person.add-new')
        }
        onAdd={setAdded}
        isAdding={added !== null}
        placeholder={text('registers.search')}
        isDisabled={isReadOnly ?? false}
      />
      {added !== null && (
        <PersonDialog
          side={side}
          start={added}
          onClose={() => setAdded(null)}
          onDone={(person) => {
            setAdded(null);
            onChange(person);
          }}
        />
      )}
    </>
  );
};
