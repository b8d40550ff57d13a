import type { CallInput, CallOutput } from '@shared/contract/calls.ts';
import type { FollowUps } from '@shared/domain/follow-up.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { MOST_SCANS } from '@shared/domain/rectification.ts';
import type { FiledFile } from '@shared/domain/seal.ts';
import { ScanUpload, scanKind, scanName } from '../../store/signed/scan-upload.ts';
import { noteFolder, SCANS_FOLDER, type SignedFiles } from '../../store/signed/signed-files.ts';
import { fail, failRejected } from '../call-failure.ts';
import type { DeskContext, Handling } from '../context.ts';
import { openFollowUps, saveFollowUps } from '../follow-ups.ts';
import { orExportFailed } from '../handing-over.ts';
import { localDay } from '../local-day.ts';
import type { DeskPorts } from '../ports.ts';
import { orNotSaved } from './sign-meeting.ts';

const MEDIA_TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  jpg: 'image/jpeg',
  png: 'image/png',
  tif: 'image/tiff',
};

const mediaTypeOf = (name: string): string =>
  MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

/** Where the file stands and what was kept of it at signature; undefined where nothing of that name was filed. */
const filedAt = (
  record: SignedFiles,
  { seal }: Meeting,
  { rectifications, scans }: FollowUps,
  file: CallInput<'export-filed-file'>['file'],
): { place: SignedFiles; filed: FiledFile | undefined } => {
  const named = (files: readonly FiledFile[] = []): FiledFile | undefined =>
    files.find(({ name }) => name === file.name);
  if (file.kind === 'record') return { place: record, filed: named(seal?.files) };
  if (file.kind === 'scan') return { place: record.within(SCANS_FOLDER), filed: named(scans) };
  const note = rectifications.find(({ number }) => number === file.note);
  return { place: record.within(noteFolder(file.note)), filed: named(note?.seal?.files) };
};

/** The calls about the files of a signed record. */
export const filedFileHandlers = (
  context: DeskContext,
  { deliver, now }: DeskPorts,
): Handling<'attach-scan' | 'export-filed-file'> => {
  const { documents, store } = context;
  const uploads = new Map<string, ScanUpload>();

  /** One scan at a time: whatever was not finished when the next begins, or fails, has been given up. */
  const abandonAll = async (): Promise<void> => {
    for (const upload of uploads.values()) await upload.abandon();
    uploads.clear();
  };

  const begin = async (
    { commission, meeting, upload, name }: CallInput<'attach-scan'>,
    first: Uint8Array,
  ): Promise<ScanUpload> => {
    const open = await openFollowUps(context, commission, meeting);
    if (open.atWork.meeting.status !== 'signed') failRejected({ code: 'not-signed', subject: meeting });
    if (open.document.data.scans.length >= MOST_SCANS)
      failRejected({ code: 'too-many', subject: `${MOST_SCANS}` });
    const kind = scanKind(first) ?? fail('invalid-input', name);
    const record = store.signedFiles(commission, meeting);
    const there = (await record.within(SCANS_FOLDER).entries()).map((entry) => entry.name);
    const taken = [...there, ...open.document.data.scans.map((scan) => scan.name)];
    await abandonAll();
    const begun = await orNotSaved(ScanUpload.begin(record, scanName(name, kind, taken)));
    uploads.set(upload, begun);
    return begun;
  };

  const finish = async (
    { commission, meeting, upload }: CallInput<'attach-scan'>,
    whole: ScanUpload,
  ): Promise<FollowUps> => {
    const filed = await orNotSaved(whole.finish());
    uploads.delete(upload);
    const open = await openFollowUps(context, commission, meeting);
    const { data } = open.document;
    const followUps = { ...data, scans: [...data.scans, { ...filed, filedOn: localDay(now()) }] };
    await saveFollowUps(open, followUps);
    return followUps;
  };

  const attach = async (input: CallInput<'attach-scan'>): Promise<CallOutput<'attach-scan'>> => {
    const bytes = Buffer.from(input.part, 'base64');
    const known = input.offset === 0 ? await begin(input, bytes) : uploads.get(input.upload);
    const upload = known ?? fail('not-found', input.upload);
    if (upload.offset !== input.offset || input.offset + bytes.length > input.size)
      return fail('invalid-input', 'offset');
    await orNotSaved(upload.add(bytes));
    const received = upload.offset;
    return { received, followUps: received === input.size ? await finish(input, upload) : null };
  };

  return {
    'attach-scan': (input) =>
      context.inTurn(async () => {
        try {
          return await attach(input);
        } catch (error) {
          await abandonAll();
          throw error;
        }
      }),
    'export-filed-file': async ({ commission, meeting, file }) => {
      const { data } = await documents.followUps(commission, meeting);
      const record = store.signedFiles(commission, meeting);
      const { place, filed } = filedAt(record, await documents.glance(commission, meeting), data, file);
      if (filed === undefined) return fail('not-found', file.name);
      const bytes = await place.read(filed);
      return orExportFailed(() => deliver({ name: filed.name, mediaType: mediaTypeOf(filed.name), bytes }));
    },
  };
};
