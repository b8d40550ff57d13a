import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import { useWorkspace } from '../workspace-context.tsx';
import { focusText, type Writing } from './text-place.ts';

/** Executes what a key or button does, and puts the cursor where the writing goes on. Stays the same function. */
export const useWriting = (): ((writing: Writing) => void) => {
  const { execute } = useWorkspace();
  return useCallback(
    ({ commands, focus }) => {
      let isAccepted = true;
      // What takes the focus must be on the screen before it can.
      flushSync(() => {
        if (commands.length > 0) isAccepted = execute(...commands);
      });
      if (isAccepted && focus) focusText(focus);
    },
    [execute],
  );
};
