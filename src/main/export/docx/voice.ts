import type { PrintedDocument } from '@shared/record/record-document.ts';

/** One of the languages that stand side by side in a text: its place in every `Parallel` and its direction. */
export interface DocxVoice {
  index: number;
  tag: string;
  rightToLeft: boolean;
}

export const voicesOf = (document: PrintedDocument): DocxVoice[] =>
  document.languages.map(({ tag, direction }, index) => ({ index, tag, rightToLeft: direction === 'rtl' }));

/** The tag with its region, as word processors name languages: `ru-RU`, `az-Latn-AZ`. */
export const languageName = (tag: string): string => {
  const { region } = new Intl.Locale(tag).maximize();
  return region && !tag.endsWith(region) ? `${tag}-${region}` : tag;
};
