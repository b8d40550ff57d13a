import { type FollowUpWords, followUpWords } from '@shared/record/follow-up-words.ts';
import type ExcelJS from 'exceljs';
import { cellText } from './cell-text.ts';
import { folded } from './folded.ts';

/** What is read of a control table. */
const FIELDS = ['reference', 'text', 'state', 'on', 'report'] as const;
type Field = (typeof FIELDS)[number];

/** Where the columns stand, from 1, without those that somebody took out, and the language of their headings. */
export interface FoundColumns {
  columns: Partial<Record<Field, number>>;
  language: string;
}

const headingsOf = ({ table }: FollowUpWords): Record<Field, string> => ({
  reference: table.reference,
  text: table.text,
  state: table.newReport.state,
  on: table.newReport.on,
  report: table.newReport.text,
});

/** Heading → what stands below it, and the display tag of the language it is in. */
const HEADINGS = new Map<string, { field: Field; language: string }>(
  Object.entries(followUpWords).flatMap(([language, words]) => {
    const headings = headingsOf(words);
    return FIELDS.map((field) => [folded(headings[field]), { field, language }] as const);
  }),
);

/** The columns that this row heads, the first where two have the same heading; null where it heads no references. */
export const findColumns = (row: ExcelJS.Row): FoundColumns | null => {
  const columns: Partial<Record<Field, number>> = {};
  let found: FoundColumns | null = null;
  row.eachCell((cell, column) => {
    const heading = HEADINGS.get(folded(cellText(cell)));
    if (!heading) return;
    columns[heading.field] ??= column;
    if (heading.field === 'reference') found ??= { columns, language: heading.language };
  });
  return found;
};
