import { join } from 'node:path';
import { Layout, type RecordChoice } from '@shared/domain/record-choice.ts';
import { originalsIn } from '@shared/record/originals.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { filedOriginal } from '../export/filed-originals.ts';
import type { PdfPress } from '../export/pdf-press.ts';
import type { PrintedFormat } from '../export/printed-file.ts';
import { type RecordSource, recordFiles } from '../export/record-files.ts';
import type { Store } from '../store/store.ts';
import { writeOutput } from './output-file.ts';
import { refuse } from './refusal.ts';

const FORMATS: readonly PrintedFormat[] = ['pdf', 'docx'];

/** A record with the store that it is in. */
export interface StoredRecord {
  store: Store;
  source: RecordSource;
}

/** The languages that the closing of the record names, else those whose texts are signed. */
export const signedLanguages = ({ meeting, commission }: RecordSource): LanguageTag[] =>
  meeting.closing.languages.length > 0 ? meeting.closing.languages : commission.authenticLanguages;

/** One original; one that was filed at signature is handed out byte for byte, so that its checksum holds. */
export const originalFile = async (
  press: PdfPress,
  { store, source }: StoredRecord,
  choice: RecordChoice,
  format: PrintedFormat,
): Promise<{ name: string; bytes: Uint8Array }> => {
  const filed = filedOriginal(source, choice, format);
  if (filed) {
    const place = store.signedFiles(source.commission.id, source.meeting.id);
    return { name: filed.name, bytes: await place.read(filed) };
  }
  const [file] = await recordFiles(press, source, choice, format);
  return file ?? refuse('no file was made');
};

/**
 * Both originals in every layout as PDF and as DOCX, each named by its side, layout and languages, into this folder.
 * All of them are made before the first is written. Resolves to their names.
 */
export const writeOriginals = async (
  press: PdfPress,
  stored: StoredRecord,
  languages: LanguageTag[],
  folder: string,
): Promise<string[]> => {
  const choices = originalsIn(stored.source.commission, languages, Layout.options);
  const wanted = choices.flatMap((choice) => FORMATS.map((format) => ({ choice, format })));
  const files = await Promise.all(
    wanted.map(({ choice, format }) => originalFile(press, stored, choice, format)),
  );
  for (const { name, bytes } of files) await writeOutput(join(folder, name), bytes);
  return files.map(({ name }) => name);
};
