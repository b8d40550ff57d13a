import type { Seal } from '../domain/seal.ts';

/** The seal as it stands on paper, the same in every language: `SHA-256 9f86d081884c7d65…`, in full. */
export const sealInPrint = (seal: Pick<Seal, 'content'> | null): string | null =>
  seal === null ? null : `SHA-256 ${seal.content}`;
