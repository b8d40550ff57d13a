import type { ActionRow } from '@shared/contract/action-row.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';

/** The last day on which the action is due; null where it has none, or none yet. */
export const dueDay = ({ action }: ActionRow): PlainDate | null => {
  const { meaning } = action.deadline;
  return 'to' in meaning ? meaning.to : null;
};
