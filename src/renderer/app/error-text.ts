import type { CallError } from '@shared/contract/result.ts';
import type { Rejection } from '@shared/domain/rejection.ts';
import { type MessageId, useText } from './text.tsx';

/** Sentences for errors and rejections: what happened, what was kept, what to do. */
export const useErrorText = (): {
  errorText: (error: CallError) => string;
  rejectionText: (rejection: Rejection) => string;
} => {
  const text = useText();
  const rejectionText = ({ code, subject }: Rejection): string =>
    text(`rejection.${code}` satisfies MessageId, { subject });
  return {
    rejectionText,
    errorText: ({ code, subject, rejection }) =>
      rejection === null
        ? text(`error.${code}` satisfies MessageId, { subject })
        : rejectionText({ code: rejection, subject }),
  };
};
