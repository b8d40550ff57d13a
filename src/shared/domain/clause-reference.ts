import { z } from 'zod';
import { Id } from './identifier.ts';

/** Points at a clause of any meeting of the same commission. */
export const ClauseReference = z.strictObject({ meeting: Id, clause: Id });
export type ClauseReference = z.infer<typeof ClauseReference>;

export const isSameClause = (one: ClauseReference, other: ClauseReference): boolean =>
  one.meeting === other.meeting && one.clause === other.clause;

/** A key for maps; equal for equal references. */
export const keyOf = ({ meeting, clause }: ClauseReference): string => `${meeting}/${clause}`;
