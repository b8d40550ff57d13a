import type { Body } from '@shared/domain/body.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { directionOf } from '@shared/text/language.ts';
import { type KeyboardEvent, useState } from 'react';
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { useText } from '../text.tsx';
import { BodyDialog } from './body-dialog.tsx';
import { useReadingLanguages } from './reading-languages.ts';
import { bodyEntries, bodyName } from './register-entries.ts';
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
export const BodyPicker = ({ label, side, value, onChange, isReadOnly }: BodyPickerProps) => {
  const text = useText();
  const { commission } = useRegisters();
  const reading = useReadingLanguages(commission.languages);
  const [dialog, setDialog] = useState<Body | string | null>(null);
  const chosen = value.flatMap((id) => commission.bodies.find((body) => body.id === id) ?? []);
  const offered = commission.bodies.filter((body) => body.side === side && !value.includes(body.id));

  const moveFocused = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const id = document.activeElement?.getAttribute('data-key');
    if (!event.altKey || step === 0 || !id || isReadOnly) return;
    event.preventDefault();
    event.stopPropagation();
    const others = value.filter((candidate) => candidate !== id);
    const index = Math.max(0, value.indexOf(id) + step);
    onChange([...others.slice(0, index), id, ...others.slice(index)]);
  };

  return (
    <div className="body-picker" onKeyDownCapture={moveFocused}>
      {chosen.length > 0 || isReadOnly ? (
        <TagGroup
          className="field"
          {...(!isReadOnly && {
            onRemove: (removed) => onChange(value.filter((id) => !removed.has(id))),
          })}
        >
          <Label className="field-label">{label}</Label>
          <TagList className="tags" renderEmptyState={() => text('registers.none')}>
            {chosen.map((body) => {
              const { language, text: name } = bodyName(body, reading);
              return (
                <Tag
                  key={body.id}
                  id={body.id}
                  textValue={name}
                  className="tag"
                  {...(!isReadOnly && { onPress: () => setDialog(body) })}
                >
                  <span lang={language} dir={directionOf(language)}>
                    {name}
                  </span>
                  {!isReadOnly && (
                    <Button slot="remove" className="tag-remove">
                      <span aria-hidden="true">✕</span>
                    </Button>
                  )}
                </Tag>
              );
            })}
          </TagList>
        </TagGroup>
      ) : null}
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
          isAdding={dialog !== null}
          placeholder={text('registers.search')}
        />
      )}
      {chosen.length > 1 && !isReadOnly && <p className="field-hint">{text('registers.body.order')}</p>}
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
