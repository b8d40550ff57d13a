import { RadioGroup as AriaRadioGroup, Label, Radio } from 'react-aria-components';
import './field.css';
import './radio-group.css';

export interface RadioGroupProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { id: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** A choice of one among a few that are all in sight. */
export const RadioGroup = <Value extends string>({
  label,
  value,
  options,
  onChange,
}: RadioGroupProps<Value>) => (
  <AriaRadioGroup
    className="field"
    value={value}
    onChange={(id) => {
      const chosen = options.find((option) => option.id === id);
      if (chosen) onChange(chosen.id);
    }}
  >
    <Label className="field-label">{label}</Label>
    <div className="radios">
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className="radio">
          <span className="radio-mark" aria-hidden="true" />
          {option.label}
        </Radio>
      ))}
    </div>
  </AriaRadioGroup>
);
