import { CheckboxGroup as AriaCheckboxGroup, Checkbox, FieldError, Label, Text } from 'react-aria-components';
import './field.css';
import './checkbox-group.css';

export interface CheckboxGroupProps<Value extends string> {
  label: string;
  /** The chosen ones, in the order in which they were chosen. */
  value: readonly Value[];
  options: readonly { id: Value; label: string }[];
  onChange: (value: Value[]) => void;
  hint?: string | undefined;
  error?: string | undefined;
  isDisabled?: boolean;
}

/** A choice of several among a few. */
export const CheckboxGroup = <Value extends string>({
  label,
  value,
  options,
  onChange,
  hint,
  error,
  isDisabled,
}: CheckboxGroupProps<Value>) => (
  <AriaCheckboxGroup
    className="field"
    value={[...value]}
    onChange={(chosen) =>
      onChange(chosen.filter((id): id is Value => options.some((option) => option.id === id)))
    }
    isInvalid={error !== undefined}
    validationBehavior="aria"
    isDisabled={isDisabled ?? false}
  >
    <Label className="field-label">{label}</Label>
    <div className="checkboxes">
      {options.map((option) => (
        <Checkbox key={option.id} value={option.id} className="checkbox">
          <span className="checkbox-mark" aria-hidden="true" />
          {option.label}
        </Checkbox>
      ))}
    </div>
    {hint && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
    <FieldError className="field-error">{error}</FieldError>
  </AriaCheckboxGroup>
);
