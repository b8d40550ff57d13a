import { join } from 'node:path';
import type { FollowUps } from '@shared/domain/follow-up.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { FiledFile } from '@shared/domain/seal.ts';
import { makeFolderDurably, writeDurably } from '../durable-write.ts';
import { FileProblem } from '../file-problem.ts';
import { quarantineFolder } from '../layout.ts';
import { moveAside } from '../quarantine.ts';
import type { Store } from '../store.ts';
import { noteFolder, SCANS_FOLDER, type SignedFiles, sha256Of } from './signed-files.ts';

const isAsFiled = (place: SignedFiles, file: FiledFile): Promise<boolean> =>
  place.read(file).then(
    () => true,
    (error: unknown) => {
      if (error instanceof FileProblem) return false;
      throw error;
    },
  );

/**
 * Puts back what was filed with a signed record and is missing or changed; `read` answers the bytes of a file by its path
 * in the store, or null. Nothing is taken but what is, byte for byte, what was signed; what is found in its place goes into
 * quarantine first. Guarantee: each file it answers is on disk. Rejects with the error of the operating system, or NotSaved.
 */
export const mendSigned = async (
  store: Store,
  meeting: Meeting,
  { scans, rectifications }: FollowUps,
  read: (name: string) => Promise<Uint8Array | null>,
  now: Date,
): Promise<string[]> => {
  const record = store.signedFiles(meeting.commission, meeting.id);
  const filed: { place: SignedFiles; files: readonly FiledFile[] }[] = [
    { place: record, files: meeting.seal?.files ?? [] },
    { place: record.within(SCANS_FOLDER), files: scans },
    ...rectifications.map(({ number, seal }) => ({
      place: record.within(noteFolder(number)),
      files: seal?.files ?? [],
    })),
  ];
  const mended: string[] = [];
  for (const { place, files } of filed)
    for (const file of files) {
      if (await isAsFiled(place, file)) continue;
      const name = `${place.name}/${file.name}`;
      const bytes = await read(name);
      if (bytes === null || sha256Of(bytes) !== file.sha256) continue;
      const path = join(place.folder, file.name);
      await place.refuseLost();
      await makeFolderDurably(store.fileSystem, place.folder);
      const found = { name, path, folder: place.folder };
      await moveAside(store.fileSystem, quarantineFolder(store.directory), found, now);
      await writeDurably(store.fileSystem, path, bytes);
      mended.push(name);
    }
  return mended;
};
