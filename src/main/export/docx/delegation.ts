import type { Block, DelegateEntry } from '@shared/record/record-document.ts';
import { type Table, type TableRow, TabStopType } from 'docx';
import { cell, NO_BORDERS, parallelCells, table, tableRow, widths } from './table.ts';
import { AT_START, paragraph, paragraphOf, run, runs } from './text.ts';
import { type DocxVoice, inTable } from './voice.ts';

type Delegation = Extract<Block, { kind: 'delegation' }>;

const INDENT = 425;
const ROLE_STYLE = { ...AT_START, keepNext: true, spacing: { before: 200, after: 60 } };

/** Number, name and post under one another, for a narrow column. */
const inColumn = (voice: DocxVoice, { number, name, post }: DelegateEntry) => [
  paragraphOf(
    voice,
    [run(voice, { children: [`${number}\t`] }), ...runs(voice, name[voice.index] ?? '', { bold: true })],
    {
      keepNext: true,
      indent: { start: INDENT, hanging: INDENT },
      tabStops: [{ type: TabStopType.LEFT, position: INDENT }],
      spacing: { after: 0 },
    },
  ),
  paragraph(voice, post[voice.index] ?? '', { indent: { start: INDENT } }),
];

const columns = (voices: DocxVoice[], { groups }: Delegation): Table => {
  const rows = groups.flatMap(({ role, delegates }) => [
    tableRow(
      parallelCells(voices, (voice) => [
        paragraph(voice, role[voice.index] ?? '', ROLE_STYLE, { italics: true }),
      ]),
      { cantSplit: true },
    ),
    ...delegates.map((entry) =>
      tableRow(
        parallelCells(voices, (voice) => inColumn(voice, entry)),
        { cantSplit: true },
      ),
    ),
  ]);
  return table(voices, widths(...voices.map(() => 1)), rows, NO_BORDERS);
};

const list = (voice: DocxVoice, { groups }: Delegation): Table => {
  const columnWidths = widths(1, 6, 9);
  const [number = 0, name = 0, post = 0] = columnWidths;
  const rows: TableRow[] = groups.flatMap(({ role, delegates }) => [
    tableRow(
      [
        cell(
          [paragraph(voice, role[voice.index] ?? '', ROLE_STYLE, { italics: true })],
          number + name + post,
          {
            columnSpan: 3,
          },
        ),
      ],
      { cantSplit: true },
    ),
    ...delegates.map((entry) =>
      tableRow(
        [
          cell([paragraph(voice, entry.number)], number),
          cell([paragraph(voice, entry.name[voice.index] ?? '', AT_START, { bold: true })], name),
          cell([paragraph(voice, entry.post[voice.index] ?? '', AT_START)], post),
        ],
        { cantSplit: true },
      ),
    ),
  ]);
  return table([voice], columnWidths, rows, NO_BORDERS);
};

/** A delegation as a table: number, name and post as columns, or the voices as columns. */
export const delegationTable = (textVoices: DocxVoice[], block: Delegation): Table[] => {
  const voices = inTable(textVoices);
  const [only] = voices;
  if (block.groups.length === 0 || !only) return [];
  return [voices.length === 1 ? list(only, block) : columns(voices, block)];
};
