import type { VersionSummary } from '@shared/contract/calls.ts';
import { isAgreed } from '@shared/domain/clause.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { MeetingVersion } from '@shared/domain/meeting-version.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { versionFile } from '../store/layout.ts';
import { noteDamage } from '../store/note-damage.ts';
import type { DeskContext, Handling } from './context.ts';
import { refuseStale } from './refusals.ts';

const summaryOf = ({ meeting, ...version }: MeetingVersion): VersionSummary => {
  const clauses = clausesOf(meeting).map(({ clause }) => clause);
  return {
    ...version,
    clauses: clauses.length,
    openClauses: clauses.filter((clause) => !isAgreed(clause)).length,
  };
};

/** An id that tells when: `20230703t141502000z`, or with `-2` behind it where that is taken. */
const freeId = (keptAt: string, taken: readonly Id[]): Id => {
  const id = keptAt.toLowerCase().replaceAll(/[-:.]/g, '');
  let free = id;
  for (let count = 2; taken.includes(free); count += 1) free = `${id}-${count}`;
  return free;
};

/** The calls about drafts of a meeting that are kept under a name. */
export const versionHandlers = (
  { store, documents, backups, inTurn }: DeskContext,
  now: () => Date,
): Handling<`${'get' | 'keep'}-version` | 'list-versions'> => ({
  'list-versions': async ({ commission, meeting }) => {
    const damage: { file: string; reason: string }[] = [];
    const ids = await store.versionIds(commission, meeting);
    const read = await Promise.all(
      ids.map((id) => noteDamage(damage, store.readVersion(commission, meeting, id))),
    );
    const versions = read.filter((version) => version !== null).map(({ data }) => summaryOf(data));
    return { versions: versions.sort((one, other) => other.keptAt.localeCompare(one.keptAt)), damage };
  },
  'get-version': async ({ commission, meeting, version }) =>
    (await store.readVersion(commission, meeting, version)).data,
  'keep-version': ({ commission, meeting, revision, name }) =>
    inTurn(async () => {
      const atWork = await documents.meeting(commission, meeting);
      refuseStale({ revision: atWork.revision }, revision);
      const keptAt = now().toISOString();
      const id = freeId(keptAt, await store.versionIds(commission, meeting));
      const version: MeetingVersion = { id, name, keptAt, revision, meeting: atWork.meeting };
      await store.createVersion(commission, version);
      // It never changes, so one copy lasts for ever. A disk that takes none has taken the draft all the same.
      await backups
        .keep(versionFile(store.directory, commission, meeting, id))
        .catch((error: unknown) => console.error(`There is no second copy of the draft ${id}:`, error));
      return summaryOf(version);
    }),
});
