import type { Damage } from '@shared/contract/calls.ts';
import { FileProblem } from './file-problem.ts';

/**
 * What `reading` resolves to; where the file cannot be used, null, and what is wrong is added to `damage`.
 * Other errors pass through.
 */
export const noteDamage = async <Value>(damage: Damage[], reading: Promise<Value>): Promise<Value | null> => {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    damage.push(error.damage);
    return null;
  }
};
