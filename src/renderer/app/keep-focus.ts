import { flushSync } from 'react-dom';

/** What can take the focus in a row of a list. */
const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), textarea:not(:disabled)';

/**
 * Makes a change that moves or removes the row (`li`) with the focus, and leaves the focus where the user was: on the
 * same control, else in the same row, else in the row that took its place, else on the list, which then needs a
 * `tabIndex` of -1.
 */
export const keepFocus = (change: () => void): void => {
  const focused = document.activeElement;
  const row = focused?.closest('li') ?? null;
  const list = row?.parentElement ?? null;
  const rows = (): Element[] => [...(list?.children ?? [])].filter((child) => child.querySelector(FOCUSABLE));
  const index = row ? rows().indexOf(row) : -1;
  // React Aria may be in the middle of a press, which React does not let a synchronous update interrupt.
  queueMicrotask(() => {
    flushSync(change);
    if (!(focused instanceof HTMLElement)) return;
    focused.focus();
    if (document.activeElement === focused && !focused.matches(':disabled')) return;
    const nearest = row?.isConnected ? row : (rows()[index] ?? rows().at(-1));
    const target = nearest?.querySelector<HTMLElement>(FOCUSABLE) ?? list;
    target?.focus();
  });
};
