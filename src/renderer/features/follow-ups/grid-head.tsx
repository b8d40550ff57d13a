import { useText } from '../../app/text.tsx';
import { CheckMark } from '../../components/check-mark.tsx';
import { COLUMNS, type Column, type Sorting } from './model/sorting.ts';

export interface GridHeadProps {
  sorting: Sorting;
  sideNames: readonly [string, string];
  /** The column that takes the focus with Tab; null where that is in another line. */
  activeColumn: number | null;
  isAllSelected: boolean;
  onSort: (column: Column) => void;
  onToggleAll: () => void;
}

/** The headings of the columns: each sorts by its column, and the other way round the second time. */
export const GridHead = ({
  sorting,
  sideNames,
  activeColumn,
  isAllSelected,
  onSort,
  onToggleAll,
}: GridHeadProps) => {
  const text = useText();
  const [firstSide, secondSide] = sideNames;
  const nameOf = (column: Column): string => {
    if (column === 'first-side') return firstSide;
    return column === 'second-side' ? secondSide : text(`follow-ups.column.${column}`);
  };
  const sortOf = (column: Column) => {
    if (sorting.column !== column) return 'none';
    return sorting.descending ? 'descending' : 'ascending';
  };
  const tabIndex = (column: number) => (activeColumn === column ? 0 : -1);
  return (
    <thead className="grid-head">
      <tr className="grid-line" aria-rowindex={1} data-line={-1}>
        <th scope="col" aria-colindex={1} className="cell-select">
          <button
            type="button"
            className="grid-sort"
            data-column={0}
            tabIndex={tabIndex(0)}
            aria-pressed={isAllSelected}
            aria-label={text('follow-ups.select-all')}
            onClick={onToggleAll}
          >
            <CheckMark isSelected={isAllSelected} />
          </button>
        </th>
        {COLUMNS.map((column, index) => (
          <th key={column} scope="col" aria-colindex={index + 2} aria-sort={sortOf(column)}>
            <button
              type="button"
              className="grid-sort"
              data-column={index + 1}
              data-sort={sortOf(column)}
              tabIndex={tabIndex(index + 1)}
              onClick={() => onSort(column)}
            >
              {nameOf(column)}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
};
