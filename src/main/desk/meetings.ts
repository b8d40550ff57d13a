import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import { areCitedAlike } from '@shared/domain/citation.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting, MeetingHeader } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { newMeeting } from '@shared/domain/new-meeting.ts';
import { trackActions } from '@shared/domain/tracked-action.ts';
import { fail, failRejected } from './call-failure.ts';
import type { DeskContext, Handling } from './context.ts';
import { type Listing, listMeetings, listSummaries } from './list-meetings.ts';

const idFor = ({ ordinal, regularity }: MeetingHeader): Id =>
  `meeting-${ordinal}${regularity === 'extraordinary' ? 'e' : ''}`;

/** An id of its own for a meeting: `meeting-21` or `meeting-3e`, or `meeting-21-2` where that is taken. */
const freeId = (header: MeetingHeader, taken: readonly Id[]): Id => {
  let id = idFor(header);
  for (let count = 2; taken.includes(id); count += 1) id = `${idFor(header)}-${count}`;
  return id;
};

/** References such as 21/4.2 must not mean two clauses. A damaged meeting counts by its id: it may yet be recovered. */
export const refuseCitedAlike = ({ meetings, damaged }: Listing, header: MeetingHeader): void => {
  const same =
    meetings.find((meeting) => areCitedAlike(meeting, header))?.id ??
    damaged.find((id) => id === idFor(header));
  if (same !== undefined) fail('already-exists', same);
};

const renumbers = (command: MeetingCommand): boolean =>
  command.type === 'edit-meeting' &&
  (command.changes.ordinal !== undefined || command.changes.regularity !== undefined);

/** A renumbered meeting must not take the number of another, or references such as 21/4.2 would mean two clauses. */
const refuseTakenOrdinal = (
  listing: Listing,
  meeting: Meeting,
  commands: readonly MeetingCommand[],
): void => {
  const changes = commands.flatMap((command) => (command.type === 'edit-meeting' ? [command.changes] : []));
  const header = Object.assign({}, meeting, ...changes) as MeetingHeader;
  if (!commands.some(renumbers)) return;
  const others = listing.meetings.filter(({ id }) => id !== meeting.id);
  refuseCitedAlike({ ...listing, meetings: others }, header);
};

/** Whether the rules for this command look at the other meetings of the commission. */
const looksAtOthers = (command: MeetingCommand): boolean =>
  command.type === 'dispose-of-action' || renumbers(command);

/** The calls about meetings and their minutes. */
export const meetingHandlers = (
  context: DeskContext,
): Handling<'list-meetings' | `${'get' | 'create' | 'edit' | 'save' | 'undo' | 'redo'}-meeting`> => {
  const { store, documents, backups, inTurn } = context;
  return {
    'list-meetings': async ({ commission }) => {
      await documents.commission(commission);
      const { meetings, damage } = await listSummaries(context, commission);
      return { meetings, damage };
    },
    'get-meeting': async ({ commission, meeting }) => (await documents.meeting(commission, meeting)).show(),
    'create-meeting': ({ commission, previous, header }) =>
      inTurn(async () => {
        const owner = await documents.commission(commission);
        const before = previous === null ? null : (await documents.meeting(commission, previous)).meeting;
        refuseCitedAlike(await listMeetings(context, commission), header);
        // An id is never given twice: the earlier states of a meeting that was thrown away are kept under it.
        const taken = [...(await store.meetingIds(commission)), ...(await backups.knownIds(commission))];
        const id = freeId(header, taken);
        // The header goes through the same rules as an edit of it.
        const changes = { type: 'edit-meeting', changes: header } as const;
        const made = applyToMeeting(newMeeting(owner.data, before, id, header), changes, owner.data);
        if (!made.ok) return failRejected(made.rejection);
        await owner.save();
        await store.createMeeting(made.state);
        // An undo elsewhere could bring back the ordinal that is now taken.
        await documents.forgetHistories(commission);
        return { meeting: id };
      }),
    'edit-meeting': async ({ commission, meeting, revision, commands }) => {
      const atWork = await documents.meeting(commission, meeting);
      if (commands.some(looksAtOthers))
        await inTurn(async () => {
          const listing = await listMeetings(context, commission);
          refuseTakenOrdinal(listing, atWork.meeting, commands);
          atWork.edit(revision, commands, trackActions(listing.meetings));
          // An undo elsewhere could bring back the ordinal that is now taken.
          if (commands.some(renumbers)) await documents.forgetHistories(commission);
        });
      else atWork.edit(revision, commands, null);
      return atWork.save();
    },
    'save-meeting': async ({ commission, meeting }) => (await documents.meeting(commission, meeting)).save(),
    'undo-meeting': async ({ commission, meeting, revision }) => {
      const atWork = await documents.meeting(commission, meeting);
      atWork.undo(revision);
      return atWork.saveAndShow();
    },
    'redo-meeting': async ({ commission, meeting, revision }) => {
      const atWork = await documents.meeting(commission, meeting);
      atWork.redo(revision);
      return atWork.saveAndShow();
    },
  };
};
