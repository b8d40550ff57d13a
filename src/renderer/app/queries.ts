import type { CallOutput } from '@shared/contract/calls.ts';
import type { CallError, Result } from '@shared/contract/result.ts';
import type { CommissionCommand } from '@shared/domain/commission-commands.ts';
import { QueryCache, QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { desk } from './desk-client.ts';

/** What a failed call looks like inside the query cache, which knows failures as exceptions only. */
export class CallFailure extends Error {
  constructor(readonly error: CallError) {
    super(`${error.code} ${error.subject}`);
  }
}

/** Reading any of these may come across damage, which the desk tells of on the whole. */
const READ_FILES = new Set<unknown>(['commissions', 'commission', 'meetings', 'meeting', 'actions']);

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onSettled: (_data, _error, { queryKey: [kind] }) => {
      if (READ_FILES.has(kind)) void queryClient.invalidateQueries({ queryKey: ['desk'] });
    },
  }),
  // Everything is local: what was asked once holds until an edit says otherwise.
  defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, networkMode: 'always' } },
});

/** The value of a call; throws CallFailure for the query cache. */
export const unwrap = async <Value>(call: Promise<Result<Value>>): Promise<Value> => {
  const result = await call;
  if (!result.ok) throw new CallFailure(result.error);
  return result.value;
};

export const commissionsQuery = queryOptions({
  queryKey: ['commissions'],
  queryFn: () => unwrap(desk['list-commissions']({})),
});

export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: () => unwrap(desk['describe-desk']({})),
  // The other desk that holds the store may be closed at any moment.
  refetchInterval: ({ state }) => (state.data?.readOnly ? 5_000 : false),
});

/** Whether another desk holds the store, so that nothing can be edited in this one. */
export const useIsReadOnly = (): boolean => useQuery(deskQuery).data?.readOnly != null;

export const commissionQuery = (commission: string) =>
  queryOptions({
    queryKey: ['commission', commission],
    queryFn: () => unwrap(desk['get-commission']({ commission })),
  });

export const meetingsQuery = (commission: string) =>
  queryOptions({
    queryKey: ['meetings', commission],
    queryFn: () => unwrap(desk['list-meetings']({ commission })),
    // Counts and statuses change while meetings are edited.
    staleTime: 0,
  });

export type OpenCommission = CallOutput<'get-commission'>;

/** The commission of the current place; suspends nothing, so `data` is undefined while it loads. */
export const useCommission = (commission: string) => useQuery(commissionQuery(commission));

/**
 * Edits a commission and refreshes what is shown of it. An edit made on an older revision is tried once more on the
 * latest: register entries are whole and independent of each other.
 */
export const editCommission = async (
  commission: string,
  commands: CommissionCommand[],
): Promise<Result<OpenCommission>> => {
  const attempt = async (): Promise<Result<OpenCommission>> => {
    const { revision } = await queryClient.ensureQueryData(commissionQuery(commission));
    return desk['edit-commission']({ commission, revision, commands });
  };
  let result = await attempt();
  if (!result.ok && result.error.code === 'stale-revision') {
    await queryClient.invalidateQueries({ queryKey: ['commission', commission] });
    result = await attempt();
  }
  if (result.ok) {
    queryClient.setQueryData(commissionQuery(commission).queryKey, result.value);
    await queryClient.invalidateQueries({ queryKey: ['commissions'] });
  }
  return result;
};
