import type { CallInput, CallOutput } from '@shared/contract/calls.ts';
import type { Applied } from '@shared/domain/apply.ts';
import type { FollowUps } from '@shared/domain/follow-up.ts';
import { FollowUps as FollowUpsSchema } from '@shared/domain/follow-up.ts';
import { sealRectification, signRectification } from '@shared/domain/sign-rectification.ts';
import { signatoriesOn } from '@shared/record/signatories-on.ts';
import { noteOriginalsToMake, type Printers } from '../../export/filed-originals.ts';
import { followUpsFile } from '../../store/layout.ts';
import { encodeNote, NOTE_FILE } from '../../store/signed/note-file.ts';
import { filedFile, type MadeFile, noteFolder, sha256Of } from '../../store/signed/signed-files.ts';
import { fail, failRejected } from '../call-failure.ts';
import type { DeskContext, Handling } from '../context.ts';
import { type OpenFollowUps, openFollowUps, saveFollowUps } from '../follow-ups.ts';
import { orExportFailed } from '../handing-over.ts';
import { refuseInvalid, refuseStale } from '../refusals.ts';
import { makeAll } from './make-record.ts';
import type { Signing } from './progress.ts';
import { orNotSaved } from './sign-meeting.ts';

const accepted = (applied: Applied<FollowUps>): FollowUps =>
  applied.ok ? applied.state : failRejected(applied.rejection);

/** The follow-ups with the signed and sealed note, and what is filed with it. Nothing is changed yet. */
const sealedNote = async (
  printers: Printers,
  { atWork, commission, document }: OpenFollowUps,
  { note: id, signedOn }: CallInput<'sign-rectification'>,
  signing: Signing,
): Promise<{ followUps: FollowUps; files: MadeFile[]; folder: string }> => {
  const { meeting } = atWork;
  const signed = accepted(signRectification(document.data, id, signedOn, meeting));
  const note = signed.rectifications.find((one) => one.id === id) ?? fail('not-found', id);
  const signatories = signatoriesOn(meeting, commission, signedOn);
  const content: MadeFile = { name: NOTE_FILE, bytes: encodeNote(commission, signatories, note) };
  const checksum = sha256Of(content.bytes);
  const subject = { note, meeting, signatories, content: checksum };
  const originals = noteOriginalsToMake(printers, subject, commission);
  const files = [content, ...(await orExportFailed(() => makeAll(originals, signing, 0)))];
  const seal = { content: checksum, files: files.map(filedFile) };
  const followUps = accepted(sealRectification(signed, id, seal));
  refuseInvalid(FollowUpsSchema, document.data, followUps);
  return { followUps, files, folder: noteFolder(note.number) };
};

/**
 * Signs a note. Guarantee: whenever this is interrupted or fails, the note is a draft as it was, or signed with its
 * originals in their place; the moment between the two is when `follow-ups.json` is renamed.
 */
const signNote = async (
  context: DeskContext,
  printers: Printers,
  input: CallInput<'sign-rectification'>,
  signing: Signing,
): Promise<CallOutput<'sign-rectification'>> => {
  const open = await openFollowUps(context, input.commission, input.meeting);
  const { revision } = open.document;
  const { followUps, files, folder } = await sealedNote(printers, open, input, signing);
  const place = context.store.signedFiles(input.commission, input.meeting).within(folder);
  signing.reach({ step: 'writing', done: 0, total: 1 });
  await orNotSaved(place.moveToTrash().then(() => place.fileTogether(files)));
  try {
    signing.reach({ step: 'closing', done: 0, total: 1 });
    refuseStale(open.document, revision);
  } catch (error) {
    // Nothing was signed; what cannot be removed now goes to the trash when the note is signed.
    await place.discard().catch(() => undefined);
    throw error;
  }
  const saved = await saveFollowUps(open, followUps);
  const { store, documents } = context;
  await documents.afterWork(followUpsFile(store.directory, input.commission, input.meeting));
  return { followUps, revision: saved };
};

/** The calls about what happened since to one record as a whole, and about the notes that correct it. */
export const rectificationHandlers = (
  context: DeskContext,
  printers: Printers,
): Handling<'get-follow-ups' | 'sign-rectification'> => ({
  'get-follow-ups': async ({ commission, meeting }) => {
    const { data, revision } = await context.documents.followUps(commission, meeting);
    return { followUps: data, revision };
  },
  'sign-rectification': (input) =>
    context.signings.run(`${input.commission}/${input.meeting}`, (signing) =>
      context.inTurn(() => signNote(context, printers, input, signing)),
    ),
});
