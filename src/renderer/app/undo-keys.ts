import { useEffect } from 'react';
import type { MeetingSession } from './meeting-session.ts';

/** Ctrl/Cmd+Z undoes and Ctrl+Y or Shift+Ctrl/Cmd+Z redoes over the whole meeting, also while a field has the focus. */
export const useUndoKeys = (session: MeetingSession): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isUndo = key === 'z' && !event.shiftKey;
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isUndo && !isRedo) return;
      event.preventDefault();
      void (isUndo ? session.undo() : session.redo());
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [session]);
};
