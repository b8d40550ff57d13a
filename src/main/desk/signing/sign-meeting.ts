import type { CallInput } from '@shared/contract/calls.ts';
import { sealMeeting } from '@shared/domain/seal-meeting.ts';
import { openActionsFor, trackActions } from '@shared/domain/tracked-action.ts';
import { blockingFindings, type CheckedMeeting } from '@shared/record/checks/check-meeting.ts';
import type { Printers } from '../../export/filed-originals.ts';
import { citedMeetings } from '../../store/cited-meetings.ts';
import { meetingFile } from '../../store/layout.ts';
import { NotSaved } from '../../store/stored-document.ts';
import { plainReason } from '../../store/system-error.ts';
import { fail, failRejected } from '../call-failure.ts';
import type { DeskContext, Handling } from '../context.ts';
import { orExportFailed } from '../handing-over.ts';
import { listMeetings } from '../list-meetings.ts';
import type { MeetingAtWork } from '../meeting-at-work.ts';
import { makeRecord, type SealedRecord } from './make-record.ts';
import type { Signing } from './progress.ts';

/** What files come to; what the system has against them is told as the store tells it. */
export const orNotSaved = async <Value>(filing: Promise<Value>): Promise<Value> => {
  try {
    return await filing;
  } catch (error) {
    throw error instanceof NotSaved ? error : new NotSaved(plainReason(error), { cause: error });
  }
};

/** Throws CallFailure where the checks find what holds the signature up in this commission. */
const refuseBlocked = (checked: CheckedMeeting): void => {
  const { length } = blockingFindings(checked);
  if (length > 0) failRejected({ code: 'checks-blocking', subject: `${length}` });
};

/** Everything up to the files in memory. Nothing is changed and nothing written. */
const prepare = async (
  { store, documents }: DeskContext,
  atWork: MeetingAtWork,
  printers: Printers,
  input: CallInput<'sign-meeting'>,
  signing: Signing,
): Promise<SealedRecord & { meeting: ReturnType<MeetingAtWork['frozen']> }> => {
  const listing = await listMeetings({ store, documents }, input.commission);
  // None of their actions may be forgotten at signature, so every meeting must be readable for that.
  const [lost] = listing.damage;
  if (lost) fail('unreadable', lost.file);
  const tracked = trackActions(listing.meetings);
  const frozen = atWork.frozen(input.revision, input.signedOn, tracked);
  const commission = (await documents.commission(input.commission)).data;
  refuseBlocked({ meeting: atWork.meeting, commission, previous: openActionsFor(atWork.meeting, tracked) });
  const earlier = await citedMeetings(store, frozen, (id) => documents.glance(input.commission, id));
  const source = { meeting: frozen, commission, earlier };
  const made = await orExportFailed(() => makeRecord(printers, source, input.layouts, signing));
  const sealed = sealMeeting(frozen, made.seal);
  return sealed.ok ? { ...made, meeting: sealed.state } : failRejected(sealed.rejection);
};

/**
 * Signs a meeting. Guarantee: whenever this is interrupted or fails, the meeting is as it was, or signed with every
 * original in its place; the moment between the two is when `meeting.json` is renamed.
 */
export const signMeeting = async (
  context: DeskContext,
  printers: Printers,
  input: CallInput<'sign-meeting'>,
  signing: Signing,
): Promise<MeetingAtWork> => {
  const atWork = await context.documents.meeting(input.commission, input.meeting);
  const { files, meeting } = await prepare(context, atWork, printers, input, signing);
  // Whatever the disk has against it is found out before the originals are there.
  await atWork.save();
  signing.reach({ step: 'writing', done: 0, total: 1 });
  const place = context.store.signedFiles(input.commission, input.meeting);
  await orNotSaved(place.moveToTrash().then(() => place.fileTogether(files)));
  try {
    signing.reach({ step: 'closing', done: 0, total: 1 });
    atWork.sign(input.revision, meeting);
  } catch (error) {
    // Nothing was signed, so there are no originals; what cannot be removed now goes when the meeting is next opened.
    await place.discard().catch(() => undefined);
    throw error;
  }
  await atWork.save();
  // Should the file be damaged, a draft must not be the newest state that can take its place.
  const { store, documents } = context;
  await documents.afterWork(meetingFile(store.directory, input.commission, input.meeting));
  return atWork;
};

/** The calls that sign a record. */
export const signingHandlers = (
  context: DeskContext,
  printers: Printers,
): Handling<'sign-meeting' | 'signing-progress' | 'cancel-signing'> => {
  const { signings, inTurn } = context;
  return {
    'sign-meeting': (input) =>
      signings.run(`${input.commission}/${input.meeting}`, (signing) =>
        inTurn(async () => (await signMeeting(context, printers, input, signing)).saveAndShow()),
      ),
    'signing-progress': async ({ commission, meeting }) => ({
      progress: signings.progress(`${commission}/${meeting}`),
    }),
    'cancel-signing': async ({ commission, meeting }) => ({
      cancelled: signings.cancel(`${commission}/${meeting}`),
    }),
  };
};
