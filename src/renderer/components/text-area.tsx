import type { KeyboardEventHandler, Ref } from 'react';
import { TextArea as AriaTextArea, FieldError, Label, TextField } from 'react-aria-components';
import './field.css';
import './text-area.css';

export interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  placeholder?: string | undefined;
  error?: string | undefined;
  isRequired?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  hidesLabel?: boolean;
  onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
  onPaste?: React.ClipboardEventHandler<HTMLTextAreaElement>;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** A labelled text that grows with what is typed into it. */
export const TextArea = ({
  label,
  value,
  onChange,
  lang,
  dir,
  placeholder,
  error,
  isRequired,
  isReadOnly,
  hidesLabel,
  onKeyDown,
  onPaste,
  inputRef,
}: TextAreaProps) => (
  <TextField
    className="field"
    value={value}
    onChange={onChange}
    isReadOnly={isReadOnly ?? false}
    isInvalid={error !== undefined}
    isRequired={isRequired ?? false}
    validationBehavior="aria"
    {...(hidesLabel && { 'aria-label': label })}
  >
    {!hidesLabel && <Label className="field-label">{label}</Label>}
    <AriaTextArea
      className="control text-area"
      rows={1}
      lang={lang}
      dir={dir}
      placeholder={placeholder}
      {...(inputRef && { ref: inputRef })}
      {...(onKeyDown && { onKeyDown })}
      {...(onPaste && { onPaste })}
    />
    {error && <FieldError className="field-error">{error}</FieldError>}
  </TextField>
);
