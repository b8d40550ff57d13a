import type { Damage } from '@shared/contract/calls.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { noteDamage } from '../store/note-damage.ts';
import type { DeskDocuments } from './context.ts';

export interface Listing {
  meetings: Meeting[];
  /** The meetings whose files cannot be read. */
  damaged: Id[];
  damage: Damage[];
}

/** The newest state of every meeting of a commission that can be read, and what is wrong with the others. */
export const listMeetings = async ({ store, documents }: DeskDocuments, commission: Id): Promise<Listing> => {
  const listing: Listing = { meetings: [], damaged: [], damage: [] };
  for (const id of await store.meetingIds(commission)) {
    const meeting = await noteDamage(listing.damage, documents.glance(commission, id));
    if (meeting) listing.meetings.push(meeting);
    else listing.damaged.push(id);
  }
  return listing;
};
