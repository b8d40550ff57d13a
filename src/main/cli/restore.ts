import { resolve } from 'node:path';
import type { Id } from '@shared/domain/identifier.ts';
import { CallFailure } from '../desk/call-failure.ts';
import { contextOver } from '../desk/desk-context.ts';
import { Restoring } from '../desk/restoring.ts';
import { type Archive, ArchiveProblem, withArchive } from '../store/archive/read-archive.ts';
import { restoreArchive } from '../store/archive/restore-archive.ts';
import { FileProblem } from '../store/file-problem.ts';
import { holdStore } from '../store/hold-store.ts';
import { followUpsFile, meetingFile } from '../store/layout.ts';
import { nodeFileSystem } from '../store/node-file-system.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { NotSaved } from '../store/stored-document.ts';
import { plainReason } from '../store/system-error.ts';
import { command } from './command.ts';
import { findCommission, findMeeting, readStore } from './read-store.ts';
import { refuse } from './refusal.ts';
import { archiveLines, generationLines, generationOf } from './restore-lines.ts';

const now = (): Date => new Date();

const SENTENCES: Record<string, string> = {
  'meeting-signed': 'the record is signed and never changes',
  'no-longer-known': 'it names what the commission no longer has',
};

/** One line on why nothing was restored. Throws again whatever is a fault of the program. */
const reasonOf = (error: unknown): string => {
  if (error instanceof CallFailure) {
    const { code, rejection, subject } = error.error;
    return `${SENTENCES[rejection ?? ''] ?? rejection ?? code}: ${subject}`;
  }
  if (error instanceof ArchiveProblem || error instanceof FileProblem) return error.message;
  if (error instanceof NotSaved) return error.reason;
  return plainReason(error);
};

/** Restores into a store that nobody else has open meanwhile. */
const restoring = async (
  directory: string,
  act: (restore: Restoring) => Promise<{ kept: string | null }>,
): Promise<void> => {
  const hold = await holdStore(directory);
  if (!hold.ok) return refuse(hold.error.subject);
  try {
    const store = await openStore(directory);
    if (!store.ok) return refuse(store.error.subject);
    const { kept } = await act(new Restoring(contextOver(store.value, now)));
    console.log(kept === null ? 'restored' : `restored; what was there is kept as ${kept}`);
  } catch (error) {
    refuse(`nothing was restored: ${reasonOf(error)}`);
  } finally {
    await hold.value.release();
  }
};

interface Address {
  commission: Id;
  meeting: Id;
}

/** The meeting that is meant; one that cannot be read is meant by its id. */
const addressIn = async (
  store: Store,
  commissionId: string | undefined,
  wanted: string,
): Promise<Address> => {
  const commission = await findCommission(store, commissionId);
  const isId = (await store.meetingIds(commission.id)).includes(wanted);
  const meeting = isId ? wanted : (await findMeeting(store, commission, wanted)).id;
  return { commission: commission.id, meeting };
};

/** The meeting in a backup that has this id or ordinal. */
const addressInArchive = async (
  archive: Archive,
  directory: string,
  commission: string | undefined,
  wanted: string,
): Promise<Address> => {
  const all = await archiveLines(archive, directory);
  const [only, second] = all.filter(
    ({ address, ordinal }) =>
      (commission === undefined || address.commission === commission) &&
      (address.meeting === wanted || `${ordinal}` === wanted),
  );
  if (second)
    return refuse(`several meetings in the backup are meant by "${wanted}"; name one with --commission`);
  return only?.address ?? refuse(`there is no meeting "${wanted}" in the backup`);
};

const fromZip = (
  directory: string,
  zip: string,
  given: { meeting: string | undefined; commission: string | undefined; list: boolean; 'dry-run': boolean },
): Promise<void> =>
  withArchive(zip, async (archive) => {
    const { manifest } = archive;
    if (given.list) {
      console.log(`${manifest.storeName}, ${manifest.madeAt}, ${Object.keys(manifest.files).length} files`);
      for (const { line } of await archiveLines(archive, directory)) console.log(line);
      return;
    }
    if (given.meeting === undefined) {
      if (given['dry-run']) {
        console.log(`would restore ${Object.keys(manifest.files).length} files into ${resolve(directory)}`);
        return;
      }
      const files = await restoreArchive(zip, resolve(directory), nodeFileSystem);
      console.log(`restored ${files} files into ${resolve(directory)}`);
      return;
    }
    const address = await addressInArchive(archive, directory, given.commission, given.meeting);
    if (given['dry-run']) console.log(`would restore ${address.meeting} as of ${manifest.madeAt}`);
    else await restoring(directory, (restore) => restore.archived(archive, address));
  });

export const restore = command({
  name: 'restore',
  summary: 'lists earlier states and puts one back; what was there is always kept',
  options: {
    store: { placeholder: 'DIR', required: true, summary: 'the folder of the store' },
    list: { summary: 'only list what can be restored' },
    commission: { placeholder: 'ID', summary: 'needed where the store holds several' },
    meeting: { placeholder: 'NUMBER|ID', summary: 'the meeting' },
    from: { placeholder: 'TIME', summary: 'as the list names it, or the beginning of that' },
    'follow-ups': { summary: 'what happened since its signature, not its minutes' },
    zip: {
      placeholder: 'FILE',
      summary: 'from a backup: into an empty DIR, or with --meeting one into the store',
    },
    'dry-run': { summary: 'only say what would be done' },
  },
  run: async (given) => {
    const { store: directory, zip, meeting: wanted, from } = given;
    if (zip !== undefined) {
      await fromZip(directory, zip, given).catch((error: unknown) => {
        if (error instanceof ArchiveProblem) refuse(`${zip} ${error.message}`);
        throw error;
      });
      return 0;
    }
    const store = await readStore(directory);
    const kind = given['follow-ups'] ? followUpsFile : meetingFile;
    if (given.list) {
      for (const line of await generationLines(store, given.commission, wanted, kind)) console.log(line);
      return 0;
    }
    if (wanted === undefined || from === undefined)
      return refuse('name what to restore: --meeting with --from, or --zip; --list tells what there is');
    const { commission, meeting } = await addressIn(store, given.commission, wanted);
    const generation = await generationOf(store, kind(store.directory, commission, meeting), from);
    if (given['dry-run']) {
      console.log(`would restore ${meeting} as of ${generation.at.toISOString()}`);
      return 0;
    }
    const bytes = await nodeFileSystem.read(generation.path);
    await restoring(directory, (restoringInto) =>
      given['follow-ups']
        ? restoringInto.followUps({ commission, meeting }, bytes)
        : restoringInto.meeting({ commission, meeting }, bytes),
    );
    return 0;
  },
});
