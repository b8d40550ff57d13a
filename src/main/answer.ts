import { CALLS, type CallInput } from '@shared/contract/calls.ts';
import type { CallName } from '@shared/contract/names.ts';
import { failure, type Result } from '@shared/contract/result.ts';
import type { z } from 'zod';
import type { Desk } from './desk.ts';

const isCallName = (name: string): name is CallName => Object.hasOwn(CALLS, name);

/** The schemas once more, in the form in which TypeScript ties each to the name of its call. */
const INPUTS: { [Name in CallName]: { input: z.ZodType<CallInput<Name>> } } = CALLS;

const run = async <Name extends CallName>(
  desk: Desk,
  name: Name,
  input: unknown,
): Promise<Result<unknown>> => {
  const checked = INPUTS[name].input.safeParse(input);
  if (!checked.success) return failure('invalid-input', checked.error.issues[0]?.path.join('.') ?? '');
  return desk.handlers[name](checked.data);
};

/**
 * The one way in for both shells: checks the name and the input of a call against the contract and runs its
 * handler. Never rejects; a fault of the program is logged and answered as `internal`.
 */
export const answer = async (desk: Desk, name: string, input: unknown): Promise<Result<unknown>> => {
  if (!isCallName(name)) return failure('unknown-call', name);
  try {
    return await run(desk, name, input);
  } catch (error) {
    console.error(`The call ${name} failed:`, error);
    return failure('internal');
  }
};
