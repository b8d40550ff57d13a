import { createHash } from 'node:crypto';

const RUN_LENGTH = 8;

/** Every run of eight words of an English text, in small letters, each as the start of its SHA-256. */
export const wordRuns = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN_LENGTH + 1)).map((_, start) =>
    createHash('sha256')
      .update(words.slice(start, start + RUN_LENGTH).join(' '))
      .digest('hex')
      .slice(0, 12),
  );
};
