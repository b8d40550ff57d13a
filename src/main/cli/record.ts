import { extname } from 'node:path';
import type { Commission } from '@shared/domain/commission.ts';
import { Layout, type RecordChoice } from '@shared/domain/record-choice.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { displayTag, type LanguageTag } from '@shared/text/language.ts';
import { z } from 'zod';
import { filedOriginal } from '../export/filed-originals.ts';
import { createPdfPress, type PdfPress } from '../export/pdf-press.ts';
import { type RecordSource, recordFiles } from '../export/record-files.ts';
import { citedMeetings } from '../store/cited-meetings.ts';
import { sourceOfRecord } from '../store/signed/signed-source.ts';
import type { Store } from '../store/store.ts';
import { command } from './command.ts';
import { languageFrom, oneOf, sideFrom } from './option-values.ts';
import { outputFile, writeOutput } from './output-file.ts';
import { findCommission, findMeeting, readStore } from './read-store.ts';
import { refuse } from './refusal.ts';

const Format = z.enum(['pdf', 'docx', 'json']);
type Format = z.infer<typeof Format>;

const languagesFrom = (given: string, commission: Commission): LanguageTag[] => {
  const languages = given.split(',').map((word) => languageFrom(word.trim(), commission));
  return new Set(languages).size === languages.length ? languages : refuse('--languages names one twice');
};

/** What goes into which file: one file, or one a language, which then carries the language before its extension. */
const filesOf = (choice: RecordChoice, path: string): { path: string; choice: RecordChoice }[] => {
  if (choice.layout !== 'single' || choice.languages.length === 1) return [{ path, choice }];
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  return choice.languages.map((language) => ({
    path: `${stem}.${displayTag(language)}${extension}`,
    choice: { ...choice, languages: [language] },
  }));
};

type Making = (choice: RecordChoice) => Promise<Uint8Array>;

/** How a file of this format is made; an original that was filed at signature is handed out as it is. */
const makingOf = (
  store: Store,
  { meeting, commission, earlier }: RecordSource,
  format: Format,
  press: PdfPress,
): Making =>
  format === 'json'
    ? async (choice) => {
        const document = recordDocumentOf(meeting, commission, choice, formulas, earlier);
        return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
      }
    : async (choice) => {
        const filed = filedOriginal({ meeting, commission }, choice, format);
        if (filed) return store.signedFiles(commission.id, meeting.id).read(filed);
        const [file] = await recordFiles(press, { meeting, commission, earlier }, choice, format);
        return file?.bytes ?? refuse('no file was made');
      };

export const record = command({
  name: 'record',
  summary: 'writes one original of the record of a meeting',
  options: {
    store: { placeholder: 'DIR', required: true, summary: 'the folder of the store' },
    commission: { placeholder: 'ID', summary: 'needed where the store holds several' },
    meeting: { placeholder: 'NUMBER|ID', required: true, summary: 'the meeting' },
    format: { placeholder: 'pdf|docx|json', required: true, summary: 'the kind of file' },
    original: { placeholder: 'SIDE', required: true, summary: 'the side that keeps this original' },
    languages: { placeholder: 'ru,az', required: true, summary: 'the languages of the texts' },
    layout: {
      placeholder: Layout.options.join('|'),
      required: true,
      summary: 'aligned columns, one language after the other, or one file a language',
    },
    out: { placeholder: 'FILE', required: true, summary: 'where to write' },
  },
  run: async (given) => {
    const format = oneOf('format', Format, given.format);
    const layout = oneOf('layout', Layout, given.layout);
    const store = await readStore(given.store);
    const registers = await findCommission(store, given.commission);
    const found = await findMeeting(store, registers, given.meeting);
    const { meeting, commission } = await sourceOfRecord(store, found, registers);
    const earlier = await citedMeetings(
      store,
      meeting,
      async (id) => (await store.readMeeting(commission.id, id)).data,
    );
    const choice: RecordChoice = {
      original: sideFrom(given.original, commission),
      languages: languagesFrom(given.languages, commission),
      layout,
    };
    const files = filesOf(choice, await outputFile(given.out, given.store));
    const press = createPdfPress();
    try {
      const make = makingOf(store, { meeting, commission, earlier }, format, press);
      // All of them are made before the first is written.
      const made = await Promise.all(
        files.map(async (file) => ({ ...file, bytes: await make(file.choice) })),
      );
      for (const { path, bytes } of made) await writeOutput(path, bytes);
    } finally {
      await press.close();
    }
    return 0;
  },
});
