import type { RowDeed } from './row-keys.ts';

/** Marks the control that stands for its row: it takes the focus when somebody goes from row to row. */
export const ROW_CONTROL = 'data-row';

/** The id of the control that stands for the row of an action. */
export const rowControlId = (key: string): string => `action-${key}`;

/** Whose text the statement about an action is, for text cells. */
export const statementOf = (key: string): string => `statement-${key}`;

const rowControls = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[${ROW_CONTROL}]`)];

/** Gives the control the focus with its whole row in sight. */
const show = (control: HTMLElement): void => {
  control.focus({ preventScroll: true });
  control.closest('li')?.scrollIntoView({ block: 'nearest' });
};

/** Puts the focus on the row of an action; false where it is not on the screen. */
export const focusRow = (key: string): boolean => {
  const control = document.getElementById(rowControlId(key));
  if (control) show(control);
  return control !== null;
};

/** The row that somebody comes to from the row of `key`; undefined beyond the ends. */
const neighbourOf = (key: string, to: Extract<RowDeed, { do: 'go' }>['to']): HTMLElement | undefined => {
  const controls = rowControls();
  const index = controls.findIndex(({ id }) => id === rowControlId(key));
  switch (to) {
    case 'before':
      return controls[index - 1];
    case 'after':
      return controls[index + 1];
    case 'first':
      return controls[0];
    case 'last':
      return controls.at(-1);
  }
};

export const goFrom = (key: string, to: Extract<RowDeed, { do: 'go' }>['to']): void => {
  const neighbour = neighbourOf(key, to);
  if (neighbour) show(neighbour);
};

/** The id of what stands above the rows, where the focus goes when none is left. */
export const HEAD_ID = 'decisions-head';

/**
 * Remembers where the focus goes if what has it leaves the screen: to the row of `key`, to the one that takes its
 * place, or to the head. Answers what puts it there; a focus that is still somewhere stays.
 */
export const keepingPlace = (key: string): (() => void) => {
  const next = neighbourOf(key, 'after') ?? neighbourOf(key, 'before');
  return () => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    if (focusRow(key)) return;
    if (next?.isConnected) show(next);
    else document.getElementById(HEAD_ID)?.focus();
  };
};
