import type { z } from 'zod';
import { settle } from '../store/settle.ts';
import { fail } from './call-failure.ts';
import { rememberingSound } from './remembering-sound.ts';

/** Throws CallFailure `stale-revision` unless the edit was made on the newest state. */
export const refuseStale = (document: { revision: number }, revision: number): void => {
  if (document.revision !== revision) fail('stale-revision', `${document.revision}`);
};

/**
 * Throws CallFailure `invalid-input` unless the schema accepts the state. Single commands are checked before, but
 * many together could make a list longer than its schema allows, and then the file could not be read again.
 */
export const refuseInvalid = (schema: z.ZodType, state: object): void => {
  const checked = rememberingSound(schema).safeParse(settle(state));
  if (!checked.success) fail('invalid-input', checked.error.issues[0]?.path.join('.') ?? '');
};
