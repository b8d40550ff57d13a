import type { Action, Clause } from './clause.ts';
import type { Id } from './identifier.ts';

/** What tells whom an action charges. */
export interface ChargingAction {
  action: Pick<Action, 'responsible' | 'jointBodies'>;
  speaker: Clause['speaker'];
}

/** Whether the action charges the side: a body of its own or a joint one, else the side that speaks, or both. */
export const isChargedTo = ({ action, speaker }: ChargingAction, side: Id): boolean => {
  const ofSide = action.responsible[side] ?? [];
  if (ofSide.length > 0 || action.jointBodies.length > 0) return true;
  const isNobodyNamed = Object.values(action.responsible).every((bodies) => bodies.length === 0);
  return isNobodyNamed && (speaker?.kind !== 'side' || speaker.side === side);
};
