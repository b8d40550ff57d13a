import type { Id } from '@shared/domain/identifier.ts';
import { noteDamage } from '../store/note-damage.ts';
import type { DeskDocuments } from './context.ts';

/**
 * The side that this desk belongs to in the only one of these commissions; null where there are several, where nobody
 * has said so, and where its settings are damaged.
 */
export const ownSideIn = async (
  { documents }: Pick<DeskDocuments, 'documents'>,
  [commission, ...others]: readonly Id[],
): Promise<Id | null> => {
  if (commission === undefined || others.length > 0) return null;
  return (await noteDamage([], documents.deskSettings(commission)))?.data.ownSide ?? null;
};
