import { textInFirst } from '@shared/text/localized.ts';
import { useRef, useState } from 'react';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';
import { ActionGrid } from './action-grid.tsx';
import { ActionDrawer } from './drawer/action-drawer.tsx';
import type { CommissionAtDesk, FollowUpRow } from './model/follow-up-row.ts';
import type { View } from './model/views.ts';
import type { Selection } from './use-selection.ts';
import type { Shown } from './use-shown.ts';

export interface WorkTableProps {
  /** All rows, shown or not: a chain of clauses leads to any of them. */
  rows: readonly FollowUpRow[];
  shown: Shown;
  view: View;
  selection: Selection;
  /** Null: several commissions. */
  desk: CommissionAtDesk | null;
  onChange: (changes: Partial<View>) => void;
  onShowEverything: () => void;
}

/** The table of actions, and the drawer of the one that is open. */
export const WorkTable = ({
  rows,
  shown,
  view,
  selection,
  desk,
  onChange,
  onShowEverything,
}: WorkTableProps) => {
  const text = useText();
  const work = useRef<HTMLDivElement>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const open = openId === null ? undefined : rows.find(({ id }) => id === openId);
  const [firstSide, secondSide] = desk
    ? desk.commission.sides.map((side) => textInFirst(side.shortName, desk.reading) || side.id)
    : [text('follow-ups.column.first-side'), text('follow-ups.column.second-side')];
  const { sorting } = view;
  const close = () => {
    setOpenId(null);
    work.current?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
  };

  return (
    <div className="follow-ups-work" ref={work}>
      {shown.rows.length === 0 ? (
        <div className="empty-state">
          <p>{text(rows.length === 0 ? 'follow-ups.empty' : 'follow-ups.none-shown')}</p>
          {rows.length > 0 && (
            <Button onPress={onShowEverything}>{text('follow-ups.show-everything')}</Button>
          )}
        </div>
      ) : (
        <ActionGrid
          entries={shown.entries}
          grouping={view.grouping}
          sorting={sorting}
          sideNames={[firstSide ?? '', secondSide ?? '']}
          selected={selection.ids}
          openRow={openId}
          onSort={(column) =>
            onChange({ sorting: { column, descending: sorting.column === column && !sorting.descending } })
          }
          onToggle={selection.toggle}
          onToggleAll={selection.toggleAll}
          onOpen={({ id }) => setOpenId(id)}
        />
      )}
      {open && (
        <ActionDrawer
          row={open}
          onClose={close}
          onOpen={(reference) => {
            const next = rows.find(
              ({ action, commission }) =>
                action.reference === reference && commission.id === open.commission.id,
            );
            if (next) setOpenId(next.id);
          }}
        />
      )}
    </div>
  );
};
