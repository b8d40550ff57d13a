import { extname } from 'node:path';
import type { Commission } from '@shared/domain/commission.ts';
import { Layout, type RecordChoice } from '@shared/domain/record-choice.ts';
import { displayTag, type LanguageTag } from '@shared/text/language.ts';
import { z } from 'zod';
import { localDay } from '../desk/local-day.ts';
import { createPdfPress, type PdfPress } from '../export/pdf-press.ts';
import { originalOf } from '../export/record-files.ts';
import { citedMeetings } from '../store/cited-meetings.ts';
import { sourceOfRecord } from '../store/signed/signed-source.ts';
import { command } from './command.ts';
import { languageFrom, oneOf, sideFrom } from './option-values.ts';
import { outputFile, outputFolder, writeOutput } from './output-file.ts';
import { findCommission, findMeeting, readStore } from './read-store.ts';
import { originalFile, type StoredRecord, signedLanguages, writeOriginals } from './record-originals.ts';
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

/** How a file of this format is made. */
const makingOf = (stored: StoredRecord, format: Format, press: PdfPress): Making =>
  format === 'json'
    ? async (choice) =>
        new TextEncoder().encode(`${JSON.stringify(originalOf(stored.source, choice), null, 2)}\n`)
    : async (choice) => (await originalFile(press, stored, choice, format)).bytes;

/**
 * What the record of this meeting is made of; of a signed one, as the registers were then. Refuses where the store does
 * not have it.
 */
const storedRecord = async (
  directory: string,
  wanted: { commission: string | undefined; meeting: string },
): Promise<StoredRecord> => {
  const store = await readStore(directory);
  const registers = await findCommission(store, wanted.commission);
  const { id } = await findMeeting(store, registers, wanted.meeting);
  const { data, revision } = await store.readMeeting(registers.id, id);
  const { meeting, commission } = await sourceOfRecord(store, data, registers);
  const earlier = await citedMeetings(
    store,
    meeting,
    async (cited) => (await store.readMeeting(commission.id, cited)).data,
  );
  const draft = { revision, printedOn: localDay(new Date()) };
  return { store, source: { meeting, commission, earlier, draft } };
};

/** What is needed unless everything is made. */
interface OneOriginal {
  format: string | undefined;
  original: string | undefined;
  languages: string | undefined;
  layout: string | undefined;
}

const needed = (name: keyof OneOriginal, given: OneOriginal): string =>
  given[name] ??
  refuse(`--${name} is missing; with --all both originals are made in every layout and format`);

/** One original as it is wanted: a file, or one a language. All of them are made before the first is written. */
const writeOne = async (stored: StoredRecord, given: OneOriginal, path: string): Promise<void> => {
  const { commission } = stored.source;
  const format = oneOf('format', Format, needed('format', given));
  const choice: RecordChoice = {
    layout: oneOf('layout', Layout, needed('layout', given)),
    original: sideFrom(needed('original', given), commission),
    languages: languagesFrom(needed('languages', given), commission),
  };
  await withPress(async (press) => {
    const make = makingOf(stored, format, press);
    const made = await Promise.all(
      filesOf(choice, path).map(async (file) => ({ ...file, bytes: await make(file.choice) })),
    );
    for (const file of made) await writeOutput(file.path, file.bytes);
  });
};

const withPress = async (print: (press: PdfPress) => Promise<void>): Promise<void> => {
  const press = createPdfPress();
  try {
    await print(press);
  } finally {
    await press.close();
  }
};

export const record = command({
  name: 'record',
  summary: 'writes one original of the record of a meeting, or all of them',
  options: {
    store: { placeholder: 'DIR', required: true, summary: 'the folder of the store' },
    commission: { placeholder: 'ID', summary: 'needed where the store holds several' },
    meeting: { placeholder: 'NUMBER|ID', required: true, summary: 'the meeting' },
    all: { summary: 'both originals, every layout, PDF and DOCX, into the folder --out' },
    format: { placeholder: 'pdf|docx|json', summary: 'the kind of file' },
    original: { placeholder: 'SIDE', summary: 'the side that keeps this original' },
    languages: {
      placeholder: 'ru,az',
      summary: 'the languages of the texts; with --all those that are signed',
    },
    layout: {
      placeholder: Layout.options.join('|'),
      summary: 'aligned columns, one language after the other, or one file a language',
    },
    out: { placeholder: 'FILE|FOLDER', required: true, summary: 'where to write' },
  },
  run: async (given) => {
    if (!given.all) {
      const stored = await storedRecord(given.store, given);
      await writeOne(stored, given, await outputFile(given.out, given.store));
      return 0;
    }
    const contradicting = (['format', 'original', 'layout'] as const).find(
      (name) => given[name] !== undefined,
    );
    if (contradicting) return refuse(`--${contradicting} says nothing with --all, which makes every one`);
    const stored = await storedRecord(given.store, given);
    const { source } = stored;
    const languages =
      given.languages === undefined
        ? signedLanguages(source)
        : languagesFrom(given.languages, source.commission);
    const folder = await outputFolder(given.out, given.store);
    await withPress(async (press) => {
      for (const name of await writeOriginals(press, stored, languages, folder)) console.log(name);
    });
    return 0;
  },
});
