import { Checkbox as AriaCheckbox } from 'react-aria-components';
import './checkbox-group.css';

export interface CheckboxProps {
  label: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

/** A single yes or no. */
export const Checkbox = ({ label, isDisabled, ...props }: CheckboxProps) => (
  <AriaCheckbox {...props} className="checkbox" isDisabled={isDisabled ?? false}>
    <span className="checkbox-mark" aria-hidden="true" />
    {label}
  </AriaCheckbox>
);
