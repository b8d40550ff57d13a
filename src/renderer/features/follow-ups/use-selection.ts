import { useMemo, useState } from 'react';
import type { FollowUpRow } from './model/follow-up-row.ts';

export interface Selection {
  ids: ReadonlySet<string>;
  /** The selected rows that are shown: what is out of sight is never edited. */
  rows: FollowUpRow[];
  toggle: (row: FollowUpRow) => void;
  /** Selects everything shown; nothing where everything is selected. */
  toggleAll: () => void;
  clear: () => void;
}

/** Which of the rows shown are selected. */
export const useSelection = (shown: readonly FollowUpRow[]): Selection => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => shown.filter(({ id }) => ids.has(id)), [shown, ids]);
  return {
    ids,
    rows,
    toggle: ({ id }) =>
      setIds((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    toggleAll: () => setIds(rows.length === shown.length ? new Set() : new Set(shown.map(({ id }) => id))),
    clear: () => setIds(new Set()),
  };
};
