import { printable } from '@shared/text/printable.ts';

/** The text for comparing words: without regard to case, white space and the dots of the letter i. */
export const folded = (text: string): string =>
  text.normalize('NFKC').replace(/[Iİı]/g, 'i').toLowerCase().replace(/\s+/g, ' ').trim();

/** The text for comparing sentences: without regard to white space and line ends. */
export const onOneLine = (text: string): string =>
  printable(text).normalize('NFC').replace(/\s+/g, ' ').trim();
