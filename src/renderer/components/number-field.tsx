import {
  NumberField as AriaNumberField,
  Button,
  FieldError,
  Group,
  Input,
  Label,
} from 'react-aria-components';
import './field.css';
import './number-field.css';

export interface NumberFieldProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  minimum: number;
  maximum: number;
  isDisabled?: boolean;
}

/** A whole number, typed or stepped with the arrow keys; an emptied field keeps the number it had. */
export const NumberField = ({ label, value, onChange, minimum, maximum, isDisabled }: NumberFieldProps) => (
  <AriaNumberField
    className="field"
    value={value}
    onChange={(number) => !Number.isNaN(number) && onChange(number)}
    minValue={minimum}
    maxValue={maximum}
    formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
    isDisabled={isDisabled ?? false}
  >
    <Label className="field-label">{label}</Label>
    <Group className="control number-control">
      <Input className="number-input" />
      <Button slot="decrement" className="number-step">
        <span aria-hidden="true">−</span>
      </Button>
      <Button slot="increment" className="number-step">
        <span aria-hidden="true">+</span>
      </Button>
    </Group>
    <FieldError className="field-error" />
  </AriaNumberField>
);
