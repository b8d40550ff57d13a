import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Damage } from '@shared/contract/calls.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { actionsQuery } from './follow-up-queries.ts';
import { actionsBefore, undecidedOf } from './previous-actions.ts';
import { useMeeting, useWorkspace } from './workspace-context.tsx';

/**
 * The actions of all signed records of the open commission. They are asked for when its workspace opens: going from
 * step to step does not change them.
 */
export const useActions = () => {
  const { commission } = useWorkspace();
  return useQuery({ ...actionsQuery(commission.id), refetchOnMount: false });
};

const NONE: readonly ActionRow[] = [];
const NO_DAMAGE: readonly Damage[] = [];

/** The actions of earlier meetings that the open meeting has to decide about. Null until they are known. */
export const usePreviousActions = (): {
  previous: readonly ActionRow[] | null;
  undecided: readonly ActionRow[];
  damage: readonly Damage[];
  error: Error | null;
} => {
  const { meeting } = useMeeting();
  const { data, error } = useActions();
  const previous = useMemo(() => (data ? actionsBefore(meeting, data.actions) : null), [data, meeting]);
  const undecided = useMemo(() => undecidedOf(meeting, previous ?? NONE), [previous, meeting]);
  return { previous, undecided, damage: data?.damage ?? NO_DAMAGE, error };
};
