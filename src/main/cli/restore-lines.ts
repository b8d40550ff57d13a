import type { FollowUps } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { meetingsIn } from '../desk/archived-meetings.ts';
import { summaryOf } from '../desk/summary.ts';
import type { Archive } from '../store/archive/read-archive.ts';
import { FileProblem } from '../store/file-problem.ts';
import { type Generation, listGenerations, readGeneration } from '../store/generations.ts';
import type { StoreFile } from '../store/layout.ts';
import type { Store } from '../store/store.ts';
import { findCommission, findMeeting } from './read-store.ts';
import { refuse } from './refusal.ts';

type KeptFile = StoreFile<Meeting> | StoreFile<FollowUps>;

const countsOf = (content: Meeting | FollowUps): string => {
  if ('entries' in content)
    return `${content.entries.reduce((sum, { reports }) => sum + reports.length, 0)} reports`;
  const { status, clauses, actions } = summaryOf(content);
  return `${status}, ${clauses} clauses, ${actions} actions`;
};

const lineOf = async (store: Store, file: KeptFile, generation: Generation): Promise<string> => {
  // The reading does not care which of the two it is.
  const reading = readGeneration(store.fileSystem, file as StoreFile<Meeting | FollowUps>, generation);
  const counts = await reading.then(
    ({ data }) => countsOf(data),
    (error: unknown) => {
      if (error instanceof FileProblem) return error.damage.reason;
      throw error;
    },
  );
  return `  ${generation.at.toISOString()}  ${counts}`;
};

/** The earlier states of one meeting, or of every one, each on a line under the id of its meeting. */
export const generationLines = async (
  store: Store,
  commissionId: string | undefined,
  wanted: string | undefined,
  kind: (directory: string, commission: Id, meeting: Id) => KeptFile,
): Promise<string[]> => {
  const commission = await findCommission(store, commissionId);
  const ids = await store.meetingIds(commission.id);
  const only = async (meeting: string): Promise<Id[]> =>
    ids.includes(meeting) ? [meeting] : [(await findMeeting(store, commission, meeting)).id];
  const lines: string[] = [];
  for (const id of wanted === undefined ? ids : await only(wanted)) {
    const file = kind(store.directory, commission.id, id);
    lines.push(id);
    for (const generation of await listGenerations(store.fileSystem, file))
      lines.push(await lineOf(store, file, generation));
  }
  return lines;
};

/** The newest generation whose time begins as given. Refuses where there is none. */
export const generationOf = async (store: Store, file: KeptFile, from: string): Promise<Generation> => {
  const found = (await listGenerations(store.fileSystem, file)).find(({ at }) =>
    at.toISOString().startsWith(from.toUpperCase()),
  );
  return (
    found ?? refuse(`there is no earlier state of ${file.name} from ${from}; --list tells what there is`)
  );
};

/** The meetings in a backup, each with its line. */
export const archiveLines = async (archive: Archive, directory: string) =>
  (await meetingsIn(archive, directory)).map(({ commission, meeting, title, status, clauses, actions }) => ({
    address: { commission, meeting },
    ordinal: title.ordinal,
    line: `  ${commission} ${meeting}  ${status}, ${clauses} clauses, ${actions} actions`,
  }));
