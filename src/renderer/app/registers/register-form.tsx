import type { CallError } from '@shared/contract/result.ts';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useErrorText } from '../error-text.ts';
import { useText } from '../text.tsx';
import './register-form.css';

export interface RegisterFormProps {
  title: string;
  saveLabel: string;
  /** Why the entry cannot be saved as it stands; null where it can. */
  missing: string | null;
  /** Saves the entry; null once it is safe, else why it is not. */
  save: () => Promise<CallError | null>;
  onSaved: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The dialog for one entry of a register: its fields, what is missing or went wrong, and the way out. */
export const RegisterForm = ({
  title,
  saveLabel,
  missing,
  save,
  onSaved,
  onClose,
  children,
}: RegisterFormProps) => {
  const text = useText();
  const { errorText } = useErrorText();
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // One such dialog may stand over another; React would otherwise hand the event on to that one too.
    event.stopPropagation();
    setTried(true);
    if (missing !== null) return;
    const failed = await save();
    setError(failed);
    if (!failed) onSaved();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form className="register-form" onSubmit={(event) => void submit(event)}>
        {children}
        {isTried && missing !== null && (
          <p className="field-error" role="alert">
            {missing}
          </p>
        )}
        {error && (
          <Banner tone="danger">
            <p>{errorText(error)}</p>
          </Banner>
        )}
        <div className="dialog-actions">
          <Button onPress={onClose}>{text('action.cancel')}</Button>
          <Button variant="primary" type="submit">
            {saveLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
