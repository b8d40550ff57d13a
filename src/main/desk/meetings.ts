import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting, MeetingHeader } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { newMeeting } from '@shared/domain/new-meeting.ts';
import { openActionsFor, type TrackedAction, trackActions } from '@shared/domain/tracked-action.ts';
import { fail, failRejected } from './call-failure.ts';
import type { DeskContext, Handling } from './context.ts';
import { type Listing, listMeetings } from './list-meetings.ts';
import { summaryOf } from './summary.ts';

const idFor = (ordinal: number): Id => `meeting-${ordinal}`;

/** An id of its own for a meeting with this ordinal: `meeting-21`, or `meeting-21-2` where that is taken. */
const freeId = (ordinal: number, taken: readonly Id[]): Id => {
  let id = idFor(ordinal);
  for (let count = 2; taken.includes(id); count += 1) id = `${idFor(ordinal)}-${count}`;
  return id;
};

/** A damaged meeting counts by its id: its content may yet be recovered. */
const refuseSecondRegular = (
  { meetings, damaged }: Listing,
  { ordinal, regularity }: MeetingHeader,
): void => {
  if (regularity !== 'regular') return;
  const same =
    meetings.find((meeting) => meeting.ordinal === ordinal && meeting.regularity === 'regular')?.id ??
    damaged.find((id) => id === idFor(ordinal));
  if (same !== undefined) fail('already-exists', same);
};

/** A renumbered meeting must not take the number of another, or references such as 21/4.2 would mean two clauses. */
const refuseTakenOrdinal = (
  listing: Listing,
  meeting: Meeting,
  commands: readonly MeetingCommand[],
): void => {
  const changes = commands.flatMap((command) => (command.type === 'edit-meeting' ? [command.changes] : []));
  const header = Object.assign({}, meeting, ...changes) as MeetingHeader;
  if (header.ordinal === meeting.ordinal && header.regularity === meeting.regularity) return;
  const others = listing.meetings.filter(({ id }) => id !== meeting.id);
  refuseSecondRegular({ ...listing, meetings: others }, header);
};

/** The open actions of the other meetings. None may be forgotten at signature, so every meeting must be readable. */
const openActionsIn = (
  { meetings, damage }: Listing,
  meeting: Meeting,
  commands: readonly MeetingCommand[],
): TrackedAction[] => {
  const [lost] = damage;
  if (lost && commands.some(({ type }) => type === 'sign')) fail('unreadable', lost.file);
  return openActionsFor(meeting, trackActions(meetings));
};

/** Whether the rules for this command look at the other meetings of the commission. */
const looksAtOthers = ({ type }: MeetingCommand): boolean =>
  type === 'edit-meeting' || type === 'sign' || type === 'dispose-of-action';

/** The calls about meetings and their minutes. */
export const meetingHandlers = (
  context: DeskContext,
): Handling<'list-meetings' | `${'get' | 'create' | 'edit' | 'save' | 'undo' | 'redo'}-meeting`> => {
  const { store, documents, inTurn } = context;
  return {
    'list-meetings': async ({ commission }) => {
      await documents.commission(commission);
      const { meetings, damage } = await listMeetings(context, commission);
      return { meetings: meetings.map(summaryOf), damage };
    },
    'get-meeting': async ({ commission, meeting }) => (await documents.meeting(commission, meeting)).show(),
    'create-meeting': ({ commission, previous, header }) =>
      inTurn(async () => {
        const owner = await documents.commission(commission);
        const before = previous === null ? null : (await documents.meeting(commission, previous)).meeting;
        refuseSecondRegular(await listMeetings(context, commission), header);
        const id = freeId(header.ordinal, await store.meetingIds(commission));
        // The header goes through the same rules as an edit of it.
        const changes = { type: 'edit-meeting', changes: header } as const;
        const made = applyToMeeting(newMeeting(owner.data, before, id, header), changes, owner.data);
        if (!made.ok) return failRejected(made.rejection);
        await owner.save();
        await store.createMeeting(made.state);
        return { meeting: id };
      }),
    'edit-meeting': async ({ commission, meeting, revision, commands }) => {
      const atWork = await documents.meeting(commission, meeting);
      if (commands.some(looksAtOthers))
        await inTurn(async () => {
          const listing = await listMeetings(context, commission);
          refuseTakenOrdinal(listing, atWork.meeting, commands);
          atWork.edit(revision, commands, openActionsIn(listing, atWork.meeting, commands));
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
