import { Paragraph, type Table } from 'docx';
import { NO_BORDERS, parallelCells, table, tableRow, widths } from './table.ts';
import type { DocxVoice } from './voice.ts';

/** What a page, a header or a footer is made of. */
export type Child = Paragraph | Table;

/** One part of the text in every voice. */
export type Part = (voice: DocxVoice) => Paragraph[];

/**
 * The parts one below the other: as plain paragraphs in one voice; in several as rows of a table, so that the same
 * part stands on the same height in every column.
 */
export const flow = (voices: DocxVoice[], parts: Part[]): Child[] => {
  const [only] = voices;
  if (voices.length === 1 && only) return parts.flatMap((part) => part(only));
  // The same clause in all languages stays on one page, as long as it fits there.
  const rows = parts.map((part) => tableRow(parallelCells(voices, part), { cantSplit: true }));
  return rows.length > 0 ? [table(voices, widths(...voices.map(() => 1)), rows, NO_BORDERS)] : [];
};

/** An all but invisible paragraph that keeps two tables apart; with `onNewPage` the second one starts a page. */
export const separator = (onNewPage = false): Paragraph =>
  new Paragraph({ pageBreakBefore: onNewPage, keepNext: true, style: 'Separator' });
