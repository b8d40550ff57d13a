import { DISPOSITION_KINDS, type DispositionKind } from '@shared/domain/disposition.ts';
import type { KeyboardEvent } from 'react';

/** What a key does to the row with the focus. */
export type RowDeed =
  | { do: 'decide'; kind: DispositionKind }
  | { do: 'withdraw' }
  | { do: 'go'; to: 'before' | 'after' | 'first' | 'last' }
  | { do: 'write' };

const GOING = { ArrowUp: 'before', ArrowDown: 'after', Home: 'first', End: 'last' } as const;

/** The key of a disposition on a row: its place among them, from 1. */
export const keyFor = (kind: DispositionKind): string => `${DISPOSITION_KINDS.indexOf(kind) + 1}`;

/** What this key does on a row; null where it only does what it does anywhere. */
export const deedOf = ({
  key,
  altKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>): RowDeed | null => {
  if (altKey || ctrlKey || metaKey) return null;
  const kind = DISPOSITION_KINDS.find((candidate) => keyFor(candidate) === key);
  if (kind) return { do: 'decide', kind };
  if (key === 'Delete') return { do: 'withdraw' };
  if (key === 'Enter') return { do: 'write' };
  const to = Object.entries(GOING).find(([name]) => name === key)?.[1];
  return to ? { do: 'go', to } : null;
};
