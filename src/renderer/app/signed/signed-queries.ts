import type { CallOutput } from '@shared/contract/calls.ts';
import type { Result } from '@shared/contract/result.ts';
import type { FollowUpCommand, FollowUps } from '@shared/domain/follow-up.ts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { desk } from '../desk-client.ts';
import { editFollowUps, refreshActions } from '../follow-up-queries.ts';
import { queryClient, unwrap } from '../queries.ts';
import { useMeeting } from '../workspace-context.tsx';

/** Where a signed meeting stands. */
export interface MeetingPlace {
  commission: string;
  meeting: string;
}

/** What happened since to one signed record. */
const followUpsQuery = ({ commission, meeting }: MeetingPlace) =>
  queryOptions({
    queryKey: ['follow-ups', commission, meeting],
    queryFn: () => unwrap(desk['get-follow-ups']({ commission, meeting })),
    staleTime: 0,
  });

/** What happened since to the open meeting's record; undefined while it loads or where nothing is signed. */
export const useFollowUps = (): { followUps: FollowUps | undefined; error: Error | null } => {
  const { meeting } = useMeeting();
  const { data, error } = useQuery({
    ...followUpsQuery({ commission: meeting.commission, meeting: meeting.id }),
    enabled: meeting.status === 'signed',
  });
  return { followUps: data?.followUps, error };
};

/** Shows what the desk has just confirmed of a record, and asks again for the actions that name it. */
export const showFollowUps = async (
  place: MeetingPlace,
  result: Pick<CallOutput<'get-follow-ups'>, 'followUps' | 'revision'> | null,
): Promise<void> => {
  const { queryKey } = followUpsQuery(place);
  if (result === null) await queryClient.invalidateQueries({ queryKey });
  else queryClient.setQueryData(queryKey, result);
  await refreshActions();
};

/** Edits the drafts of rectification notes. */
export const editNotes = async (
  place: MeetingPlace,
  ...commands: FollowUpCommand[]
): Promise<Result<CallOutput<'edit-follow-ups'>>> => {
  const result = await editFollowUps(place.commission, place.meeting, commands);
  if (result.ok) await showFollowUps(place, result.value);
  return result;
};
