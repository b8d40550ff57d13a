import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Damage } from '@shared/contract/calls.ts';
import { keyOf } from '@shared/domain/clause-reference.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { isEarlier } from '@shared/domain/meeting-order.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { actionsQuery } from './follow-up-queries.ts';
import { useMeeting, useWorkspace } from './workspace-context.tsx';

const isFromBefore = ({ origin, meeting: { signedOn, ...header } }: ActionRow, meeting: Meeting): boolean =>
  isEarlier({ id: origin.meeting, ...header, closing: { signedOn } }, meeting);

const decidedIn = (meeting: Meeting): Set<string> =>
  new Set(meeting.dispositions.map(({ origin }) => keyOf(origin)));

/**
 * The actions that the meeting is about to decide about or has decided about, in the order of their records: every
 * open one of an earlier meeting, until the meeting is signed.
 */
export const actionsBefore = (meeting: Meeting, actions: readonly ActionRow[]): ActionRow[] => {
  const decided = decidedIn(meeting);
  return actions.filter(
    (action) =>
      decided.has(keyOf(action.origin)) ||
      (meeting.status !== 'signed' && action.state === 'open' && isFromBefore(action, meeting)),
  );
};

/** Those of `before` that the meeting has not decided about. */
export const undecidedOf = (meeting: Meeting, before: readonly ActionRow[]): ActionRow[] => {
  const decided = decidedIn(meeting);
  return before.filter(({ origin }) => !decided.has(keyOf(origin)));
};

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
