import type { Id } from '@shared/domain/identifier.ts';
import { directionOf } from '@shared/text/language.ts';
import { useEffect, useRef, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { matchesNames } from './name-matching.ts';
import type { Wording } from './reading-languages.ts';
import '../../components/field.css';
import '../../components/select-field.css';
import './register-field.css';

/** One entry of a register, as it is offered. */
export interface RegisterEntry {
  id: Id;
  name: Wording;
  /** Tells apart who has the same name: a post, a short name. */
  detail: Wording | undefined;
  /** Everything it is found under. */
  names: readonly string[];
}

export interface RegisterFieldProps {
  label: string;
  entries: readonly RegisterEntry[];
  /** The entry that stands in the field; null where it only adds. */
  value: Id | null;
  onChoose: (id: Id) => void;
  /** What the way to a new entry is called, for what was typed. */
  addLabel: (typed: string) => string;
  onAdd: (typed: string) => void;
  /** Whether a new entry is being added just now; the focus comes back here afterwards. */
  isAdding: boolean;
  onClear?: () => void;
  placeholder?: string;
  isDisabled?: boolean;
  hidesLabel?: boolean;
}

/** More than this nobody reads; typing narrows it down. */
const MOST_OPTIONS = 60;
const ADD = ' add';

interface Option {
  id: string;
  label: string;
  entry: RegisterEntry | null;
}

/** Finds an entry of a register by its name in any language, or leads to a new one. */
export const RegisterField = ({
  label,
  entries,
  value,
  onChoose,
  addLabel,
  onAdd,
  isAdding,
  onClear,
  placeholder,
  isDisabled,
  hidesLabel,
}: RegisterFieldProps) => {
  const [typed, setTyped] = useState('');
  const [isActive, setActive] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const wasAdding = useRef(false);
  useEffect(() => {
    if (wasAdding.current && !isAdding) input.current?.focus();
    wasAdding.current = isAdding;
  }, [isAdding]);
  const chosen = entries.find(({ id }) => id === value);
  const query = typed === chosen?.name.text ? '' : typed.trim();
  // A meeting shows many of these at once: only the one in use offers anything.
  const found = isActive ? entries.filter(({ names }) => matchesNames(names, query)) : chosen ? [chosen] : [];
  const options: Option[] = [
    ...found.slice(0, MOST_OPTIONS).map((entry) => ({ id: entry.id, label: entry.name.text, entry })),
    { id: ADD, label: addLabel(query), entry: null },
  ];
  const take = (id: string) => (id === ADD ? onAdd(query) : onChoose(id));
  return (
    <ComboBox
      className="field"
      items={options}
      value={value}
      onChange={(key) => (key === null ? onClear?.() : take(String(key)))}
      onInputChange={setTyped}
      onFocusChange={setActive}
      isDisabled={isDisabled ?? false}
      {...(hidesLabel && { 'aria-label': label })}
    >
      {!hidesLabel && <Label className="field-label">{label}</Label>}
      <div className="register-control">
        <Input
          ref={input}
          className="control register-input"
          {...(placeholder !== undefined && { placeholder })}
        />
        <Button className="register-button">
          <span className="select-arrow" aria-hidden="true" />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox className="options">
          {(option: Option) => (
            <ListBoxItem
              className={option.entry ? 'option register-option' : 'option register-add'}
              textValue={option.label}
              onAction={() => take(option.id)}
            >
              {option.entry ? <EntryText entry={option.entry} /> : option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};

const EntryText = ({ entry: { name, detail } }: { entry: RegisterEntry }) => (
  <>
    <Text slot="label" lang={name.language} dir={directionOf(name.language)}>
      {name.text}
    </Text>
    {detail && (
      <Text
        slot="description"
        className="register-detail"
        lang={detail.language}
        dir={directionOf(detail.language)}
      >
        {detail.text}
      </Text>
    )}
  </>
);
