import type { ActionRow } from '@shared/contract/action-row.ts';
import { isChargedTo } from '@shared/domain/charged-side.ts';
import type { DispositionKind } from '@shared/domain/disposition.ts';
import { latestReportOf } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';

/**
 * The disposition that the latest reports of the `sides` speak for, for a person to choose or not. To close an action,
 * every side it charges must have reported, and all of them the same. Null where they do not say.
 */
export const suggestedBy = (action: ActionRow, sides: readonly Id[]): DispositionKind | null => {
  const states = sides.flatMap((side) => latestReportOf(action.reports, side)?.state ?? []);
  if (states.some((state) => state !== 'done' && state !== 'no-longer-relevant')) return 'continues';
  const isComplete = sides.every(
    (side) => !isChargedTo(action, side) || latestReportOf(action.reports, side),
  );
  const [state] = states;
  if (!isComplete || state === undefined || states.some((other) => other !== state)) return null;
  return state === 'done' || state === 'no-longer-relevant' ? state : null;
};
