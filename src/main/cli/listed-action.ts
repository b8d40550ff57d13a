import type { ActionRow } from '@shared/contract/action-row.ts';
import { dueDayOf, statusOn } from '@shared/domain/action-status.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { z } from 'zod';

/** The actions that may be asked for. Whatever is not open is closed here: done, no longer relevant, or continued. */
export const WantedActions = z.enum(['open', 'overdue', 'closed', 'all']);
export type WantedActions = z.infer<typeof WantedActions>;

/** An action as the command tells of it: nothing private, and how it stands on a day. */
export type ListedAction = Omit<ActionRow, 'private'> & {
  /** The last day on which it is due; null where it has none, or none yet. */
  dueOn: PlainDate | null;
  overdue: boolean;
};

export const listedAction = (row: ActionRow, asOf: PlainDate): ListedAction => {
  const { private: _, ...shown } = row;
  return { ...shown, dueOn: dueDayOf(row), overdue: statusOn(row, asOf) === 'overdue' };
};

export const isWanted = ({ state, overdue }: ListedAction, wanted: WantedActions): boolean => {
  if (wanted === 'overdue') return overdue;
  return wanted === 'all' || (wanted === 'open') === (state === 'open');
};
