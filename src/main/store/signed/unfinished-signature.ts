import { join } from 'node:path';
import type { Meeting } from '@shared/domain/meeting.ts';
import { isTemporaryFor, isTemporaryName } from '../durable-write.ts';
import { meetingFile } from '../layout.ts';
import { SIGNED_FOLDER, SignedFiles, type StorePlace } from './signed-files.ts';

/**
 * Clears away what an interrupted signature of this meeting has left: half-made files go, originals of a meeting that
 * is not signed after all go to the trash. Rejects with the error of the operating system.
 */
export const sweepUnfinished = async (
  place: StorePlace,
  { commission, id, status }: Pick<Meeting, 'commission' | 'id' | 'status'>,
): Promise<void> => {
  const { folder } = meetingFile(place.directory, commission, id);
  for (const { name } of await place.fileSystem.list(folder))
    if (isTemporaryFor(name, SIGNED_FOLDER)) await place.fileSystem.remove(join(folder, name));
  const signed = new SignedFiles(place, commission, id);
  if (status !== 'signed') return signed.moveToTrash();
  // The signature of a note was interrupted.
  for (const { name } of await signed.entries())
    if (isTemporaryName(name)) await place.fileSystem.remove(join(signed.folder, name));
};
