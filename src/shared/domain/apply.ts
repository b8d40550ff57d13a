import { type Draft, enablePatches, type Patch, produceWithPatches } from 'immer';
import { Refusal, type Rejection } from './rejection.ts';

enablePatches();

/** A state after a command, with the patches that undo and redo it, or the reason why nothing changed. */
export type Applied<State> =
  | { ok: true; state: State; patches: Patch[]; inverse: Patch[] }
  | { ok: false; rejection: Rejection };

/** One command of the given type, written so that TypeScript can follow the type to its handler. */
type OneOf<Command extends { type: string }, Type extends Command['type']> = {
  [T in Type]: { type: T } & Extract<Command, { type: T }>;
}[Type];

/** One handler per command type: changes the draft, or refuses. */
export type Handlers<State, Command extends { type: string }, Context> = {
  [Type in Command['type']]: (draft: Draft<State>, command: OneOf<Command, Type>, context: Context) => void;
};

/** Gives the command to the handler of its type. */
export const handle = <State, Command extends { type: string }, Type extends Command['type'], Context>(
  handlers: Handlers<State, Command, Context>,
  draft: Draft<State>,
  command: OneOf<Command, Type>,
  context: Context,
): void => handlers[command.type](draft, command, context);

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
