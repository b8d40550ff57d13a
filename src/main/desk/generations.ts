import type { BackedUpMeeting, GenerationSummary } from '@shared/contract/backup-calls.ts';
import type { FollowUps } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { FileProblem } from '../store/file-problem.ts';
import type { Generation } from '../store/generations.ts';
import { followUpsFile, meetingFile, type StoreFile } from '../store/layout.ts';
import { fail } from './call-failure.ts';
import type { DeskContext, Handling } from './context.ts';
import { Restoring } from './restoring.ts';
import { summaryOf } from './summary.ts';

const NOTHING = { status: null, sections: 0, clauses: 0, actions: 0, reports: 0 } as const;

const inNumbers = (content: Meeting | FollowUps): Omit<GenerationSummary, 'at' | 'problem'> => {
  if ('entries' in content)
    return { ...NOTHING, reports: content.entries.reduce((sum, { reports }) => sum + reports.length, 0) };
  const { status, sections, clauses, actions } = summaryOf(content);
  return { status, sections, clauses, actions, reports: 0 };
};

/** What `reading` resolves to, or why it cannot be read. */
const orProblem = async <Value>(
  reading: Promise<Value>,
): Promise<{ value: Value; problem: null } | { value: null; problem: string }> => {
  try {
    return { value: await reading, problem: null };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { value: null, problem: error.damage.reason };
  }
};

/** The calls about earlier states of meetings. */
export const generationHandlers = (
  context: DeskContext,
): Handling<'list-backups' | 'list-generations' | 'get-generation' | 'restore-generation'> => {
  const { store, documents, backups, inTurn } = context;
  const restoring = new Restoring(context);

  const newestReadable = async (
    file: StoreFile<Meeting>,
    all: readonly Generation[],
  ): Promise<Meeting | null> => {
    for (const generation of all) {
      const { value } = await orProblem(backups.read(file, generation));
      if (value) return value;
    }
    return null;
  };
  const backedUp = async (commission: Id, id: Id): Promise<BackedUpMeeting> => {
    const file = meetingFile(store.directory, commission, id);
    const [minutes, happenedSince] = await Promise.all([
      backups.list(file),
      backups.list(followUpsFile(store.directory, commission, id)),
    ]);
    const { value: present, problem } = await orProblem(documents.glance(commission, id));
    const known = present ?? (await newestReadable(file, minutes));
    const times = [...minutes, ...happenedSince].map(({ at }) => at.getTime());
    return {
      id,
      title: known && { ordinal: known.ordinal, regularity: known.regularity },
      status: present?.status ?? null,
      problem,
      generations: times.length,
      newest: times.length === 0 ? null : new Date(Math.max(...times)).toISOString(),
    };
  };
  const found = async (file: StoreFile<unknown>, at: string): Promise<Generation> =>
    (await backups.list(file)).find((generation) => generation.at.toISOString() === at) ??
    fail('not-found', at);

  return {
    'list-backups': async ({ commission }) => {
      const ids = await store.meetingIds(commission);
      return { meetings: await Promise.all(ids.map((id) => backedUp(commission, id))) };
    },
    'list-generations': async ({ commission, meeting, file: kept }) => {
      const summaries = async <Data extends Meeting | FollowUps>(file: StoreFile<Data>) => {
        const generations: GenerationSummary[] = [];
        for (const generation of await backups.list(file)) {
          const { value, problem } = await orProblem(backups.read(file, generation));
          generations.push({
            at: generation.at.toISOString(),
            problem,
            ...(value === null ? NOTHING : inNumbers(value)),
          });
        }
        return { generations };
      };
      return kept === 'meeting'
        ? summaries(meetingFile(store.directory, commission, meeting))
        : summaries(followUpsFile(store.directory, commission, meeting));
    },
    'get-generation': async ({ commission, meeting, at }) => {
      const file = meetingFile(store.directory, commission, meeting);
      return { meeting: await backups.read(file, await found(file, at)) };
    },
    'restore-generation': ({ commission, meeting, file: kept, at }) =>
      inTurn(async () => {
        if (!(await store.meetingIds(commission)).includes(meeting)) fail('not-found', meeting);
        if (kept === 'follow-ups') {
          const file = followUpsFile(store.directory, commission, meeting);
          return restoring.followUps({ commission, meeting }, await backups.bytes(await found(file, at)));
        }
        const file = meetingFile(store.directory, commission, meeting);
        return restoring.meeting({ commission, meeting }, await backups.bytes(await found(file, at)));
      }),
  };
};
