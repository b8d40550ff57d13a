import type { TrashedThing } from '@shared/contract/backup-calls.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { commissionFile, meetingFile } from '../store/layout.ts';
import { NotSaved } from '../store/stored-document.ts';
import { plainReason } from '../store/system-error.ts';
import { goesOn, type Trashed, trashedFrom } from '../store/trash.ts';
import { fail, failRejected } from './call-failure.ts';
import type { DeskContext, Handling } from './context.ts';
import { type Listing, listMeetings } from './list-meetings.ts';
import { Restoring } from './restoring.ts';
import { summaryOf } from './summary.ts';

/** The meetings that a meeting refers to: it decides about their actions or carries them on. */
const citedBy = (meeting: Meeting): Id[] => [
  ...meeting.dispositions.map(({ origin }) => origin.meeting),
  ...clausesOf(meeting).flatMap(({ clause }) => clause.origin?.meeting ?? []),
];

/** Throws CallFailure where the meeting is kept: it is agreed or signed, or another one refers to it. */
const refuseKept = (meeting: Meeting, { meetings, damage }: Listing): void => {
  const { id, status } = meeting;
  if (status === 'signed') failRejected({ code: 'meeting-signed', subject: id });
  if (status === 'agreed') failRejected({ code: 'meeting-agreed', subject: id });
  const citing = meetings.find((other) => other.id !== id && citedBy(other).includes(id));
  if (citing) failRejected({ code: 'cited', subject: `${citing.ordinal}` });
  // One that cannot be read might refer to it.
  const [lost] = damage;
  if (lost) fail('unreadable', lost.file);
};

/** What the file system refuses, as something that was not saved. */
const orNotSaved = async <Value>(moving: Promise<Value>): Promise<Value> => {
  try {
    return await moving;
  } catch (error) {
    throw new NotSaved(plainReason(error), { cause: error });
  }
};

/** The calls that throw meetings and commissions away, and take them back. */
export const trashHandlers = (
  context: DeskContext,
): Handling<'delete-meeting' | 'delete-commission' | 'list-trash' | 'restore-from-trash'> => {
  const { store, documents, trash, inTurn } = context;
  const { fileSystem } = store;
  const restoring = new Restoring(context);

  const describe = async (trashed: Trashed): Promise<TrashedThing> => {
    const { entry, deletedAt, commission, meeting } = trashed;
    const thing = {
      entry,
      deletedAt: deletedAt.toISOString(),
      goesOn: goesOn(trashed).toISOString(),
      commission,
      meeting,
      title: null,
      clauses: 0,
      name: null,
      meetings: 0,
    };
    if (meeting === null) {
      const file = trash.fileIn(trashed, commissionFile(store.directory, commission));
      const content = await store.readElsewhere(file).catch(() => null);
      const inside = await fileSystem.list(`${file.folder}/meetings`).catch(() => []);
      return { ...thing, name: content?.data.shortName ?? null, meetings: inside.length };
    }
    const file = trash.fileIn(trashed, meetingFile(store.directory, commission, meeting));
    const content = await store.readElsewhere(file).catch(() => null);
    if (content === null) return thing;
    const { ordinal, regularity } = content.data;
    return { ...thing, title: { ordinal, regularity }, clauses: summaryOf(content.data).clauses };
  };

  /** Throws CallFailure where something else has come into its place, or where it does not fit any more. */
  const refuseNoPlace = async (trashed: Trashed): Promise<void> => {
    const { commission, meeting } = trashed;
    const isThere = (await store.commissionIds()).includes(commission);
    if (meeting === null) {
      if (isThere) fail('already-exists', commission);
      return;
    }
    if (!isThere) fail('not-found', commission);
    if ((await store.meetingIds(commission)).includes(meeting)) fail('already-exists', meeting);
    const file = trash.fileIn(trashed, meetingFile(store.directory, commission, meeting));
    await restoring.refuseMisfit((await store.readElsewhere(file)).data);
  };

  const moveIn = async (commission: Id, meeting: Id | null): Promise<{ entry: string }> => {
    documents.forget(commission, meeting);
    try {
      const { entry } = await orNotSaved(trash.moveIn(commission, meeting));
      return { entry };
    } finally {
      // Another window may have asked for it while it was on its way.
      documents.forget(commission, meeting);
    }
  };

  return {
    'delete-meeting': ({ commission, meeting }) =>
      inTurn(async () => {
        const atWork = await documents.meeting(commission, meeting);
        const listing = await listMeetings(context, commission);
        // What was typed last goes with it, and nothing waits between that and the move.
        await atWork.save();
        refuseKept(atWork.meeting, listing);
        return moveIn(commission, meeting);
      }),
    'delete-commission': ({ commission }) =>
      inTurn(async () => {
        const owner = await documents.commission(commission);
        const { meetings, damage } = await listMeetings(context, commission);
        const signed = meetings.find(({ status }) => status === 'signed');
        if (signed) failRejected({ code: 'record-kept', subject: signed.id });
        const [lost] = damage;
        if (lost) fail('unreadable', lost.file);
        for (const { id } of meetings) await (await documents.meeting(commission, id)).save();
        await owner.save();
        return moveIn(commission, null);
      }),
    'list-trash': async () => ({
      things: await Promise.all((await orNotSaved(trash.list())).map(describe)),
    }),
    'restore-from-trash': ({ entry }) =>
      inTurn(async () => {
        const known = trashedFrom(entry);
        const trashed = (await orNotSaved(trash.list())).find((thing) => thing.entry === known?.entry);
        if (trashed === undefined) return fail('not-found', entry);
        await refuseNoPlace(trashed);
        await orNotSaved(trash.moveOut(trashed));
        // An undo elsewhere could bring back the ordinal that is now taken.
        await documents.forgetHistories(trashed.commission);
        return { commission: trashed.commission, meeting: trashed.meeting };
      }),
  };
};
