import type { Applied } from '@shared/domain/apply.ts';
import { failRejected } from './call-failure.ts';

type Accepted<State> = Extract<Applied<State>, { ok: true }>;

/**
 * The state after all commands in order. The patches of `inverse` stand in the order in which they undo them all.
 * Throws CallFailure `rejected` where the domain refuses any of them.
 */
export const applyAll = <State, Command>(
  state: State,
  commands: readonly Command[],
  apply: (state: State, command: Command) => Applied<State>,
): Accepted<State> => {
  let result: Accepted<State> = { ok: true, state, patches: [], inverse: [] };
  for (const command of commands) {
    const applied = apply(result.state, command);
    if (!applied.ok) return failRejected(applied.rejection);
    result = {
      ...applied,
      patches: [...result.patches, ...applied.patches],
      inverse: [...applied.inverse, ...result.inverse],
    };
  }
  return result;
};
