/** Where the focus is in the list: a line (-1: the headings of the columns) and a column, from 0. */
export interface Place {
  line: number;
  column: number;
}

export interface GridSize {
  lines: number;
  columns: number;
  /** How many lines a page is. */
  page: number;
}

const HEAD = -1;

/** Where a key leads from a place of the list; null for a key that leads nowhere. The focus never leaves the list. */
export const placeAfter = (
  { line, column }: Place,
  { key, isControl }: { key: string; isControl: boolean },
  { lines, columns, page }: GridSize,
): Place | null => {
  const last = lines - 1;
  const to = (nextLine: number, nextColumn = column): Place => ({
    line: Math.max(HEAD, Math.min(nextLine, last)),
    column: Math.max(0, Math.min(nextColumn, columns - 1)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(line + 1);
    case 'ArrowUp':
      return to(line - 1);
    case 'ArrowRight':
      return to(line, column + 1);
    case 'ArrowLeft':
      return to(line, column - 1);
    case 'PageDown':
      return to(line + page);
    case 'PageUp':
      return to(line === HEAD ? HEAD : Math.max(0, line - page));
    case 'Home':
      return isControl ? to(0, 0) : to(line, 0);
    case 'End':
      return isControl ? to(last, columns - 1) : to(line, columns - 1);
    default:
      return null;
  }
};
