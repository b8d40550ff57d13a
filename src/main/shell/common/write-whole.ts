import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file that somebody asked for: whole or not at all, and on disk when the promise resolves. An existing file
 * is replaced. Rejects with the system's error, and leaves nothing half-written behind.
 */
export const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};
