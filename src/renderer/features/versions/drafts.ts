import type { CallOutput } from '@shared/contract/calls.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { queryOptions } from '@tanstack/react-query';
import { desk } from '../../app/desk-client.ts';
import { unwrap } from '../../app/queries.ts';

/** An earlier state of the open meeting; it never changes. */
export interface Draft {
  key: string;
  /** What somebody called it; null where it was kept by itself. */
  name: string | null;
  at: string;
  clauses: number;
  load: () => Promise<Meeting>;
}

type Address = Pick<Meeting, 'id' | 'commission'>;

export const versionsKey = ({ id, commission }: Address) => ['versions', commission, id];

const named = ({ id: meeting, commission }: Address, { versions }: CallOutput<'list-versions'>): Draft[] =>
  versions.map(({ id, name, keptAt, clauses }) => ({
    key: id,
    name,
    at: keptAt,
    clauses,
    load: async () => (await unwrap(desk['get-version']({ commission, meeting, version: id }))).meeting,
  }));

/** Every earlier state of the meeting that can be compared with it, the latest first. */
export const draftsQuery = (meeting: Address) =>
  queryOptions({
    queryKey: versionsKey(meeting),
    queryFn: async () => {
      const address = { commission: meeting.commission, meeting: meeting.id };
      const listed = await unwrap(desk['list-versions'](address));
      return { drafts: named(meeting, listed), damage: listed.damage };
    },
    staleTime: 0,
  });

/** The meeting as it was in a draft. */
export const draftQuery = (meeting: Address, draft: Draft | undefined) =>
  queryOptions({
    queryKey: [...versionsKey(meeting), draft?.key],
    queryFn: () => draft?.load() ?? null,
    enabled: draft !== undefined,
  });
