import type { CallInput, Delivery } from '@shared/contract/calls.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { Draft } from '@shared/record/draft-mark.ts';
import { exchangeFile } from '../exchange/write-exchange.ts';
import { filedOriginal } from '../export/filed-originals.ts';
import type { PdfPress } from '../export/pdf-press.ts';
import { MEDIA_TYPES } from '../export/printed-file.ts';
import { originalOf, recordFiles } from '../export/record-files.ts';
import { citedMeetings } from '../store/cited-meetings.ts';
import { sourceOfRecord } from '../store/signed/signed-source.ts';
import { fail } from './call-failure.ts';
import type { DeskContext, Handling } from './context.ts';
import { orExportFailed, refuseChoice } from './handing-over.ts';
import { localDay } from './local-day.ts';
import type { DeskPorts, ExportedFile } from './ports.ts';

/** The calls that make something to read or to hand over. `press` prints. */
export const recordHandlers = (
  { store, documents }: DeskContext,
  press: PdfPress,
  { deliver, now }: DeskPorts,
): Handling<'preview-record' | 'export-record' | 'export-meeting'> => {
  const open = async ({ commission, meeting }: CallInput<'get-meeting'>) => {
    const state = await (await documents.meeting(commission, meeting)).show();
    return { ...state, commission: (await documents.commission(commission)).data };
  };
  /** As `open`, with the registers as they were when the record was signed. */
  const openRecord = async (address: CallInput<'get-meeting'>) => {
    const { meeting, commission, revision } = await open(address);
    return { ...(await sourceOfRecord(store, meeting, commission)), revision };
  };
  const earlierThan = (meeting: Meeting): Promise<Meeting[]> =>
    citedMeetings(store, meeting, (id) => documents.glance(meeting.commission, id));
  const draftOf = (revision: number): Draft => ({ revision, printedOn: localDay(now()) });
  const handOver = (file: ExportedFile | undefined): Promise<Delivery> =>
    file ? deliver(file) : fail('export-failed');

  return {
    'preview-record': async ({ choice, ...address }) => {
      const { meeting, commission, revision } = await openRecord(address);
      refuseChoice(commission, choice);
      const earlier = await earlierThan(meeting);
      const source = { meeting, commission, earlier, draft: draftOf(revision) };
      const pages = await orExportFailed(() => press.pages(originalOf(source, choice)));
      return { revision, pages };
    },
    'export-record': async ({ choice, format, ...address }) => {
      const { meeting, commission, revision } = await openRecord(address);
      refuseChoice(commission, choice);
      const filed = filedOriginal({ meeting, commission }, choice, format);
      if (filed !== undefined) {
        const bytes = await store.signedFiles(meeting.commission, meeting.id).read(filed);
        return deliver({ name: filed.name, mediaType: MEDIA_TYPES[format], bytes });
      }
      return orExportFailed(async () => {
        const earlier = await earlierThan(meeting);
        const source = { meeting, commission, earlier, draft: draftOf(revision) };
        const [file] = await recordFiles(press, source, choice, format);
        return handOver(file);
      });
    },
    'export-meeting': async ({ written, ...address }) => {
      const { meeting, commission } = await open(address);
      if (written && (written.id !== meeting.id || written.commission !== commission.id))
        fail('invalid-input', 'written');
      return orExportFailed(() => deliver(exchangeFile(commission, written ?? meeting)));
    },
  };
};
