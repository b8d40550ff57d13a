import type { Body } from '@shared/domain/body.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { useState } from 'react';
import { useText } from '../text.tsx';
import { BodyDialog } from './body-dialog.tsx';
import { ChosenBodies } from './chosen-bodies.tsx';
import { useReadingLanguages } from './reading-languages.ts';
import { bodyEntries } from './register-entries.ts';
import { RegisterField } from './register-field.tsx';
import { useRegisters } from './use-registers.ts';
import './body-picker.css';

export interface BodyPickerProps {
  label: string;
  /** Whose bodies are offered; null: joint bodies. */
  side: Id | null;
  /** The chosen bodies, the leading one first. */
  value: readonly Id[];
  onChange: (bodies: Id[]) => void;
  isReadOnly?: boolean;
}

/** The bodies responsible for something, in order; new ones can be added on the way. */
export const BodyPicker = ({ label, side, value, onChange, isReadOnly = false }: BodyPickerProps) => {
  const text = useText();
  const { commission } = useRegisters();
  const reading = useReadingLanguages(commission.languages);
  const [dialog, setDialog] = useState<Body | string | null>(null);
  const chosen = value.flatMap((id) => commission.bodies.find((body) => body.id === id) ?? []);
  const offered = commission.bodies.filter((body) => body.side === side && !value.includes(body.id));

  return (
    <div className="body-picker">
      {(chosen.length > 0 || isReadOnly) && (
        <ChosenBodies
          label={label}
          bodies={chosen}
          languages={reading}
          onChange={onChange}
          onEdit={setDialog}
          isReadOnly={isReadOnly}
        />
      )}
      {!isReadOnly && (
        <RegisterField
          label={label}
          hidesLabel={chosen.length > 0}
          entries={bodyEntries(offered, reading)}
          value={null}
          onChoose={(id) => onChange([...value, id])}
          addLabel={(typed) =>
            typed ? text('registers.body.add-typed', { typed }) : text('registers.body.add-new')
          }
          onAdd={setDialog}
          isAdding={typeof dialog === 'string'}
          placeholder={text('registers.search')}
        />
      )}
      {chosen.length > 0 && !isReadOnly && (
        <p className="field-hint">{text('registers.body.chosen', { count: chosen.length })}</p>
      )}
      {dialog !== null && (
        <BodyDialog
          side={side}
          start={dialog}
          onClose={() => setDialog(null)}
          onDone={(id) => {
            setDialog(null);
            if (!value.includes(id)) onChange([...value, id]);
          }}
        />
      )}
    </div>
  );
};
