import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';

export interface ButtonProps extends AriaButtonProps {
  variant?: 'primary' | 'normal' | 'quiet' | 'danger';
  /** Shown as a hint; the caller sees to it that the keys work. */
  shortcut?: string;
  children: React.ReactNode;
}

export const Button = ({ variant = 'normal', shortcut, children, ...props }: ButtonProps) => (
  <AriaButton {...props} className={`button button-${variant}`}>
    {children}
    {shortcut && <kbd className="shortcut">{shortcut}</kbd>}
  </AriaButton>
);
