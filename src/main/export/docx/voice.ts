import type { RecordDocument } from '@shared/record/record-document.ts';

/** One of the languages of a text: its place in every `Parallel`, its direction and how wide it runs. */
export interface DocxVoice {
  index: number;
  tag: string;
  rightToLeft: boolean;
  /** How many letters surely fit into one line. */
  lineLength: number;
}

/** The texts of the file, each with the languages that stand side by side in it: all in columns, else one. */
export const textsOf = ({ layout, languages }: RecordDocument): DocxVoice[][] => {
  const columns = layout === 'columns' ? languages.length : 1;
  const voices = languages.map(({ tag, direction }, index) => ({
    index,
    tag,
    rightToLeft: direction === 'rtl',
    lineLength: Math.floor(80 / columns),
  }));
  return layout === 'columns' ? [voices] : voices.map((voice) => [voice]);
};

/** The voices in the narrower columns of a table. */
export const inTable = (voices: readonly DocxVoice[]): DocxVoice[] =>
  voices.map((voice) => ({ ...voice, lineLength: Math.floor(voice.lineLength / 3) }));

/** The tag with its region, as word processors name languages: `ru-RU`, `az-Latn-AZ`. */
export const languageName = (tag: string): string => {
  const { region } = new Intl.Locale(tag).maximize();
  return region && !tag.endsWith(region) ? `${tag}-${region}` : tag;
};
