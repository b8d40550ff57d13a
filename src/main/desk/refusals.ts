import type { z } from 'zod';
import { fail } from './call-failure.ts';
import { firstChangedIssue } from './check-change.ts';

/** Throws CallFailure `stale-revision` unless the edit was made on the newest state. */
export const refuseStale = (document: { revision: number }, revision: number): void => {
  if (document.revision !== revision) fail('stale-revision', `${document.revision}`);
};

/**
 * Throws CallFailure `invalid-input` unless the schema accepts the state after an edit; it did accept the state before.
 * Single commands are checked before, but many together could make a list longer than its schema allows, and then the
 * file could not be read again.
 */
export const refuseInvalid = <State>(schema: z.ZodType<State>, before: State, state: State): void => {
  const issue = firstChangedIssue(schema, before, state);
  if (issue !== null) fail('invalid-input', issue.join('.'));
};
