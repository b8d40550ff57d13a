import { Checkbox as AriaCheckbox } from 'react-aria-components';
import './checkbox-group.css';

export interface CheckboxProps {
  label: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
  /** Keeps the label for assistive technology only, where the place already says what is ticked. */
  hidesLabel?: boolean;
}

/** A single yes or no. */
export const Checkbox = ({ label, isDisabled, hidesLabel, ...props }: CheckboxProps) => (
  <AriaCheckbox {...props} className="checkbox" isDisabled={isDisabled ?? false}>
    <span className="checkbox-mark" aria-hidden="true" />
    {hidesLabel ? <span className="visually-hidden">{label}</span> : label}
  </AriaCheckbox>
);
