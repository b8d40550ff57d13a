import { readFile, stat } from 'node:fs/promises';
import { refuse } from './refusal.ts';

/** The bytes of the file, or just so many of them that they are seen to be too many. Refuses what cannot be read. */
export const inputFile = async (path: string, largest: number): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path);
    return size > largest ? new Uint8Array(largest + 1) : await readFile(path);
  } catch (error) {
    return refuse(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};
