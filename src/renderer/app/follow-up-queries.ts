import type { ActionRow } from '@shared/contract/action-row.ts';
import type { CallInput, CallOutput } from '@shared/contract/calls.ts';
import type { Result } from '@shared/contract/result.ts';
import type { ClauseReference } from '@shared/domain/clause-reference.ts';
import { type FollowUpCommand, type FollowUps, inOrderReported } from '@shared/domain/follow-up.ts';
import { queryOptions } from '@tanstack/react-query';
import { desk } from './desk-client.ts';
import { queryClient, unwrap } from './queries.ts';

const ACTIONS = 'actions';
const ACTION = 'action';

/** Every action of one commission, or of all (null). */
export const actionsQuery = (commission: string | null) =>
  queryOptions({
    queryKey: [ACTIONS, commission],
    queryFn: () => unwrap(desk['list-actions']({ commission })),
    // Signatures make and close actions; what was shown last stands until the answer is there.
    staleTime: 0,
    // Comparing thousands of actions with those shown before takes longer than showing them.
    structuralSharing: false,
  });

/** One action with the chain of clauses it belongs to. */
export const actionQuery = (commission: string, origin: ClauseReference) =>
  queryOptions({
    queryKey: [ACTION, commission, origin.meeting, origin.clause],
    queryFn: () => unwrap(desk['get-action']({ commission, origin })),
    staleTime: 0,
  });

export const settingsQuery = (commission: string) =>
  queryOptions({
    queryKey: ['desk-settings', commission],
    queryFn: () => unwrap(desk['get-desk-settings']({ commission })),
  });

/** Edits what this desk keeps about a commission for itself. */
export const editSettings = async (
  commission: string,
  changes: CallInput<'edit-desk-settings'>['changes'],
): Promise<Result<CallOutput<'edit-desk-settings'>>> => {
  const result = await desk['edit-desk-settings']({ commission, changes });
  if (result.ok) queryClient.setQueryData(settingsQuery(commission).queryKey, result.value);
  return result;
};

/** The action with the reports and notes that the desk has just confirmed. */
const brought = (action: ActionRow, { id, entries }: FollowUps): ActionRow => {
  if (action.origin.meeting !== id) return action;
  const entry = entries.find(({ clause }) => clause === action.number);
  if (!entry) return action;
  return { ...action, reports: inOrderReported(entry.reports), private: entry.private };
};

/** Asks again for what is shown of actions, where it may have changed elsewhere. */
export const refreshActions = async (): Promise<void> => {
  await Promise.all([ACTIONS, ACTION].map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
};

/** Edits what happened since to actions of one meeting, and shows it wherever these actions are listed. */
export const editFollowUps = async (
  commission: string,
  meeting: string,
  commands: FollowUpCommand[],
): Promise<Result<CallOutput<'edit-follow-ups'>>> => {
  const result = await desk['edit-follow-ups']({ commission, meeting, revision: null, commands });
  if (!result.ok) return result;
  const { followUps } = result.value;
  queryClient.setQueriesData<CallOutput<'list-actions'>>(
    { queryKey: [ACTIONS] },
    (list) =>
      list && {
        ...list,
        actions: list.actions.map((action) =>
          action.commission === commission ? brought(action, followUps) : action,
        ),
      },
  );
  queryClient.setQueriesData<CallOutput<'get-action'>>(
    { queryKey: [ACTION, commission] },
    (open) =>
      open && {
        ...open,
        action: brought(open.action, followUps),
        chain: open.chain.map((action) => brought(action, followUps)),
      },
  );
  return result;
};
