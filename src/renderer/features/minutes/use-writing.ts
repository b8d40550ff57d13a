import { flushSync } from 'react-dom';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { focusText } from './text-focus.ts';
import type { Writing } from './writing.ts';

/** Does what a key or button does in the minutes, and goes on where the writing goes on. */
export const useWriting = (): ((writing: Writing) => void) => {
  const { execute } = useWorkspace();
  return ({ commands, focus }) => {
    let isAccepted = true;
    // What takes the focus must be on the screen before it can.
    flushSync(() => {
      if (commands.length > 0) isAccepted = execute(...commands);
    });
    if (isAccepted && focus) focusText(focus);
  };
};
