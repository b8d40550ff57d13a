import { useEffect, useRef, useState } from 'react';

/** How long typing rests before it is saved, in milliseconds. */
const REST = 300;

/**
 * A value that is typed into and saved as a whole: shows every keystroke at once, and saves when typing rests, the
 * focus leaves, a command key goes down, or the screen goes away. So one run of typing is one edit, which one undo
 * takes back. While nothing is being typed it is `saved`.
 */
export const useDraft = <Value>(
  saved: Value,
  save: (value: Value) => void,
): [Value, (value: Value) => void] => {
  const [draft, setDraft] = useState<{ value: Value } | null>(null);
  const finish = useRef<() => void>(() => undefined);
  finish.current = () => {
    if (draft === null) return;
    setDraft(null);
    save(draft.value);
  };
  useEffect(() => () => finish.current(), []);
  useEffect(() => {
    if (draft === null) return;
    const rest = () => finish.current();
    const onKeyDown = ({ ctrlKey, metaKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey) rest();
    };
    const timer = setTimeout(rest, REST);
    window.addEventListener('focusout', rest);
    // Captured, so that what is left to save is there before the window sends it.
    window.addEventListener('pagehide', rest, { capture: true });
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focusout', rest);
      window.removeEventListener('pagehide', rest, { capture: true });
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [draft]);
  return [draft === null ? saved : draft.value, (value) => setDraft({ value })];
};
