import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { noteDamage } from './note-damage.ts';
import type { Store } from './store.ts';

/**
 * The meetings whose actions `meeting` has decided about, as `read` finds them. One that is not there or cannot be
 * read is left out: the record can be made without it.
 */
export const citedMeetings = async (
  store: Store,
  meeting: Meeting,
  read: (id: Id) => Promise<Meeting>,
): Promise<Meeting[]> => {
  const cited = new Set(meeting.dispositions.map(({ origin }) => origin.meeting));
  if (cited.size === 0) return [];
  const ids = (await store.meetingIds(meeting.commission)).filter((id) => cited.has(id));
  const found = await Promise.all(ids.map((id) => noteDamage([], read(id))));
  return found.filter((one) => one !== null);
};
