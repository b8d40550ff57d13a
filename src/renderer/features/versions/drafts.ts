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

/** Those that work has left behind by itself; one that cannot be read is told of where backups are. */
const automatic = (
  { id: meeting, commission }: Address,
  { generations }: CallOutput<'list-generations'>,
): Draft[] =>
  generations
    .filter(({ problem }) => problem === null)
    .map(({ at, clauses }) => ({
      key: at,
      name: null,
      at,
      clauses,
      load: async () => (await unwrap(desk['get-generation']({ commission, meeting, at }))).meeting,
    }));

/** Every earlier state of the meeting that can be compared with it, the latest first. */
export const draftsQuery = (meeting: Address) =>
  queryOptions({
    queryKey: versionsKey(meeting),
    queryFn: async () => {
      const address = { commission: meeting.commission, meeting: meeting.id };
      const [listed, kept] = await Promise.all([
        unwrap(desk['list-versions'](address)),
        unwrap(desk['list-generations']({ ...address, file: 'meeting' })),
      ]);
      const drafts = [...named(meeting, listed), ...automatic(meeting, kept)];
      return {
        drafts: drafts.sort((one, other) => other.at.localeCompare(one.at)),
        damage: listed.damage,
      };
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
