import { directionOf } from '@shared/text/language.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { Fragment, memo } from 'react';
import { useDayText } from '../../app/day-text.ts';
import type { Wording } from '../../app/registers/reading-languages.ts';
import { useReadingOrder } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { CheckMark } from '../../components/check-mark.tsx';
import type { FollowUpRow, NamedBody } from './model/follow-up-row.ts';
import type { Group, Grouping } from './model/grouping.ts';
import { StandingMark } from './standing-mark.tsx';
import { useGroupLabel } from './use-group-label.ts';

/** The line as assistive technology counts: from 1, and the headings of the columns are the first. */
const rowIndexOf = (line: number): number => line + 2;

/** The number of cells in a line: the mark of the selection and the columns. */
export const CELLS = 9;

interface LineProps {
  /** Its place among the lines, from 0. */
  line: number;
  /** Where the line stands, in pixels from the first. */
  top: number;
  /** The column that takes the focus with Tab; null where that is in another line. */
  activeColumn: number | null;
}

export interface ActionLineProps extends LineProps {
  row: FollowUpRow;
  isSelected: boolean;
  isOpen: boolean;
}

const Words = ({ wording: { language, text } }: { wording: Wording }) =>
  language === 'und' ? (
    text
  ) : (
    <span lang={language} dir={directionOf(language)}>
      {text}
    </span>
  );

const Bodies = ({ bodies }: { bodies: readonly NamedBody[] }) => (
  <span className="cell-lines">
    {bodies.map((body, index) => (
      <Fragment key={body.id}>
        <Words wording={index < bodies.length - 1 ? { ...body, text: `${body.text},` } : body} />{' '}
      </Fragment>
    ))}
  </span>
);

const LastReport = ({ row: { lastReport, commission } }: { row: FollowUpRow }) => {
  const text = useText();
  const { dayText } = useDayText();
  const order = useReadingOrder();
  if (!lastReport) return <span className="muted">{text('follow-ups.report.none')}</span>;
  const side = commission.sides.find(({ id }) => id === lastReport.side);
  return (
    <>
      <span className="cell-line">{text(`follow-ups.reported.${lastReport.state}`)}</span>
      <span className="cell-line muted">
        {dayText(lastReport.on)}
        {side && ` · ${textInFirst(side.shortName, order(commission.languages))}`}
      </span>
    </>
  );
};

const DeadlineCell = ({ row: { deadline, dueOn } }: { row: FollowUpRow }) => {
  const text = useText();
  const { dayText } = useDayText();
  return (
    <>
      <span className="cell-line">
        {deadline.text ? (
          <Words wording={deadline} />
        ) : (
          <span className="muted">{text('follow-ups.deadline.none')}</span>
        )}
      </span>
      {dueOn && <span className="cell-line muted">{text('follow-ups.due', { day: dayText(dueOn) })}</span>}
    </>
  );
};

/** One action in a line. Only the lines in sight are drawn, each where it belongs. */
export const ActionLine = memo(({ row, line, top, activeColumn, isSelected, isOpen }: ActionLineProps) => {
  const text = useText();
  const { action, clause, section, bodies, standing } = row;
  const cell = (column: number) => ({
    'aria-colindex': column + 1,
    'data-column': column,
    tabIndex: activeColumn === column ? 0 : -1,
  });
  return (
    <tr
      className="grid-line"
      aria-rowindex={rowIndexOf(line)}
      data-line={line}
      aria-selected={isSelected}
      data-open={isOpen}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td {...cell(0)} className="cell-select">
        <CheckMark isSelected={isSelected} />
        <span className="visually-hidden">{text('follow-ups.select', { reference: action.reference })}</span>
      </td>
      <th {...cell(1)} scope="row" className="cell-reference">
        {action.reference}
      </th>
      <td {...cell(2)}>
        <span className="cell-lines">
          <Words wording={clause} />
        </span>
      </td>
      <td {...cell(3)}>
        <span className="cell-lines">
          <Words wording={section} />
        </span>
      </td>
      <td {...cell(4)}>
        <Bodies bodies={bodies[0]} />
      </td>
      <td {...cell(5)}>
        <Bodies bodies={bodies[1]} />
      </td>
      <td {...cell(6)}>
        <DeadlineCell row={row} />
      </td>
      <td {...cell(7)}>
        <StandingMark standing={standing} />
      </td>
      <td {...cell(8)}>
        <LastReport row={row} />
      </td>
    </tr>
  );
});

/** The heading of a group, with the number of its actions. */
export const HeadingLine = memo(
  ({
    group,
    grouping,
    line,
    top,
    activeColumn,
  }: LineProps & { group: Group; grouping: Exclude<Grouping, 'none'> }) => {
    const text = useText();
    const label = useGroupLabel();
    return (
      <tr
        className="grid-line grid-heading"
        aria-rowindex={rowIndexOf(line)}
        data-line={line}
        style={{ transform: `translateY(${top}px)` }}
      >
        <th
          scope="rowgroup"
          aria-colindex={1}
          colSpan={CELLS}
          data-column={0}
          tabIndex={activeColumn === null ? -1 : 0}
        >
          <Words wording={label(group, grouping)} />
          <span className="muted">{text('follow-ups.count', { count: group.rows.length })}</span>
        </th>
      </tr>
    );
  },
);
