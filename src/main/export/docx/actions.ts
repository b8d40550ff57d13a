import type { ActionEntry, Block, Parallel } from '@shared/record/record-document.ts';
import type { Paragraph, Table, TableRow } from 'docx';
import { cell, THIN_BORDERS, table, tableRow, widths } from './table.ts';
import { AT_START, paragraph, paragraphOf, runs } from './text.ts';
import type { DocxVoice } from './voice.ts';

type Actions = Extract<Block, { kind: 'actions' }>;

const SMALL = { size: 20 };
const style = { ...AT_START, spacing: { before: 40, after: 40 } };

const small = (voice: DocxVoice, text: Parallel): Paragraph =>
  paragraph(voice, text[voice.index] ?? '', style, SMALL);

const head = (voice: DocxVoice, text: Parallel): Paragraph =>
  paragraph(voice, text[voice.index] ?? '', style, { ...SMALL, bold: true });

const content = (voice: DocxVoice, { text, notes }: ActionEntry): Paragraph[] =>
  [text, ...notes].filter((part) => part[voice.index]).map((part) => small(voice, part));

const labelled = (voice: DocxVoice, label: Parallel, text: string): Paragraph =>
  paragraphOf(
    voice,
    [...runs(voice, `${label[voice.index]}: `, { ...SMALL, italics: true }), ...runs(voice, text, SMALL)],
    style,
  );

/** Every voice a column that says all of an action. */
const parallelRows = (
  voices: DocxVoice[],
  { heads, between, rows }: Actions,
  columnWidths: number[],
): TableRow[] => {
  const [numberWidth = 0, ...textWidths] = columnWidths;
  const each = (part: (voice: DocxVoice) => Paragraph[]) =>
    voices.map((voice, index) => cell(part(voice), textWidths[index] ?? 0));
  const numberCell = (children: Paragraph[]) => cell(children, numberWidth);
  return [
    tableRow(
      [
        numberCell(voices.map((voice) => head(voice, heads.number))),
        ...each((voice) => [head(voice, heads.text)]),
      ],
      { tableHeader: true, cantSplit: true },
    ),
    ...rows.map((entry) =>
      tableRow(
        [
          numberCell(voices.slice(0, 1).map((voice) => paragraph(voice, entry.number, style, SMALL))),
          ...each((voice) => [
            ...content(voice, entry),
            labelled(
              voice,
              heads.responsible,
              entry.responsible.map((bodies) => bodies[voice.index] ?? '').join(between[voice.index]),
            ),
            labelled(voice, heads.deadline, entry.deadline[voice.index] ?? ''),
          ]),
        ],
        { cantSplit: true },
      ),
    ),
  ];
};

const rowsOf = (voice: DocxVoice, { heads, rows }: Actions, columnWidths: number[]): TableRow[] => {
  const cells = (...columns: Paragraph[][]) =>
    columns.map((children, index) => cell(children, columnWidths[index] ?? 0));
  return [
    tableRow(
      cells(
        ...[heads.number, heads.text, heads.responsible, heads.deadline].map((text) => [head(voice, text)]),
      ),
      { tableHeader: true, cantSplit: true },
    ),
    ...rows.map((entry) =>
      tableRow(
        cells(
          [paragraph(voice, entry.number, style, SMALL)],
          content(voice, entry),
          entry.responsible.map((bodies) => small(voice, bodies)),
          [small(voice, entry.deadline)],
        ),
        { cantSplit: true },
      ),
    ),
  ];
};

/** The table of actions with a head that every page repeats. */
export const actionsTable = (voices: DocxVoice[], block: Actions): Table => {
  const [only] = voices;
  if (voices.length === 1 && only) {
    const columnWidths = widths(9, 34, 28, 19);
    return table(voices, columnWidths, rowsOf(only, block, columnWidths), THIN_BORDERS);
  }
  const columnWidths = widths(9, ...voices.map(() => 81 / voices.length));
  return table(voices, columnWidths, parallelRows(voices, block, columnWidths), THIN_BORDERS);
};
