import type { CallInput, Delivery } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { RecordChoice } from '@shared/domain/record-choice.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { exchangeFile } from '../exchange/write-exchange.ts';
import type { PdfPress } from '../export/pdf-press.ts';
import { recordFiles } from '../export/record-files.ts';
import { citedMeetings } from '../store/cited-meetings.ts';
import { CallFailure, fail } from './call-failure.ts';
import type { DeskContext, Handling } from './context.ts';
import type { DeskPorts, ExportedFile } from './ports.ts';

/** Throws CallFailure `invalid-input` where the commission has no such original, or the choice means several files. */
const refuseChoice = (commission: Commission, { original, languages, layout }: RecordChoice): void => {
  if (!commission.sides.some(({ id }) => id === original)) fail('invalid-input', 'choice.original');
  if (!languages.every((language) => commission.languages.includes(language)))
    fail('invalid-input', 'choice.languages');
  if (layout === 'single' && languages.length > 1) fail('invalid-input', 'choice.languages');
};

/** What goes wrong while a file is made or handed over is told to whoever asked for it, and logged in full. */
const orExportFailed = async <Value>(making: () => Promise<Value>): Promise<Value> => {
  try {
    return await making();
  } catch (error) {
    if (error instanceof CallFailure) throw error;
    console.error('A file could not be made or handed over:', error);
    return fail('export-failed', error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
  }
};

/** The calls that make something to read or to hand over. `press` prints, `deliver` takes a file to whoever asked. */
export const recordHandlers = (
  { store, documents }: DeskContext,
  press: PdfPress,
  deliver: DeskPorts['deliver'],
): Handling<'preview-record' | 'export-record' | 'export-meeting'> => {
  const open = async ({ commission, meeting }: CallInput<'get-meeting'>) => {
    const state = await (await documents.meeting(commission, meeting)).show();
    return { ...state, commission: (await documents.commission(commission)).data };
  };
  const earlierThan = (meeting: Meeting): Promise<Meeting[]> =>
    citedMeetings(store, meeting, (id) => documents.glance(meeting.commission, id));
  const handOver = (file: ExportedFile | undefined): Promise<Delivery> =>
    file ? deliver(file) : fail('export-failed');

  return {
    'preview-record': async ({ choice, ...address }) => {
      const { meeting, commission, revision } = await open(address);
      refuseChoice(commission, choice);
      const earlier = await earlierThan(meeting);
      const pages = await orExportFailed(() =>
        press.pages(recordDocumentOf(meeting, commission, choice, formulas, earlier)),
      );
      return { revision, pages };
    },
    'export-record': async ({ choice, format, ...address }) => {
      const { meeting, commission } = await open(address);
      refuseChoice(commission, choice);
      return orExportFailed(async () => {
        const earlier = await earlierThan(meeting);
        const [file] = await recordFiles(press, { meeting, commission, earlier }, choice, format);
        return handOver(file);
      });
    },
    'export-meeting': async (address) => {
      const { meeting, commission } = await open(address);
      return orExportFailed(() => deliver(exchangeFile(commission, meeting)));
    },
  };
};
