import { useEffect } from 'react';
import type { MeetingSession } from './meeting-session.ts';

/** What of a key event tells undo and redo. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The Latin letter of a key: the one it types, else, on a Cyrillic layout, the one in its place on the keyboard. */
export const letterOf = ({ key, code }: PressedKey): string =>
  (/^[a-z]$/i.test(key) ? key : code.replace('Key', '')).toLowerCase();

/** What a key asks for: Ctrl/Cmd+Z to undo, Ctrl/Cmd+Y or Shift+Ctrl/Cmd+Z to redo; null for any other key. */
export const historyStepOf = (pressed: PressedKey): 'undo' | 'redo' | null => {
  if (!(pressed.ctrlKey || pressed.metaKey) || pressed.altKey) return null;
  const letter = letterOf(pressed);
  if (letter === 'z') return pressed.shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : null;
};

/** What is written there is not part of the meeting, so the undo of the browser serves it. */
const OUTSIDE_THE_MEETING = '[role="dialog"], .lost-texts';

/** Undoes and redoes over the whole meeting by keys, also while a field has the focus. */
export const useUndoKeys = (session: MeetingSession): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = historyStepOf(event);
      if (step === null) return;
      if (event.target instanceof Element && event.target.closest(OUTSIDE_THE_MEETING)) return;
      event.preventDefault();
      void session[step]();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [session]);
};
