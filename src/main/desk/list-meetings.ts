import type { Damage, MeetingSummary } from '@shared/contract/calls.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { noteDamage } from '../store/note-damage.ts';
import type { DeskDocuments } from './context.ts';
import { someAtOnce } from './some-at-once.ts';
import { summaryOf } from './summary.ts';

interface Listed<Entry> {
  meetings: Entry[];
  /** The meetings whose files cannot be read. */
  damaged: Id[];
  damage: Damage[];
}

export type Listing = Listed<Meeting>;

/** Reads every meeting of a commission, and notes what is wrong with those that cannot be read. */
const readEach = async <Entry>(
  { store }: DeskDocuments,
  commission: Id,
  read: (id: Id) => Promise<Entry>,
): Promise<Listed<Entry>> => {
  const listing: Listed<Entry> = { meetings: [], damaged: [], damage: [] };
  const found = await someAtOnce(await store.meetingIds(commission), async (id) => {
    const damage: Damage[] = [];
    return { id, meeting: await noteDamage(damage, read(id)), damage };
  });
  for (const { id, meeting, damage } of found) {
    listing.damage.push(...damage);
    if (meeting !== null) listing.meetings.push(meeting);
    else listing.damaged.push(id);
  }
  return listing;
};

/** The newest state of every meeting of a commission that can be read, and what is wrong with the others. */
export const listMeetings = (context: DeskDocuments, commission: Id): Promise<Listing> =>
  readEach(context, commission, (id) => context.documents.glance(commission, id));

/** As `listMeetings`, one line a meeting. Reads only the files that have changed since they were listed last. */
export const listSummaries = async (
  context: DeskDocuments,
  commission: Id,
): Promise<Listed<MeetingSummary>> => {
  const { store, documents } = context;
  const index = await store.indexes.open(commission);
  const listing = await readEach(context, commission, async (id) => {
    const atWork = await documents.meetingAtWork(commission, id);
    if (atWork === null)
      return index.summary(id, async () => summaryOf(await documents.read(commission, id)));
    index.keep(id);
    return summaryOf(atWork.meeting);
  });
  store.indexes.saveLater(index);
  return listing;
};
