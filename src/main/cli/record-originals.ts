import { join } from 'node:path';
import { Layout, type RecordChoice } from '@shared/domain/record-choice.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import type { PdfPress } from '../export/pdf-press.ts';
import type { PrintedFormat } from '../export/printed-file.ts';
import { type RecordSource, recordFiles } from '../export/record-files.ts';
import { writeOutput } from './output-file.ts';

const FORMATS: readonly PrintedFormat[] = ['pdf', 'docx'];

/** The languages that the closing of the record names, else those whose texts are signed. */
export const signedLanguages = ({ meeting, commission }: RecordSource): LanguageTag[] =>
  meeting.closing.languages.length > 0 ? meeting.closing.languages : commission.authenticLanguages;

/**
 * Both originals in every layout as PDF and as DOCX, each named by its side, layout and languages, into this folder.
 * All of them are made before the first is written. Resolves to their names.
 */
export const writeOriginals = async (
  press: PdfPress,
  source: RecordSource,
  languages: LanguageTag[],
  folder: string,
): Promise<string[]> => {
  const choices = source.commission.sides.flatMap(({ id }): RecordChoice[] =>
    Layout.options.map((layout) => ({ original: id, languages, layout })),
  );
  const wanted = choices.flatMap((choice) => FORMATS.map((format) => ({ choice, format })));
  const made = await Promise.all(
    wanted.map(({ choice, format }) => recordFiles(press, source, choice, format)),
  );
  const files = made.flat();
  for (const { name, bytes } of files) await writeOutput(join(folder, name), bytes);
  return files.map(({ name }) => name);
};
