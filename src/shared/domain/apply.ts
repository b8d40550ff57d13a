import { type Draft, enablePatches, type Patch, produceWithPatches } from 'immer';
import { Refusal, type Rejection } from './rejection.ts';

enablePatches();

/** A state after a command, with the patches that undo and redo it, or the reason why nothing changed. */
export type Applied<State> =
  | { ok: true; state: State; patches: Patch[]; inverse: Patch[] }
  | { ok: false; rejection: Rejection };

/** One handler per command type: changes the draft, or refuses. */
export type Handlers<State, Command extends { type: string }, Context> = {
  [Type in Command['type']]: (
    draft: Draft<State>,
    command: Extract<Command, { type: Type }>,
    context: Context,
  ) => void;
};

/** Runs `change` on a copy of `state`. Never throws for a refused command and never alters `state`. */
export const applyChange = <State extends object>(
  state: State,
  change: (draft: Draft<State>) => void,
): Applied<State> => {
  try {
    const [next, patches, inverse] = produceWithPatches(state, (draft) => {
      change(draft);
    });
    return { ok: true, state: next, patches, inverse };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, rejection: error.rejection };
    throw error;
  }
};
