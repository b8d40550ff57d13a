import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import './field.css';
import './select-field.css';

export interface SelectFieldProps<Value extends string> {
  label: string;
  value: Value | null;
  options: readonly { id: Value; label: string }[];
  onChange: (value: Value) => void;
  placeholder?: string;
  isDisabled?: boolean;
  hidesLabel?: boolean;
}

/** A choice of one among a few. */
export const SelectField = <Value extends string>({
  label,
  value,
  options,
  onChange,
  placeholder,
  isDisabled,
  hidesLabel,
}: SelectFieldProps<Value>) => (
  <Select
    className="field"
    value={value}
    onChange={(key) => {
      const chosen = options.find(({ id }) => id === key);
      if (chosen) onChange(chosen.id);
    }}
    isDisabled={isDisabled ?? false}
    {...(placeholder !== undefined && { placeholder })}
    {...(hidesLabel && { 'aria-label': label })}
  >
    {!hidesLabel && <Label className="field-label">{label}</Label>}
    <Button className="control select-button">
      <SelectValue className="select-value" />
      <span className="select-arrow" aria-hidden="true" />
    </Button>
    <Popover className="popover">
      <ListBox className="options" items={options}>
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.label} className="option">
            {option.label}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
);
