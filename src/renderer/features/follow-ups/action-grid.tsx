import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../../app/text.tsx';
import { GridHead } from './grid-head.tsx';
import { ActionLine, CELLS, HeadingLine } from './grid-line.tsx';
import { type Place, placeAfter } from './model/focus.ts';
import type { FollowUpRow } from './model/follow-up-row.ts';
import type { Entry, Grouping } from './model/grouping.ts';
import type { Column, Sorting } from './model/sorting.ts';
import './action-grid.css';

/** The height of a line in rem: two lines of small text. */
const LINE_HEIGHT = 2.75;

const lineHeight = (): number =>
  LINE_HEIGHT * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** The place of the cell that an event happened in. */
const placeOf = (target: EventTarget): Place | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const line = cell?.closest<HTMLElement>('[data-line]');
  return cell && line ? { line: Number(line.dataset.line), column: Number(cell.dataset.column) } : null;
};

export interface ActionGridProps {
  entries: readonly Entry[];
  grouping: Grouping;
  sorting: Sorting;
  /** The names of the columns of both sides. */
  sideNames: readonly [string, string];
  selected: ReadonlySet<string>;
  openRow: string | null;
  onSort: (column: Column) => void;
  onToggle: (row: FollowUpRow) => void;
  onToggleAll: () => void;
  onOpen: (row: FollowUpRow) => void;
}

/**
 * Thousands of actions in lines of one height, of which only those in sight are drawn. One stop for Tab; the arrow keys
 * lead from cell to cell, Enter opens an action or sorts by a column, Space selects, Ctrl+A selects everything shown.
 */
export const ActionGrid = ({
  entries,
  grouping,
  sorting,
  sideNames,
  selected,
  openRow,
  onSort,
  onToggle,
  onToggleAll,
  onOpen,
}: ActionGridProps) => {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Place>({ line: 0, column: 1 });
  const isFocusWanted = useRef(false);
  const line = Math.min(active.line, entries.length - 1);
  const column = entries[line]?.kind === 'heading' ? 0 : active.column;

  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: lineHeight,
    // The headings of the columns stay above the lines.
    scrollPaddingStart: lineHeight(),
    overscan: 6,
    // The line with the focus is always there, however far one scrolls.
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const indexes = defaultRangeExtractor(range);
        return line < 0 || indexes.includes(line) ? indexes : [...indexes, line].sort((a, b) => a - b);
      },
      [line],
    ),
  });

  useLayoutEffect(() => {
    if (!isFocusWanted.current) return;
    isFocusWanted.current = false;
    scroller.current
      ?.querySelector<HTMLElement>(`[data-line="${line}"] [data-column="${column}"]`)
      ?.focus({ preventScroll: true });
  });

  const goTo = (place: Place) => {
    isFocusWanted.current = true;
    if (place.line >= 0) virtualizer.scrollToIndex(place.line, { align: 'auto' });
    setActive(place);
  };

  const act = (key: string): boolean => {
    const entry = entries[line];
    if (entry?.kind !== 'row') return false;
    if (key === 'Enter') onOpen(entry.row);
    else if (key === ' ') onToggle(entry.row);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey } = event;
    const isControl = event.ctrlKey || event.metaKey;
    if (altKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / lineHeight()) - 2);
    const next = placeAfter(
      { line, column: active.column },
      { key, isControl },
      { lines: entries.length, columns: CELLS, page },
    );
    if (next) goTo(next);
    else if (isControl && key.toLowerCase() === 'a') onToggleAll();
    else if (!act(key)) return;
    event.preventDefault();
  };

  const onClick = ({ target }: MouseEvent) => {
    const place = placeOf(target);
    const entry = place ? entries[place.line] : undefined;
    if (place === null || entry?.kind !== 'row') return;
    if (place.column === 0) onToggle(entry.row);
    else onOpen(entry.row);
  };

  return (
    <div className="grid-scroller" ref={scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus is a grid.
        role="grid"
        className="action-grid"
        aria-label={text('follow-ups.title')}
        aria-rowcount={entries.length + 1}
        aria-colcount={CELLS}
        aria-multiselectable="true"
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={({ target }) => {
          const place = placeOf(target);
          if (place) setActive(place);
        }}
      >
        <GridHead
          sorting={sorting}
          sideNames={sideNames}
          activeColumn={line < 0 ? column : null}
          isAllSelected={
            selected.size > 0 &&
            entries.every((entry) => entry.kind === 'heading' || selected.has(entry.row.id))
          }
          onSort={onSort}
          onToggleAll={onToggleAll}
        />
        <tbody className="grid-lines" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const entry = entries[index];
            if (!entry) return null;
            const place = { line: index, top: start, activeColumn: index === line ? column : null };
            if (entry.kind === 'row')
              return (
                <ActionLine
                  key={entry.id}
                  {...place}
                  row={entry.row}
                  isSelected={selected.has(entry.row.id)}
                  isOpen={openRow === entry.row.id}
                />
              );
            return grouping === 'none' ? null : (
              <HeadingLine key={entry.id} {...place} group={entry.group} grouping={grouping} />
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
