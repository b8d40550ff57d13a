import { join } from 'node:path';
import type { Meeting } from '@shared/domain/meeting.ts';
import { isTemporaryFor, isTemporaryName } from '../durable-write.ts';
import { meetingFile } from '../layout.ts';
import { SIGNED_FOLDER, SignedFiles, type StorePlace } from './signed-files.ts';

/**
 * Clears away what interrupted signatures of this meeting and of its notes have left half-made. Whole originals of a
 * meeting that is not signed stay until its next signature moves them to the trash: its record may have been lost, and
 * come back from a backup. Rejects with the error of the operating system.
 */
export const sweepUnfinished = async (
  place: StorePlace,
  { commission, id }: Pick<Meeting, 'commission' | 'id'>,
): Promise<void> => {
  const { folder } = meetingFile(place.directory, commission, id);
  for (const { name } of await place.fileSystem.list(folder))
    if (isTemporaryFor(name, SIGNED_FOLDER)) await place.fileSystem.remove(join(folder, name));
  const signed = new SignedFiles(place, commission, id);
  for (const { name } of await signed.entries())
    if (isTemporaryName(name)) await place.fileSystem.remove(join(signed.folder, name));
};
