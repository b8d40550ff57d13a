import type { KeptFile } from '@shared/contract/backup-calls.ts';
import { queryOptions } from '@tanstack/react-query';
import { desk } from './desk-client.ts';
import { queryClient, unwrap } from './queries.ts';

// The desk makes backups unasked, so what is shown of them is asked for at every visit.
const staleTime = 0;

/** Where whole backups go and how it stands with them; asked for often while one is being made. */
export const backupStateQuery = queryOptions({
  queryKey: ['backups', 'state'],
  queryFn: () => unwrap(desk['describe-backups']({})),
  staleTime,
  refetchInterval: ({ state }) => (state.data?.running ? 400 : 60_000),
});

export const trashQuery = queryOptions({
  queryKey: ['backups', 'trash'],
  queryFn: () => unwrap(desk['list-trash']({})),
  staleTime,
});

/** The meetings of a commission with how many earlier states of each there are. */
export const backedUpQuery = (commission: string) =>
  queryOptions({
    queryKey: ['backups', 'meetings', commission],
    queryFn: () => unwrap(desk['list-backups']({ commission })),
    staleTime,
  });

export const generationsQuery = (commission: string, meeting: string, file: KeptFile) =>
  queryOptions({
    queryKey: ['backups', 'generations', commission, meeting, file],
    queryFn: () => unwrap(desk['list-generations']({ commission, meeting, file })),
    staleTime,
  });

/** The minutes as they were; they never change. */
export const generationQuery = (commission: string, meeting: string, at: string) =>
  queryOptions({
    queryKey: ['generation', commission, meeting, at],
    queryFn: () => unwrap(desk['get-generation']({ commission, meeting, at })),
  });

/** The minutes as they are, for comparing. */
export const presentQuery = (commission: string, meeting: string) =>
  queryOptions({
    queryKey: ['backups', 'present', commission, meeting],
    queryFn: () => unwrap(desk['get-meeting']({ commission, meeting })),
    staleTime,
  });

export const archivesQuery = (folder: string) =>
  queryOptions({
    queryKey: ['backups', 'archives', folder],
    queryFn: () => unwrap(desk['list-archives']({})),
    staleTime,
  });

/** What is in a ZIP; it never changes. */
export const archiveQuery = (file: string) =>
  queryOptions({
    queryKey: ['archive', file],
    queryFn: () => unwrap(desk['describe-archive']({ file })),
  });

/** After something was restored, thrown away or taken back: everything that lists it is asked for anew. */
export const refreshRestored = (): Promise<unknown> =>
  Promise.all(
    ['backups', 'commissions', 'commission', 'meetings', 'actions', 'action', 'desk'].map((key) =>
      queryClient.invalidateQueries({ queryKey: [key] }),
    ),
  );
