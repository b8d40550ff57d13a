import { TextField as AriaTextField, FieldError, Input, Label, Text } from 'react-aria-components';
import './field.css';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  /** Language of the text, where it is not that of the interface. */
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  /** Keeps the label for assistive technology only, where the place already says what the field is. */
  hidesLabel?: boolean;
}

/** A labelled line of text. */
export const TextField = ({ label, hint, error, lang, dir, hidesLabel, ...props }: TextFieldProps) => (
  <AriaTextField
    {...props}
    className="field"
    isInvalid={error !== undefined}
    {...(hidesLabel && { 'aria-label': label })}
  >
    {!hidesLabel && <Label className="field-label">{label}</Label>}
    <Input className="control" lang={lang} dir={dir} />
    {hint && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
    <FieldError className="field-error">{error}</FieldError>
  </AriaTextField>
);
