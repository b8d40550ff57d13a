import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';

/** How it stands with the deadline of an action on a given day. */
export interface ActionTiming {
  /** The last day on which it is still in time; null where no day can be told. */
  dueOn: PlainDate | null;
  isOverdue: boolean;
  isDueSoon: boolean;
}

/** The timing of an action on `today`; one that is closed or continued is never due any more. */
export const timingOf = (action: ActionRow, today: PlainDate): ActionTiming => {
  const { meaning } = action.action.deadline;
  const dueOn = 'to' in meaning ? meaning.to : null;
  const isOpen = action.state === 'open';
  return {
    dueOn,
    isOverdue: isOpen && dueOn !== null && dueOn < today,
    isDueSoon: isOpen && dueOn !== null && dueOn >= today && dueOn <= `${today.slice(0, 8)}31`,
  };
};

/** Whether the action charges the side: a body of its own, a joint one, or, where nobody is named, both sides. */
export const isChargedTo = ({ action }: ActionRow, side: Id): boolean => {
  const ofSide = action.responsible[side] ?? [];
  const ofAnySide = Object.values(action.responsible).flat();
  return ofSide.length > 0 || action.jointBodies.length > 0 || ofAnySide.length === 0;
};
