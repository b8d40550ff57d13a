import type { Commission } from '@shared/domain/commission.ts';
import type { RecordChoice } from '@shared/domain/record-choice.ts';
import { CallFailure, fail } from './call-failure.ts';

/** Throws CallFailure `invalid-input` where the commission has no such original, or the choice means several files. */
export const refuseChoice = (commission: Commission, { original, languages, layout }: RecordChoice): void => {
  if (!commission.sides.some(({ id }) => id === original)) fail('invalid-input', 'choice.original');
  if (!languages.every((language) => commission.languages.includes(language)))
    fail('invalid-input', 'choice.languages');
  if (layout === 'single' && languages.length > 1) fail('invalid-input', 'choice.languages');
};

/** What goes wrong while a file is made or handed over is told to whoever asked for it, and logged in full. */
export const orExportFailed = async <Value>(making: () => Promise<Value>): Promise<Value> => {
  try {
    return await making();
  } catch (error) {
    if (error instanceof CallFailure) throw error;
    console.error('A file could not be made or handed over:', error);
    return fail('export-failed', error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
  }
};
