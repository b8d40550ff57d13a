import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Whether both paths lead to the same folder, through whatever links; a folder need not be there yet. */
export const isSameFolder = async (one: string, other: string): Promise<boolean> => {
  const [real, otherReal] = await Promise.all(
    [one, other].map((path) => realpath(path).catch(() => resolve(path))),
  );
  return real === otherReal;
};
